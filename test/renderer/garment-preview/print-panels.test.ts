import { describe, expect, it } from 'vitest';
import { areaAt, printedAreas, unionRectangle } from '../../../src/renderer/garment-preview/print-panels.ts';
import { documentWith, rectangleLayer, teePrintAreas } from '../sample-documents.ts';

const layer = rectangleLayer(0, 0, 10, 10, '#112233');

describe('printed areas', () => {
  it('are those of the size that have layers', () => {
    const areas = [...teePrintAreas('M'), ...teePrintAreas('L')];
    const printed = printedAreas(documentWith({ back: [layer], front: [layer], 'sleeve-left': [] }), areas, 'L');
    expect(printed.map(({ key, sizeKey }) => [key, sizeKey])).toEqual([
      ['front', 'L'],
      ['back', 'L'],
    ]);
    expect(printedAreas(null, areas, 'L')).toEqual([]);
  });

  it('share a panel within the rectangle around them', () => {
    expect(
      unionRectangle([
        { originXMm: -100, originYMm: 150, widthMm: 80, heightMm: 100 },
        { originXMm: 20, originYMm: 120, widthMm: 90, heightMm: 90 },
      ]),
    ).toEqual({ originXMm: -100, originYMm: 120, widthMm: 210, heightMm: 130 });
  });

  it('are found by a place on their panel, the smallest first', () => {
    const [front] = teePrintAreas('L').filter(({ key }) => key === 'front');
    const chest = { ...front!, key: 'left-chest', originXMm: 20, originYMm: front!.originYMm + 10, widthMm: 90, heightMm: 90 };
    const areas = [...teePrintAreas('M'), ...teePrintAreas('L'), chest];
    const at = (xMm: number, yMm: number): string | undefined => areaAt(areas, 'L', { panelKey: 'front', xMm, yMm })?.key;
    expect(at(-50, chest.originYMm + 20)).toBe('front');
    expect(at(50, chest.originYMm + 20)).toBe('left-chest');
    expect(at(0, -50)).toBeUndefined();
  });
});
