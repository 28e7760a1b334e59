import { AppError } from '../../../shared/kernel/errors.ts';
import type { FilePart, InspectedFile } from '../../../shared/garments/own/garment-file.ts';
import { extentOf, readFileParts, type FileMesh } from './read-file-parts.ts';

/** What a window needs to know of a chosen file to map it. */
export async function inspectFile(bytes: Uint8Array): Promise<Pick<InspectedFile, 'extentM' | 'parts'>> {
  const meshes = await readFileParts(bytes);
  return { extentM: extentOf(meshes), parts: meshes.map(describePart) };
}

function describePart(mesh: FileMesh, at: number): FilePart {
  const { name, uv, triangles } = mesh;
  const range = (offset: 0 | 1): [number, number] => {
    const values = uv.filter((_, i) => i % 2 === offset);
    return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  };
  const [uMin, uMax] = range(0);
  const [vMin, vMax] = range(1);
  if (triangles.length === 0) throw new AppError('garment.file-damaged', { what: 'POSITION' });
  if (uMax - uMin < 1e-9 || vMax - vMin < 1e-9) throw new AppError('garment.file-without-uvs', { part: at + 1 });
  return { name, triangleCount: triangles.length / 3, uvMin: [uMin, vMin], uvMax: [uMax, vMax], measuredMmPerUv: measureScale(mesh) };
}

/** The median over all edges of their length in mm by their length in texture coordinates. */
function measureScale({ positions, uv, triangles }: FileMesh): number {
  const ratios: number[] = [];
  triangles.forEach((a, i) => {
    const b = triangles[i - (i % 3) + ((i + 1) % 3)]!;
    const flat = Math.hypot(uv[b * 2]! - uv[a * 2]!, uv[b * 2 + 1]! - uv[a * 2 + 1]!);
    const along = (axis: number): number => positions[b * 3 + axis]! - positions[a * 3 + axis]!;
    if (flat > 1e-9) ratios.push((Math.hypot(along(0), along(1), along(2)) * 1000) / flat);
  });
  ratios.sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? 0;
  if (median <= 0) throw new AppError('garment.file-damaged', { what: 'POSITION' });
  return median;
}
