import { z } from 'zod';
import { garmentFileLimits } from '../../../shared/garments/own/garment-file.ts';
import { AppError } from '../../../shared/kernel/errors.ts';

const magic = 0x46_54_6c_67;
const jsonChunk = 0x4e_4f_53_4a;
const mostJsonBytes = 4_000_000;
/** Numbers of all accessors together: far more than the triangles that are allowed can need. */
const mostNumbers = 8_000_000;
const knownExtensions = ['KHR_mesh_quantization', 'EXT_meshopt_compression', 'KHR_texture_transform'];
const componentsOf: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 };

const count = z.number().nonnegative();
const headerSchema = z.object({
  asset: z.object({ version: z.string() }),
  extensionsRequired: z.array(z.string()).optional(),
  buffers: z.array(z.object({ uri: z.string().optional() })).optional(),
  images: z.array(z.object({ uri: z.string().optional() })).optional(),
  accessors: z.array(z.object({ count, type: z.string() })).optional(),
  bufferViews: z
    .array(z.object({ byteLength: count, extensions: z.record(z.string(), z.object({ count, byteStride: count }).partial()).optional() }))
    .optional(),
  meshes: z.array(z.object({ primitives: z.array(z.object({ mode: z.number().optional() })) })).optional(),
  nodes: z.array(z.object({ skin: z.number().optional() })).optional(),
});

/**
 * Checks what a GLB says of itself before anything is read by it: that it is whole, that it names no other files, and
 * that it does not ask for more memory than a garment needs.
 * @throws AppError `garment.file-empty`, `garment.file-not-glb`, `garment.file-damaged`, `garment.file-external`, `garment.file-too-large`, `garment.file-unsupported`.
 */
export function checkGlbHeader(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new AppError('garment.file-empty');
  const limit = garmentFileLimits.bytes;
  if (bytes.byteLength > limit) throw new AppError('garment.file-too-large', { what: 'bytes', found: bytes.byteLength, limit });
  const header = readHeader(bytes);
  if (!header.asset.version.startsWith('2.'))
    throw new AppError('garment.file-unsupported', { what: `glTF ${header.asset.version.slice(0, 8)}` });
  const named = [...(header.buffers ?? []), ...(header.images ?? [])].some(({ uri }) => uri !== undefined && !uri.startsWith('data:'));
  if (named) throw new AppError('garment.file-external');
  const unknown = header.extensionsRequired?.find((name) => !knownExtensions.includes(name));
  if (unknown !== undefined) throw new AppError('garment.file-unsupported', { what: unknown.slice(0, 60) });
  if (header.nodes?.some(({ skin }) => skin !== undefined)) throw new AppError('garment.file-unsupported', { what: 'skin' });
  checkSizes(header);
}

function readHeader(bytes: Uint8Array): z.infer<typeof headerSchema> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 4 || view.getUint32(0, true) !== magic) throw new AppError('garment.file-not-glb');
  if (bytes.byteLength < 20 || view.getUint32(8, true) > bytes.byteLength) throw new AppError('garment.file-damaged', { what: 'cut' });
  if (view.getUint32(4, true) !== 2) throw new AppError('garment.file-unsupported', { what: `glTF ${view.getUint32(4, true)}` });
  const jsonBytes = view.getUint32(12, true);
  if (view.getUint32(16, true) !== jsonChunk || 20 + jsonBytes > bytes.byteLength)
    throw new AppError('garment.file-damaged', { what: 'cut' });
  if (jsonBytes > mostJsonBytes) throw new AppError('garment.file-too-large', { what: 'numbers', found: jsonBytes, limit: mostJsonBytes });
  const parsed = headerSchema.safeParse(parseJson(bytes.subarray(20, 20 + jsonBytes)));
  if (!parsed.success) throw new AppError('garment.file-damaged', { what: 'header' });
  return parsed.data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function checkSizes({ accessors = [], bufferViews = [], meshes = [] }: z.infer<typeof headerSchema>): void {
  const numbers = accessors.reduce((sum, each) => sum + each.count * (componentsOf[each.type] ?? 16), 0);
  const unpacked = bufferViews.reduce(
    (sum, { extensions = {} }) =>
      sum + Object.values(extensions).reduce((all, each) => all + (each.count ?? 0) * (each.byteStride ?? 0), 0),
    0,
  );
  const found = Math.max(numbers, unpacked / 4);
  if (found > mostNumbers) throw new AppError('garment.file-too-large', { what: 'numbers', found: Math.round(found), limit: mostNumbers });
  if (meshes.length === 0) throw new AppError('garment.file-without-parts');
  const notTriangles = meshes.some(({ primitives }) => primitives.some(({ mode = 4 }) => mode !== 4));
  if (notTriangles) throw new AppError('garment.file-unsupported', { what: 'lines' });
}
