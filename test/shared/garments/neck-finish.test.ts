import { describe, expect, it } from 'vitest';
import type { PatternPoint } from '../../../src/shared/garments/pattern/curve.ts';
import { panelOutlineMm } from '../../../src/shared/garments/pattern/sewing-pattern.ts';
import { isDraped } from '../../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';

const jerseyTops = wardrobe.flatMap((blueprint) =>
  isDraped(blueprint) && blueprint.fabric.material === 'jersey'
    ? blueprint.sizeKeys.map((size) => ({ name: `${blueprint.key} ${size}`, blueprint, size }))
    : [],
);

describe.each(jerseyTops)('inside the neck of $name', ({ blueprint, size }) => {
  const { pattern, trims } = blueprint.cut(size);
  const back = panelOutlineMm(pattern.panels.find(({ key }) => key === 'back')!);
  const laid = (key: string) => trims!.laid!.find(({ panel }) => panel.key === key)!;

  it('tape and label lie on the back, clear of its edges', () => {
    for (const { panel, atMm } of [laid('neck-tape'), laid('neck-label')]) {
      for (const [x, y] of panelOutlineMm(panel)) {
        const place: PatternPoint = [atMm[0] + x, atMm[1] + y];
        expect(isInside(back, place), `${panel.key} at ${place.join()}`).toBe(true);
        expect(Math.min(...back.map(([bx, by]) => Math.hypot(bx - place[0], by - place[1])))).toBeGreaterThan(1);
      }
    }
  });

  it('the tape reaches nearly from shoulder to shoulder', () => {
    const neckMm =
      2 *
      Math.max(
        ...pattern.panels
          .find(({ key }) => key === 'back')!
          .edges.find(({ name }) => name === 'neck')!
          .pointsMm.map(([x]) => x),
      );
    const xs = panelOutlineMm(laid('neck-tape').panel).map(([x]) => x);
    expect((Math.max(...xs) - Math.min(...xs)) / neckMm).toBeGreaterThan(0.95);
  });

  it('the label carries a print, where the cloth around it is not drawn tight', () => {
    const label = blueprint.printAreasOf(size).find(({ key }) => key === 'neck-inside');
    expect(label?.panelKey).toBe(blueprint.key === 'heavy-tee' && size === 'S' ? undefined : 'neck-label');
    expect(blueprint.panelKeys).toContain('neck-label');
    expect(blueprint.facing).toHaveProperty('neck-label');
  });
});

/** Crossing number. */
function isInside(outline: readonly PatternPoint[], [x, y]: PatternPoint): boolean {
  let inside = false;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
