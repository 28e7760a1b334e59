import { describe, expect, it } from 'vitest';
import { drawConstructionDetail, type DetailMap } from '../../../src/shared/garments/construction-detail.ts';
import type { Panel } from '../../../src/shared/garments/garment-metadata.ts';

const square: Panel = {
  kind: 'body',
  outlineMm: [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ],
  edges: {
    side: {
      kind: 'side',
      pointsMm: [
        [100, 0],
        [100, 100],
      ],
    },
    hem: {
      kind: 'hem',
      pointsMm: [
        [100, 100],
        [0, 100],
      ],
    },
  },
};

function at(map: DetailMap, xMm: number, yMm: number, channel: number): number {
  const x = Math.floor((xMm - map.originXMm) * map.pixelsPerMm);
  const y = Math.floor((yMm - map.originYMm) * map.pixelsPerMm);
  return map.data[(y * map.widthPx + x) * 4 + channel]!;
}

describe('construction detail', () => {
  const map = drawConstructionDetail(square, 4);

  it('leaves plain cloth alone', () => {
    expect([0, 1, 2, 3].map((channel) => at(map, 50, 40, channel))).toEqual([128, 128, 0, 0]);
  });

  it('darkens and sinks a seam', () => {
    expect(at(map, 99.9, 40, 0)).toBeLessThan(100);
    expect(at(map, 99.9, 40, 1)).toBeLessThan(100);
  });

  it('sews the hem with two needles, stitch by stitch', () => {
    const threads = (yMm: number): number[] => Array.from({ length: 60 }, (_, i) => at(map, 20 + i, yMm, 2));
    for (const needleMm of [18.6, 24.4]) {
      expect(Math.max(...threads(100 - needleMm))).toBeGreaterThan(150);
      expect(Math.min(...threads(100 - needleMm))).toBe(0);
    }
    expect(Math.max(...threads(100 - 21.5))).toBe(0);
  });

  it('draws ribs across the neckband only', () => {
    const rib = drawConstructionDetail({ ...square, kind: 'rib', edges: {} }, 4);
    const row = Array.from({ length: 40 }, (_, i) => at(rib, 40 + i / 4, 50, 0));
    expect(Math.max(...row) - Math.min(...row)).toBeGreaterThan(15);
  });

  it('rubs pale along seams and hems, not in the middle', () => {
    const most = (points: readonly (readonly [number, number])[]): number => Math.max(...points.map(([x, y]) => at(map, x, y, 3)));
    expect(most(Array.from({ length: 50 }, (_, i) => [98.5, 10 + i]))).toBeGreaterThan(150);
    expect(most(Array.from({ length: 50 }, (_, i) => [20 + i, 99.5]))).toBeGreaterThan(150);
    expect(most(Array.from({ length: 50 }, (_, i) => [20 + i, 40]))).toBe(0);
  });

  it('holds a shoulder, and a seam to a rib, with a row of stitches', () => {
    const { hem, side } = square.edges;
    const threadBeside = (edges: Panel['edges']): number => {
      const drawn = drawConstructionDetail({ ...square, edges }, 4);
      return Math.max(...Array.from({ length: 180 }, (_, i) => Math.max(at(drawn, 96.8, 20 + i / 4, 2), at(drawn, 96, 20 + i / 4, 2))));
    };
    expect(threadBeside({ side: side! })).toBe(0);
    expect(threadBeside({ shoulder: { ...side!, kind: 'shoulder' } })).toBeGreaterThan(150);
    expect(threadBeside({ rib: { ...side!, kind: 'seam' } })).toBeGreaterThan(150);
    expect(threadBeside({ hem: hem! })).toBe(0);
  });

  it('sews bar tacks and eyelets where they are marked', () => {
    const marked = drawConstructionDetail(
      {
        ...square,
        edges: {},
        marks: [
          { kind: 'bar-tack', atMm: [30, 30], angleDeg: 90 },
          { kind: 'eyelet', atMm: [70, 30] },
        ],
      },
      4,
    );
    expect([at(marked, 30, 26.5, 2), at(marked, 30, 33.5, 2)]).toEqual([255, 255]);
    expect([at(marked, 33.5, 30, 2), at(marked, 26.5, 30, 2)]).toEqual([0, 0]);
    expect(at(marked, 70, 30, 0), 'the hole').toBeLessThan(40);
    expect(at(marked, 73, 30, 2), 'its ring').toBe(255);
    expect(at(marked, 77, 30, 2)).toBe(0);
  });
});
