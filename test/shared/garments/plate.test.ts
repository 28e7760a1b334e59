import { describe, expect, it } from 'vitest';
import { decodePlate, encodePlate, innerSide, type Plate } from '../../../src/shared/garments/plate.ts';
import { renderPlate } from '../../../src/shared/garments/render-plate.ts';

/** A flat front panel, one pixel a millimetre, whose pattern origin lies at the picture's middle. */
function flatPlate(widthPx = 64, heightPx = 80): Plate {
  const count = widthPx * heightPx;
  const index = (make: (x: number, y: number) => number): Float32Array =>
    Float32Array.from({ length: count }, (_, i) => make(i % widthPx, Math.floor(i / widthPx)));
  return {
    panelKeys: ['front'],
    widthPx,
    heightPx,
    panel: new Uint8Array(count).fill(1),
    coverage: new Uint8Array(count).fill(255),
    xMm: index((x) => x + 0.5 - widthPx / 2),
    yMm: index((_, y) => y + 0.5),
    shade: new Float32Array(count).fill(1),
    sheen: new Float32Array(count),
    shadow: new Uint8Array(count),
  };
}

function solid(rgba: readonly number[], size = 40): { data: Uint8ClampedArray; widthPx: number; heightPx: number } {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let i = 0; i < data.length; i += 4) data.set(rgba, i);
  return { data, widthPx: size, heightPx: size };
}

const area = { key: 'front', panelKey: 'front', originXMm: -20, originYMm: 20, widthMm: 40, heightMm: 40 } as const;

function pixel(picture: { data: Uint8ClampedArray; widthPx: number }, x: number, y: number): number[] {
  return [...picture.data.subarray((y * picture.widthPx + x) * 4, (y * picture.widthPx + x) * 4 + 4)];
}

describe('plate files', () => {
  it('come back as they were written, positions to 1/16 mm', () => {
    const plate = flatPlate();
    plate.panel[5] = 0;
    plate.panel[6] = innerSide;
    plate.xMm[100] = -312.345;
    plate.shade[7] = 0.62;
    plate.sheen[8] = 0.031;
    plate.shadow[9] = 77;
    const back = decodePlate(encodePlate(plate), ['front']);
    expect([...back.panel]).toEqual([...plate.panel]);
    expect([...back.shadow]).toEqual([...plate.shadow]);
    expect(back.xMm[100]!).toBeCloseTo(-312.345, 0);
    expect(Math.abs(back.xMm[100]! + 312.345)).toBeLessThan(1 / 15);
    expect(Math.abs(back.shade[7]! - 0.62)).toBeLessThan(0.006);
    expect(Math.abs(back.sheen[8]! - 0.031)).toBeLessThan(0.001);
  });

  it('are refused when cut short or foreign', () => {
    const bytes = encodePlate(flatPlate());
    expect(() => decodePlate(bytes.slice(0, -1), ['front'])).toThrow(/garment\.invalid-file/);
    expect(() => decodePlate(new Uint8Array(20), ['front'])).toThrow(/garment\.invalid-file/);
    expect(() => decodePlate(new Uint8Array(), ['front'])).toThrow(/garment\.invalid-file/);
  });
});

describe('rendering a plate', () => {
  it('shows the garment colour as it is where the shade is 1', () => {
    const picture = renderPlate(flatPlate(), { garmentColor: '#3a6ea5', prints: [] });
    expect(pixel(picture, 10, 10)).toEqual([0x3a, 0x6e, 0xa5, 255]);
  });

  it('lays ink only inside the print area and to its very edge', () => {
    const picture = renderPlate(flatPlate(), { garmentColor: '#ffffff', prints: [{ area, pixels: solid([200, 30, 30, 255]) }] });
    expect(pixel(picture, 32, 40)).toEqual([200, 30, 30, 255]);
    expect(pixel(picture, 12, 40)[0]).toBeLessThan(210);
    expect(pixel(picture, 10, 40)).toEqual(pixel(picture, 2, 2));
    expect(pixel(picture, 32, 18)).toEqual(pixel(picture, 2, 2));
    expect(pixel(picture, 53, 40)).toEqual(pixel(picture, 2, 2));
  });

  it('mixes half transparent ink in linear light and leaves the inside of the cloth bare', () => {
    const plate = flatPlate();
    plate.panel[40 * 64 + 30] = innerSide;
    const picture = renderPlate(plate, { garmentColor: '#000000', prints: [{ area, pixels: solid([255, 255, 255, 128]) }] });
    expect(pixel(picture, 34, 40)[0]).toBeGreaterThan(180);
    expect(pixel(picture, 34, 40)[0]).toBeLessThan(195);
    expect(pixel(picture, 30, 40)[0]).toBe(0);
  });

  it('averages a fine pattern instead of picking single texels', () => {
    const pixels = solid([0, 0, 0, 255], 400);
    for (let i = 0; i < pixels.data.length; i += 8) pixels.data.set([255, 255, 255, 255], i);
    const picture = renderPlate(flatPlate(), { garmentColor: '#ffffff', prints: [{ area, pixels }] });
    const values = Array.from({ length: 20 }, (_, i) => pixel(picture, 22 + i, 40)[0]!);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(6);
  });

  it('keeps the background clear, and throws a shadow on it', () => {
    const plate = flatPlate();
    plate.panel[0] = 0;
    plate.coverage[0] = 0;
    plate.panel[1] = 0;
    plate.coverage[1] = 0;
    plate.shadow[1] = 255;
    const clear = renderPlate(plate, { garmentColor: '#3a6ea5', prints: [] });
    expect(pixel(clear, 0, 0)).toEqual([0, 0, 0, 0]);
    expect(pixel(clear, 1, 0)[3]).toBeGreaterThan(50);
    const onPaper = renderPlate(plate, { garmentColor: '#3a6ea5', prints: [], background: '#f6f4ef' });
    expect(pixel(onPaper, 0, 0)).toEqual([0xf6, 0xf4, 0xef, 255]);
    expect(pixel(onPaper, 1, 0)[0]).toBeLessThan(0xf6);
  });

  it('renders at any width', () => {
    for (const widthPx of [16, 32, 48, 128]) {
      const picture = renderPlate(flatPlate(), { garmentColor: '#3a6ea5', prints: [{ area, pixels: solid([200, 30, 30, 255]) }], widthPx });
      expect([picture.widthPx, picture.heightPx]).toEqual([widthPx, Math.round((widthPx * 80) / 64)]);
      expect(pixel(picture, Math.floor(widthPx / 2), Math.floor(picture.heightPx / 2))).toEqual([200, 30, 30, 255]);
    }
  });

  it('refuses a colour that it cannot read', () => {
    expect(() => renderPlate(flatPlate(), { garmentColor: 'sky', prints: [] })).toThrow(/contract\.invalid-input/);
  });
});
