import { describe, expect, it } from 'vitest';
import { drapeGarment } from '../../../src/shared/garments/cloth/drape-garment.ts';
import { finalPlan, type DrapedGarment } from '../../../src/shared/garments/cloth/settle-cloth.ts';
import { cutPattern, seamPairs } from '../../../src/shared/garments/mesh/cut-mesh.ts';
import { heavyTee } from '../../../src/shared/garments/wardrobe/heavy-tee.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';

const garment = { ...heavyTee.cut('M'), stepMm: 40 };
const quickPlan = { ...finalPlan, sewFrames: 20, hangFrames: 10, fineFrames: 2, polishFrames: 2, substeps: 8 };

function quickDrape(): DrapedGarment {
  return drapeGarment(garment, quickPlan);
}

describe('cutting the pattern', () => {
  const { pattern } = garment;
  const mesh = cutPattern(pattern, 20, seededRandom(1));

  it('gives sewn edges the same number of vertices and welds them', () => {
    for (const [a, b] of seamPairs(pattern, mesh.chains)) expect(mesh.weld[a]).toBe(mesh.weld[b]);
    expect(mesh.weldCount).toBeLessThan(mesh.panelOf.length);
  });

  it('fills each panel with triangles that face the viewer and add up to its area', () => {
    let area = 0;
    for (let t = 0; t < mesh.triangles.length; t += 3) {
      const at = (corner: number): [number, number] => [
        mesh.patternMm[mesh.triangles[t + corner]! * 2]!,
        mesh.patternMm[mesh.triangles[t + corner]! * 2 + 1]!,
      ];
      const [a, b, c] = [at(0), at(1), at(2)];
      const signed = ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
      expect(signed).toBeLessThan(0);
      area -= signed;
    }
    const cut = pattern.panels.reduce((sum, panel) => {
      const points = panel.edges
        .flatMap((edge) => mesh.chains[`${panel.key}/${edge.name}`]!.slice(0, -1))
        .map((v) => [mesh.patternMm[v * 2]!, mesh.patternMm[v * 2 + 1]!] as const);
      return (
        sum +
        Math.abs(
          points.reduce((twice, [x, y], i) => twice + x * points[(i + 1) % points.length]![1] - points[(i + 1) % points.length]![0] * y, 0),
        ) /
          2
      );
    }, 0);
    expect(Math.abs(area / cut - 1)).toBeLessThan(1e-9);
  });
});

describe('draping', () => {
  const draped = quickDrape();

  it('gives the same bytes every time', () => {
    const again = quickDrape();
    expect(Buffer.from(again.positions.buffer).equals(Buffer.from(draped.positions.buffer))).toBe(true);
    expect([...again.mesh.triangles]).toEqual([...draped.mesh.triangles]);
  });

  it("closes the seams and puts the front before the back, the left sleeve to the wearer's left", () => {
    expect(draped.sewingGapMm).toBeLessThan(2);
    const mean = (key: string, axis: number): number => {
      const vertices = [...draped.mesh.panelOf.keys()].filter((v) => draped.mesh.panelKeys[draped.mesh.panelOf[v]!] === key);
      return vertices.reduce((sum, v) => sum + draped.positions[draped.mesh.weld[v]! * 3 + axis]!, 0) / vertices.length;
    };
    expect(mean('front', 2)).toBeGreaterThan(mean('back', 2) + 0.1);
    expect(mean('sleeve-left', 0)).toBeGreaterThan(0.15);
    expect(mean('sleeve-right', 0)).toBeLessThan(-0.15);
  });
});
