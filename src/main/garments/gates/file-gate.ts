import validator from 'gltf-validator';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import type { PanelKey } from '../../../shared/garments/garment-metadata.ts';
import { crossed, dotted, minus, unitOf, vectorAt, type Vector } from '../../../shared/garments/finish/vector.ts';
import { readGlb } from '../read-glb.ts';
import { atMost, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';

/** Gate 6 (size of the file, no mirrored text) and gate 7 (Khronos validator). */
export async function fileGate(
  file: GarmentFile,
  facing: Readonly<Record<PanelKey, Vector>>,
  areas: readonly PrintArea[],
  mostTriangles = 65_000,
): Promise<Finding[]> {
  const size = noteFor(6, file.size);
  const valid = noteFor(7, file.size);
  const report = await validator.validateBytes(file.bytes);
  const widest = Math.max(...file.parts.map(({ patternMm }) => Math.max(...patternMm) - Math.min(...patternMm)));
  return [
    atMost(size, 'triangles', trianglesOf(file.parts), mostTriangles, 0),
    atMost(size, 'triangles of the light level', trianglesOf(await readGlb(file.bytes, 'light')), 12_000, 0),
    atMost(size, 'file MB', file.bytes.length / 1e6, 0.7),
    atMost(size, 'texcoord step mm', widest / (2 ** 15 - 1), 0.1),
    ...Object.entries(facing).map(([key, direction]) =>
      atMost(size, `${key} text mirrored (1 = yes)`, readsMirrored(printed(partOf(file, key, 'outer'), areas), direction) ? 1 : 0, 0, 0),
    ),
    atMost(valid, 'validator errors', report.issues.numErrors, 0, 0),
    atMost(valid, 'validator warnings', report.issues.numWarnings, 0, 0),
  ];
}

function trianglesOf(parts: readonly MeshPart[]): number {
  return parts.reduce((sum, part) => sum + part.triangles.length / 3, 0);
}

/** The part's triangles that carry prints: what lies behind on a round panel would vote against them. */
function printed(part: MeshPart, areas: readonly PrintArea[]): MeshPart {
  const own = areas.filter(({ panelKey }) => panelKey === part.panelKey);
  if (own.length === 0) return part;
  const inArea = (vertex: number): boolean => {
    const [x, y] = [part.patternMm[vertex * 2]!, part.patternMm[vertex * 2 + 1]!];
    return own.some(
      (area) => x >= area.originXMm && y >= area.originYMm && x <= area.originXMm + area.widthMm && y <= area.originYMm + area.heightMm,
    );
  };
  return { ...part, triangles: part.triangles.filter((_, i) => inArea(part.triangles[i - (i % 3)]!)) };
}

/** Whether a letter drawn in pattern space would show mirrored to a viewer from outside: the pattern's x × (−y) must point outwards. */
export function readsMirrored(part: MeshPart, outwards: Vector): boolean {
  let vote = 0;
  for (let t = 0; t < part.triangles.length; t += 3) {
    const [a, b, c] = [part.triangles[t]!, part.triangles[t + 1]!, part.triangles[t + 2]!];
    const e1 = minus(vectorAt(part.positions, b), vectorAt(part.positions, a));
    const e2 = minus(vectorAt(part.positions, c), vectorAt(part.positions, a));
    const [u1, v1] = [part.patternMm[b * 2]! - part.patternMm[a * 2]!, part.patternMm[b * 2 + 1]! - part.patternMm[a * 2 + 1]!];
    const [u2, v2] = [part.patternMm[c * 2]! - part.patternMm[a * 2]!, part.patternMm[c * 2 + 1]! - part.patternMm[a * 2 + 1]!];
    // e1 × e2 scales with the signed pattern area, which is negative when x × (−y) and the triangle's own normal agree.
    vote += -Math.sign(u1 * v2 - u2 * v1) * dotted(unitOf(crossed(e1, e2)), outwards);
  }
  return vote <= 0;
}
