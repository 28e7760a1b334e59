import { decode } from 'fast-png';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodePrintFile } from '../../../src/renderer/painting/encode-print-file.ts';
import { documentWith, rectangleLayer } from '../sample-documents.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

const square = rectangleLayer(0, 0, 100, 100, '#cc0000');

beforeAll(installBrowserPlatform);

describe('encodePrintFile', () => {
  it('gives 100 mm at 300 dpi 1181 pixels and says so in the file', async () => {
    const png = decode(
      await encodePrintFile({
        document: documentWith({ front: [square] }),
        areaKey: 'front',
        areaSizeMm: { widthMm: 100, heightMm: 50 },
        dpi: 300,
      }),
    );
    expect([png.width, png.height]).toEqual([1181, 591]);
    expect(png.resolution).toEqual({ x: 11811, y: 11811, unit: 1 });
  });

  it('prints a 100 mm square 1181 pixels wide and leaves the rest transparent', async () => {
    const document = documentWith({ front: [rectangleLayer(20, 30, 100, 100, '#cc0000')] });
    const png = decode(await encodePrintFile({ document, areaKey: 'front', areaSizeMm: { widthMm: 150, heightMm: 160 }, dpi: 300 }));
    const alphaAt = (column: number, row: number): number => png.data[(row * png.width + column) * 4 + 3]!;
    const inked = Array.from({ length: png.width }, (_, column) => alphaAt(column, 800)).filter((alpha) => alpha > 127).length;
    expect(png.channels).toBe(4);
    expect(Math.abs(inked - 1181)).toBeLessThanOrEqual(1);
    expect(alphaAt(5, 5)).toBe(0);
    expect([...png.data.subarray((800 * png.width + 800) * 4, (800 * png.width + 800) * 4 + 4)]).toEqual([204, 0, 0, 255]);
  });

  it('refuses a picture that is not there', async () => {
    const picture = {
      ...square,
      kind: 'image',
      assetHash: 'a'.repeat(64),
      mimeType: 'image/png',
      naturalWidthPx: 1,
      naturalHeightPx: 1,
      crop: null,
      flipX: false,
      flipY: false,
      mask: null,
      tone: null,
      cutout: null,
    } as const;
    const printing = encodePrintFile({
      document: documentWith({ front: [picture] }),
      areaKey: 'front',
      areaSizeMm: { widthMm: 10, heightMm: 10 },
      dpi: 300,
    });
    await expect(printing).rejects.toMatchObject({ code: 'asset.missing' });
  });

  it('refuses letters that no font has', async () => {
    const text = {
      ...square,
      kind: 'text',
      text: '\u{1F9FF}\u{10FFFD}',
      fontFamily: 'Anton',
      fontWeight: 400,
      fontSizeMm: 10,
      letterSpacingEm: 0,
      lineHeight: 1,
      align: 'left',
      fill: { kind: 'solid', color: '#000000' },
      outline: null,
      shadow: null,
      curve: { kind: 'straight' },
      fit: 'none',
    } as const;
    const printing = encodePrintFile({
      document: documentWith({ front: [text] }),
      areaKey: 'front',
      areaSizeMm: { widthMm: 10, heightMm: 10 },
      dpi: 300,
    });
    await expect(printing).rejects.toMatchObject({ code: 'design.text-uncovered' });
  });
});
