import type { Node, Primitive } from '@gltf-transform/core';
import validator from 'gltf-validator';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { meshNodeExtrasSchema, type MeshLayer } from '../../../shared/garments/garment-metadata.ts';
import { garmentFileLimits } from '../../../shared/garments/own/garment-file.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { glbIo } from '../write-glb.ts';
import { checkGlbHeader } from './glb-header.ts';

/** One mesh node of a foreign file in the space of its scene: metres, texture coordinates as they stand. */
export interface FileMesh {
  name: string;
  layer: MeshLayer;
  positions: Float64Array;
  uv: Float64Array;
  triangles: Uint32Array;
}

/**
 * Reads a foreign GLB's meshes, checked from the header to the last number; nothing outside of `bytes` is opened.
 * Files of our own keep their texture coordinates in millimetres.
 * @throws AppError `garment.file-…`.
 */
export async function readFileParts(bytes: Uint8Array): Promise<FileMesh[]> {
  checkGlbHeader(bytes);
  await validate(bytes);
  const nodes = await readNodes(bytes);
  const found = nodes.length;
  if (found === 0) throw new AppError('garment.file-without-parts');
  const { parts: limit, triangles: triangleLimit } = garmentFileLimits;
  if (found > limit) throw new AppError('garment.file-too-large', { what: 'parts', found, limit });
  const meshes = nodes.map(readMesh);
  const triangles = meshes.reduce((sum, mesh) => sum + mesh.triangles.length / 3, 0);
  if (triangles > triangleLimit)
    throw new AppError('garment.file-too-large', { what: 'triangles', found: triangles, limit: triangleLimit });
  checkExtent(meshes);
  return meshes;
}

/** Numbers that are no numbers have words of their own; everything else that the standard forbids is damage. */
async function validate(bytes: Uint8Array): Promise<void> {
  const { issues } = await validator.validateBytes(bytes).catch(() => {
    throw new AppError('garment.file-damaged', { what: 'cut' });
  });
  const errors = issues.messages.filter(({ severity }) => severity === 0);
  if (errors.some(({ code }) => code === 'ACCESSOR_INVALID_FLOAT')) throw new AppError('garment.file-not-finite');
  if (issues.numErrors > 0) throw new AppError('garment.file-damaged', { what: errors[0]?.code.slice(0, 60) ?? 'header' });
}

async function readNodes(bytes: Uint8Array): Promise<Node[]> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const document = await glbIo()
    .readBinary(bytes)
    .catch(() => {
      throw new AppError('garment.file-damaged', { what: 'header' });
    });
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  const nodes: Node[] = [];
  // A file of our own also holds every part with few triangles.
  scene?.traverse((node) => {
    if (node.getMesh() && meshNodeExtrasSchema.safeParse(node.getExtras()).data?.level === undefined) nodes.push(node);
  });
  return nodes;
}

function readMesh(node: Node, at: number): FileMesh {
  const mesh = node.getMesh()!;
  const extras = meshNodeExtrasSchema.safeParse(node.getExtras()).data;
  const { layer = 'outer', uvScaleMm: scale = [1, 1], uvOffsetMm: offset = [0, 0] } = extras ?? {};
  const matrix = node.getWorldMatrix();
  const pieces = mesh.listPrimitives().map((primitive) => readPrimitive(primitive, at + 1));
  return {
    name: (node.getName() || mesh.getName()).slice(0, 80),
    layer,
    positions: inScene(joined(pieces.map(({ positions }) => positions)), matrix),
    uv: joined(pieces.map(({ uv }) => uv)).map((value, i) => value * scale[i % 2]! + offset[i % 2]!),
    triangles: joinTriangles(pieces, determinant(matrix) < 0),
  };
}

type Piece = Pick<FileMesh, 'positions' | 'uv' | 'triangles'>;

function readPrimitive(primitive: Primitive, part: number): Piece {
  const read = (semantic: string, width: number): Float64Array | undefined => {
    const accessor = primitive.getAttribute(semantic);
    if (!accessor) return undefined;
    const values = new Float64Array(accessor.getCount() * width);
    for (let i = 0; i < accessor.getCount(); i++) values.set(accessor.getElement(i, []).slice(0, width), i * width);
    return values;
  };
  const positions = read('POSITION', 3);
  const uv = read('TEXCOORD_0', 2);
  if (!positions) throw new AppError('garment.file-damaged', { what: 'POSITION' });
  if (!uv) throw new AppError('garment.file-without-uvs', { part });
  if (![...positions, ...uv].every((value) => Math.abs(value) < 1e6)) throw new AppError('garment.file-not-finite');
  const indices = primitive.getIndices()?.getArray();
  const triangles = indices ? Uint32Array.from(indices) : Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  return { positions, uv, triangles };
}

function inScene(local: Float64Array, matrix: ReturnType<Node['getWorldMatrix']>): Float64Array {
  return local.map((_, i) => {
    const axis = i % 3;
    const base = i - axis;
    return matrix[axis]! * local[base]! + matrix[4 + axis]! * local[base + 1]! + matrix[8 + axis]! * local[base + 2]! + matrix[12 + axis]!;
  });
}

/** Below 0 the node mirrors its mesh: triangles then run the other way round. */
function determinant(m: ReturnType<Node['getWorldMatrix']>): number {
  return m[0] * (m[5] * m[10] - m[6] * m[9]) - m[4] * (m[1] * m[10] - m[2] * m[9]) + m[8] * (m[1] * m[6] - m[2] * m[5]);
}

function joined(arrays: readonly Float64Array[]): Float64Array {
  return Float64Array.from(arrays.flatMap((array) => [...array]));
}

function joinTriangles(pieces: readonly Piece[], turned: boolean): Uint32Array {
  let before = 0;
  const all = pieces.flatMap(({ triangles, positions }) => {
    const shifted = [...triangles].map((vertex) => vertex + before);
    before += positions.length / 3;
    return shifted;
  });
  return Uint32Array.from(turned ? all.toReversed() : all);
}

function checkExtent(meshes: readonly FileMesh[]): void {
  const largestM = Math.max(...extentOf(meshes));
  const { smallestM, largestM: limitM } = garmentFileLimits;
  if (largestM < smallestM || largestM > limitM)
    throw new AppError('garment.file-implausible', { foundM: Math.round(largestM * 1000) / 1000, smallestM, largestM: limitM });
}

/** Width, height and depth in m of all meshes together. */
export function extentOf(meshes: readonly Pick<FileMesh, 'positions'>[]): [number, number, number] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    positions.forEach((value, i) => {
      low[i % 3] = Math.min(low[i % 3]!, value);
      high[i % 3] = Math.max(high[i % 3]!, value);
    });
  }
  return [high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!];
}
