import { describe, expect, it } from 'vitest';
import { drapeGarment } from '../../../src/shared/garments/cloth/drape-garment.ts';
import { gradeDrape } from '../../../src/shared/garments/cloth/grade-drape.ts';
import { finalPlan } from '../../../src/shared/garments/cloth/settle-cloth.ts';
import { cutPattern, edgeId, type CutMesh } from '../../../src/shared/garments/mesh/cut-mesh.ts';
import { gradeMesh } from '../../../src/shared/garments/mesh/grade-mesh.ts';
import { polylineLengthMm } from '../../../src/shared/garments/pattern/curve.ts';
import type { SewingPattern } from '../../../src/shared/garments/pattern/sewing-pattern.ts';
import { heavyTee } from '../../../src/shared/garments/wardrobe/heavy-tee.ts';
import { pulloverHoodie } from '../../../src/shared/garments/wardrobe/pullover-hoodie.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';

const quickPlan = { ...finalPlan, sewFrames: 20, hangFrames: 10, fineFrames: 2, polishFrames: 2, substeps: 8 };

function chainLengthMm(mesh: CutMesh, id: string): number {
  return polylineLengthMm(
    mesh.chains[id]!.map((vertex): [number, number] => [mesh.patternMm[vertex * 2]!, mesh.patternMm[vertex * 2 + 1]!]),
  );
}

function scaled(pattern: SewingPattern, factor: number): SewingPattern {
  const panels = pattern.panels.map((panel) => ({
    ...panel,
    edges: panel.edges.map((edge) => ({ ...edge, pointsMm: edge.pointsMm.map(([x, y]): [number, number] => [x * factor, y * factor]) })),
  }));
  return { ...pattern, panels };
}

describe('grading a mesh', () => {
  const { pattern } = heavyTee.cut('L');
  const mesh = cutPattern(pattern, 30, seededRandom(3));

  it('scales every vertex when the pattern is scaled', () => {
    const larger = gradeMesh(mesh, scaled(pattern, 1.2));
    larger.patternMm.forEach((value, index) => expect(value).toBeCloseTo(mesh.patternMm[index]! * 1.2, 2));
  });

  it.each(['S', '5XL'])('cuts the edges of size %s and keeps triangles, seams and weld', (size) => {
    const to = heavyTee.cut(size).pattern;
    const graded = gradeMesh(mesh, to);
    expect(graded.triangles).toBe(mesh.triangles);
    expect(graded.weld).toBe(mesh.weld);
    for (const { key, edges } of to.panels) {
      for (const { name, pointsMm } of edges) {
        const share = chainLengthMm(graded, edgeId({ panelKey: key, edge: name })) / polylineLengthMm(pointsMm);
        // Chords are shorter than the curve that they span.
        expect(share).toBeGreaterThan(0.985);
        expect(share).toBeLessThan(1.0001);
      }
    }
  });

  it('refuses a pattern whose panels would fold over', () => {
    const folded = scaled(pattern, 1);
    const front = folded.panels[0]!;
    front.edges = front.edges.map((edge) => ({ ...edge, pointsMm: edge.pointsMm.map(([x, y]): [number, number] => [-x, y]) }));
    expect(() => gradeMesh(mesh, folded)).toThrow(RangeError);
  });

  it('refuses a garment of other panels', () => {
    expect(() => gradeMesh(mesh, pulloverHoodie.cut('L').pattern)).toThrow(/no edge/);
  });
});

describe('grading a drape', () => {
  const base = { ...heavyTee.cut('M'), stepMm: 60 };
  const draped = drapeGarment(base, quickPlan);
  const larger = heavyTee.cut('XL');
  const graded = gradeDrape({ garment: base, draped }, larger, quickPlan);

  it('keeps the topology of the base, so that the sizes can morph', () => {
    expect([...graded.mesh.triangles]).toEqual([...draped.mesh.triangles]);
    expect([...graded.mesh.weld]).toEqual([...draped.mesh.weld]);
  });

  it('makes the cloth as large as its pattern, outside of its own wearer', () => {
    const widthM = ({ positions, mesh }: typeof graded): number => {
      const xs = [...mesh.panelOf.keys()]
        .filter((vertex) => mesh.panelKeys[mesh.panelOf[vertex]!] === 'front')
        .map((vertex) => positions[mesh.weld[vertex]! * 3]!);
      return Math.max(...xs) - Math.min(...xs);
    };
    const grown = widthM(graded) / widthM(draped);
    const cut = larger.flatMeasures.chestWidthMm / base.flatMeasures.chestWidthMm;
    expect(Math.abs(grown / cut - 1)).toBeLessThan(0.06);
  });

  it('gives the same bytes every time', () => {
    const again = gradeDrape({ garment: base, draped }, larger, quickPlan);
    expect(Buffer.from(again.positions.buffer).equals(Buffer.from(graded.positions.buffer))).toBe(true);
  });
});
