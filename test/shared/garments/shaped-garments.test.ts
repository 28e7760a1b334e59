import { describe, expect, it } from 'vitest';
import { cutPattern } from '../../../src/shared/garments/mesh/cut-mesh.ts';
import { panelOutlineMm } from '../../../src/shared/garments/pattern/sewing-pattern.ts';
import { crownPanel } from '../../../src/shared/garments/shape/cap-crown.ts';
import { flattenGrid } from '../../../src/shared/garments/shape/flatten-grid.ts';
import { pillow } from '../../../src/shared/garments/shape/pillow.ts';
import { isDraped } from '../../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';

const shapes = wardrobe.flatMap((blueprint) =>
  isDraped(blueprint) ? [] : blueprint.sizeKeys.map((size) => ({ name: `${blueprint.key} ${size}`, blueprint, size })),
);

describe.each(shapes)('the shape of $name', ({ blueprint, size }) => {
  const { panels, cloth } = blueprint.shape(size);

  it('names its panels once, as plates do', () => {
    expect(panels.map(({ key }) => key).toSorted()).toEqual(blueprint.panelKeys.toSorted());
  });

  it('carries its print areas inside the panels, and says which way they face', () => {
    const areas = blueprint.printAreasOf(size);
    expect(areas.map(({ key }) => key)).toContain('front');
    for (const area of areas) {
      expect(blueprint.facing).toHaveProperty(area.panelKey);
      const outline = panelOutlineMm(panels.find((panel) => panel.key === area.panelKey)!);
      for (const x of [area.originXMm, area.originXMm + area.widthMm]) {
        for (const y of [area.originYMm, area.originYMm + area.heightMm])
          expect(isInside(outline, x, y), `${area.key} ${x},${y}`).toBe(true);
      }
    }
  });

  it('has no triangle of soft cloth that lies wholly on its seams, where front and back would be one', () => {
    if (!cloth) return;
    const mesh = cutPattern(cloth, 18, seededRandom(20_260_405));
    const sewn = new Map<number, number>();
    for (const vertex of mesh.weld) sewn.set(vertex, (sewn.get(vertex) ?? 0) + 1);
    const onSeam = [...mesh.triangles].map((vertex) => sewn.get(mesh.weld[vertex]!)! > 1);
    expect(onSeam.filter((_, i) => i % 3 === 0 && onSeam[i] && onSeam[i + 1] && onSeam[i + 2])).toEqual([]);
  });
});

describe('flattening', () => {
  it('unrolls the cone of a crown without stretch, left and right alike', () => {
    const cone = crownPanel(-1, 1, 20, () => 0).slice(18);
    const flat = flattenGrid(cone, () => 1);
    for (const [j, row] of cone.entries()) {
      for (const [i, [x, y, z]] of row.entries()) {
        const next = row[i + 1];
        if (!next) continue;
        const length = Math.hypot(next[0] - x, next[1] - y, next[2] - z) * 1000;
        const flatLength = Math.hypot(flat[j]![i + 1]![0] - flat[j]![i]![0], flat[j]![i + 1]![1] - flat[j]![i]![1]);
        expect(Math.abs(flatLength / length - 1)).toBeLessThan(0.004);
      }
      expect(flat[j]![0]![0]).toBeCloseTo(-flat[j]!.at(-1)![0], 6);
    }
  });
});

describe('a pillow', () => {
  it('knows its inside, its outside and the way out', () => {
    const { distance } = pillow({ centreM: [0, -0.3, 0], halfM: [0.15, 0.1, 0.04], leanRad: 0 });
    const gradient = new Float64Array(3);
    expect(distance(0, -0.3, 0.04, gradient)).toBeCloseTo(0, 6);
    expect(gradient[2]).toBeCloseTo(1, 9);
    expect(distance(0, -0.3, 0.03, gradient)).toBeLessThan(0);
    expect(distance(0, -0.15, 0, gradient)).toBeCloseTo(0.05, 6);
    expect(gradient[1]).toBeCloseTo(1, 9);
  });
});

function isInside(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return outline.reduce((inside, [ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}
