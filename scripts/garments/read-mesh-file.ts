import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The GLB of a garment's mesh file, unzipped. */
export function readMeshFile(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
