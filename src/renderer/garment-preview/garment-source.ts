import { garmentMetadataSchema, type GarmentMetadata, type SizeKey } from '../../shared/garments/garment-metadata.ts';
import { AppError } from '../../shared/kernel/errors.ts';

const loaded = new Map<string, Promise<GarmentMetadata>>();

/** The address of one of a garment's files. */
export function garmentFileUrl(garmentKey: string, file: string): string {
  return `app://studio/resources/garments/${encodeURIComponent(garmentKey)}/${file}`;
}

/**
 * The bytes of one of a garment's files.
 * @throws AppError `garment.missing`.
 */
export async function fetchGarmentFile(garmentKey: string, file: string): Promise<Response> {
  const response = await fetch(garmentFileUrl(garmentKey, file)).catch(() => undefined);
  if (!response?.ok) throw new AppError('garment.missing', { garmentKey, file });
  return response;
}

/**
 * The bytes of one of a garment's files, unzipped when its name ends in `.gz`.
 * @throws AppError `garment.missing`, `garment.invalid-file`.
 */
export async function readGarmentFile(garmentKey: string, file: string): Promise<ArrayBuffer> {
  const response = await fetchGarmentFile(garmentKey, file);
  if (!file.endsWith('.gz')) return await response.arrayBuffer();
  try {
    return await new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch (cause) {
    throw new AppError('garment.invalid-file', { garmentKey, file }, { cause });
  }
}

/**
 * What is known about a garment beside its meshes, read once per window or worker.
 * @throws AppError `garment.missing`, `garment.invalid-file`.
 */
export function loadGarmentMetadata(garmentKey: string): Promise<GarmentMetadata> {
  const known = loaded.get(garmentKey);
  if (known) return known;
  const loading = readMetadata(garmentKey);
  loaded.set(garmentKey, loading);
  loading.catch(() => loaded.delete(garmentKey));
  return loading;
}

async function readMetadata(garmentKey: string): Promise<GarmentMetadata> {
  const response = await fetchGarmentFile(garmentKey, 'garment.json');
  const parsed = garmentMetadataSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new AppError('garment.invalid-file', { garmentKey, file: 'garment.json' }, { cause: parsed.error });
  return parsed.data;
}

/** The size, or the nearest one that `has` what is asked for; a size that the garment does not know counts as its middle one. */
export function nearestSize(
  { sizes }: Pick<GarmentMetadata, 'sizes'>,
  wanted: string,
  has: (size: SizeKey) => boolean,
): SizeKey | undefined {
  const keys = Object.keys(sizes);
  const found = keys.indexOf(wanted);
  const at = found === -1 ? Math.floor(keys.length / 2) : found;
  const distance = (size: SizeKey): number => Math.abs(keys.indexOf(size) - at);
  return keys.toSorted((a, b) => distance(a) - distance(b)).find(has);
}
