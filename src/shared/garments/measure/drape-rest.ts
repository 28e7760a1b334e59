import type { DrapedGarment } from '../cloth/settle-cloth.ts';
import type { DrapeRest } from '../garment-metadata.ts';
import type { SewingPattern } from '../pattern/sewing-pattern.ts';

const fastMPerS = 0.01;

/** How much at rest a drape was when it ended; percentiles, as a few vertices always jitter. */
export function drapeRest({ mesh, positions, velocities }: DrapedGarment, pattern: SewingPattern): DrapeRest {
  const speeds = Array.from({ length: velocities.length / 3 }, (_, v) =>
    Math.hypot(velocities[v * 3]!, velocities[v * 3 + 1]!, velocities[v * 3 + 2]!),
  ).toSorted((a, b) => a - b);
  const ribbed = new Set(pattern.panels.filter(({ kind }) => kind === 'rib').map(({ key }) => key));
  const strains = edgeStrains({ mesh, positions }, ribbed).toSorted((a, b) => a - b);
  return {
    medianSpeedMmPerS: rounded(percentile(speeds, 0.5) * 1000),
    fastShare: rounded(speeds.filter((speed) => speed > fastMPerS).length / speeds.length),
    strainP1: rounded(percentile(strains, 0.01)),
    strainP99: rounded(percentile(strains, 0.99)),
  };
}

/** Length over pattern length − 1 of every triangle's edges. */
function edgeStrains({ mesh, positions }: Pick<DrapedGarment, 'mesh' | 'positions'>, ribbed: ReadonlySet<string>): number[] {
  const strains: number[] = [];
  mesh.triangles.forEach((a, i) => {
    if (ribbed.has(mesh.panelKeys[mesh.panelOf[a]!]!)) return;
    const b = mesh.triangles[i - (i % 3) + ((i + 1) % 3)]!;
    const [p, q] = [mesh.weld[a]! * 3, mesh.weld[b]! * 3];
    const lengthM = Math.hypot(positions[q]! - positions[p]!, positions[q + 1]! - positions[p + 1]!, positions[q + 2]! - positions[p + 2]!);
    const restMm = Math.hypot(mesh.patternMm[b * 2]! - mesh.patternMm[a * 2]!, mesh.patternMm[b * 2 + 1]! - mesh.patternMm[a * 2 + 1]!);
    strains.push((lengthM * 1000) / restMm - 1);
  });
  return strains;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
