import { describe, expect, it } from 'vitest';
import { polylineLengthMm } from '../../../src/shared/garments/pattern/curve.ts';
import { panelOutlineMm, patternEdge, type SewingPattern } from '../../../src/shared/garments/pattern/sewing-pattern.ts';
import { isDraped, type MeasuredPanels } from '../../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';

function extent(pattern: SewingPattern, key: string, axis: 0 | 1): number {
  const values = panelOutlineMm(pattern.panels.find((panel) => panel.key === key)!).map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
}

const cuts = wardrobe
  .filter(isDraped)
  .flatMap((blueprint) => blueprint.sizeKeys.map((size) => ({ name: `${blueprint.key} ${size}`, blueprint, size })));

const plainTop: MeasuredPanels = { front: ['front'], back: ['back'], length: ['front'], sleeves: [['sleeve-left'], ['sleeve-right']] };

/** How wide panels lie beside one another 25 mm below the armhole, where charts measure the chest. */
function chestWidth(pattern: SewingPattern, keys: readonly string[]): number {
  const panels = keys.map((key) => pattern.panels.find((panel) => panel.key === key)!);
  const sides = panels[0]!.edges.filter(({ kind }) => kind === 'side');
  const chestMm = Math.min(...sides.flatMap(({ pointsMm }) => pointsMm.map(([, y]) => y))) + 25;
  return panels.reduce((sum, panel) => sum + widthAt(panelOutlineMm(panel), chestMm), 0);
}

function widthAt(outline: readonly (readonly [number, number])[], yMm: number): number {
  const crossings = outline.flatMap(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    return ay > yMm === by > yMm ? [] : [ax + ((bx - ax) * (yMm - ay)) / (by - ay)];
  });
  return Math.max(...crossings) - Math.min(...crossings);
}

/** The lowest point of the neckline, in mm below the high point of the shoulder. */
function neckDepth(pattern: SewingPattern, panelKey: string): number {
  const edges = pattern.panels.find(({ key }) => key === panelKey)!.edges.filter(({ kind }) => kind === 'neck');
  return Math.max(...edges.flatMap(({ pointsMm }) => pointsMm.map(([, y]) => y)));
}

describe.each(cuts)('the pattern of $name', ({ blueprint, size }) => {
  const { pattern, trims, measured = plainTop } = blueprint.cut(size);
  const panels = [...pattern.panels, ...(trims?.laid ?? []).map(({ panel }) => panel)];
  const down = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + extent(pattern, key, 1), 0);
  const chart = blueprint.chartOf(size);

  it('measures flat as the size chart says, within a millimetre', () => {
    expect(Math.abs(chestWidth(pattern, measured.front) - chart.chestWidthMm)).toBeLessThan(1);
    expect(Math.abs(chestWidth(pattern, measured.back) - chart.chestWidthMm)).toBeLessThan(1);
    expect(Math.abs(down(measured.length) - chart.lengthMm)).toBeLessThan(1);
    if (chart.sleeveFromCentreBackMm === undefined) return;
    const shoulder = patternEdge(pattern, { panelKey: 'back', edge: 'shoulder-right' }).pointsMm.at(-1)!;
    const centreBack = neckDepth(pattern, 'back');
    for (const sleeve of measured.sleeves) {
      const fromCentreBack = Math.hypot(shoulder[0], shoulder[1] - centreBack) + down(sleeve);
      expect(Math.abs(fromCentreBack - chart.sleeveFromCentreBackMm)).toBeLessThan(1);
    }
  });

  it('sews edges of equal length, the cap to its armhole', () => {
    for (const { a, b, drawnOut = 1 } of pattern.seams) {
      const [first, second] = [polylineLengthMm(patternEdge(pattern, a).pointsMm), polylineLengthMm(patternEdge(pattern, b).pointsMm)];
      expect(Math.abs(first - second * drawnOut) / first, `${a.panelKey}/${a.edge}`).toBeLessThan(0.012);
    }
  });

  it('closes every panel outline', () => {
    for (const panel of panels) {
      panel.edges.forEach((edge, index) => {
        const [endX, endY] = edge.pointsMm.at(-1)!;
        const [startX, startY] = panel.edges[(index + 1) % panel.edges.length]!.pointsMm[0]!;
        expect(Math.hypot(endX - startX, endY - startY)).toBeLessThan(1e-9);
      });
    }
  });

  it('carries its print areas inside the panels', () => {
    for (const area of blueprint.printAreasOf(size)) {
      const outline = panelOutlineMm(panels.find((panel) => panel.key === area.panelKey)!);
      for (const x of [area.originXMm, area.originXMm + area.widthMm]) {
        for (const y of [area.originYMm, area.originYMm + area.heightMm])
          expect(isInside(outline, x, y), `${area.key} ${x},${y}`).toBe(true);
      }
    }
  });
});

function isInside(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return outline.reduce((inside, [ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}
