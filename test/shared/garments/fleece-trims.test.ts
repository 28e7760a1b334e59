import { describe, expect, it } from 'vitest';
import { hangDrawcord } from '../../../src/shared/garments/finish/drawcord.ts';
import { layPanel } from '../../../src/shared/garments/finish/laid-panel.ts';
import { emptyOcclusion, type MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { layTeeth } from '../../../src/shared/garments/finish/zip-fastener.ts';
import { drapedLengthMm, patternSurface } from '../../../src/shared/garments/measure/pattern-surface.ts';
import { kangarooOpenings, kangarooPocket, strip } from '../../../src/shared/garments/pattern/trim-panels.ts';
import type { LaidPanel } from '../../../src/shared/garments/wardrobe/garment-trims.ts';

const radiusM = 0.2;

/** Cloth around an upright cylinder, its pattern's x = 0 in front, drawn out across by `strain`. */
function cylinder(panelKey: string, strain = 1): MeshPart {
  const columns = 61;
  const rows = 61;
  const positions: number[] = [];
  const normals: number[] = [];
  const patternMm: number[] = [];
  const triangles: number[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const turn = ((i / (columns - 1) - 0.5) * Math.PI) / 1.2;
      positions.push(radiusM * Math.sin(turn), 0.4 - j * 0.012, radiusM * Math.cos(turn));
      normals.push(Math.sin(turn), 0, Math.cos(turn));
      patternMm.push((radiusM * turn * 1000) / strain, j * 12);
      if (i === 0 || j === 0) continue;
      const here = j * columns + i;
      triangles.push(here - columns - 1, here - 1, here - columns, here - columns, here - 1, here);
    }
  }
  return {
    panelKey,
    layer: 'outer',
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    patternMm: Float64Array.from(patternMm),
    occlusion: emptyOcclusion(positions.length / 3),
    triangles: Uint32Array.from(triangles),
  };
}

const pocket: LaidPanel = {
  panel: kangarooPocket('pocket', { topMm: 180, bottomMm: 280, heightMm: 200, sideMm: 70 }),
  on: 'front',
  side: 'outside',
  atMm: [0, 300],
  thicknessMm: 2,
  fullnessMm: 4,
  gapeMm: 6,
  freeEdges: kangarooOpenings,
};

function fromAxisMm({ positions }: MeshPart): number[] {
  return Array.from({ length: positions.length / 3 }, (_, v) => (Math.hypot(positions[v * 3]!, positions[v * 3 + 2]!) - radiusM) * 1000);
}

describe('a pocket laid on the front', () => {
  const part = layPanel(pocket, cylinder('front'));

  it('stands off the cloth by no more than its fullness and gape, and reaches down to it where it is sewn', () => {
    const heights = fromAxisMm(part);
    expect(Math.max(...heights)).toBeLessThan(2 + 4 + 6 + 0.5);
    expect(Math.min(...heights)).toBeLessThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(-1.5);
  });

  it('keeps its own millimetres on strained cloth', () => {
    const strained = layPanel({ ...pocket, fullnessMm: 0, gapeMm: 0 }, cylinder('front', 1.05));
    const across = drapedLengthMm(patternSurface(strained), [-60, 100], [60, 100])!;
    expect(Math.abs(across / 120 - 1)).toBeLessThan(0.015);
  });

  it('refuses to hang over the edge of its panel', () => {
    expect(() => layPanel({ ...pocket, atMm: [0, 600] }, cylinder('front'))).toThrow(RangeError);
  });
});

describe('a label inside the back', () => {
  it('lies on the wrong side and shows there', () => {
    const label = layPanel(
      {
        ...pocket,
        panel: strip('neck-label', 80, 40, 'rim', 'rim'),
        side: 'inside',
        thicknessMm: 0.7,
        fullnessMm: 0,
        gapeMm: 0,
        freeEdges: [],
      },
      cylinder('back'),
    );
    expect(Math.max(...fromAxisMm(label))).toBeLessThan(-1.5);
    // The label's right is the panel's left.
    const left = patternSurface(label).locate(-30, 20)!;
    expect(left[0]).toBeGreaterThan(0);
    expect(label.normals[2]).toBeLessThan(0);
  });
});

describe('a drawcord', () => {
  const front = cylinder('front');
  const eyelet = { left: 'front', right: 'front', atMm: [30, 60] as const };
  const parts = hangDrawcord({ panelKey: 'drawcord', eyelet, hangsMm: 200, radiusMm: 2.5 }, [front]);

  it('hangs before the cloth, one end on either side', () => {
    expect(parts).toHaveLength(4);
    const lowest = (part: MeshPart): number => Math.min(...part.positions.filter((_, i) => i % 3 === 1));
    const cords = parts.filter((part) => lowest(part) < 0.25);
    expect(cords).toHaveLength(2);
    for (const cord of cords) {
      const hanging = fromAxisMm(cord).filter((_, v) => cord.positions[v * 3 + 1]! < 0.3);
      expect(Math.min(...hanging)).toBeGreaterThan(-0.5);
    }
    expect(cords[0]!.positions[0]! * cords[1]!.positions[0]!).toBeLessThan(0);
  });
});

describe("a zip's teeth", () => {
  it('stand on the tape from one end to the other', () => {
    const tape = layPanel(
      { ...pocket, panel: strip('zip-tape', 30, 300, 'neck', 'rim'), fullnessMm: 0, gapeMm: 0, freeEdges: [] },
      cylinder('front'),
    );
    const teeth = layTeeth({ tapeKey: 'zip-tape', teethKey: 'zip-teeth', lengthMm: 300 }, tape);
    const ys = teeth.positions.filter((_, i) => i % 3 === 1);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.28);
    expect(Math.min(...fromAxisMm(teeth))).toBeGreaterThan(1.5);
  });
});
