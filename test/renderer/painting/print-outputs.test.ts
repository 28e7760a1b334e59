import { createCanvas } from '@napi-rs/canvas';
import { decode } from 'fast-png';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PrintFormat } from '../../../src/shared/catalog/decoration-method.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { joinBytes } from '../../../src/shared/production/vector/join-bytes.ts';
import { pngOutput } from '../../../src/renderer/painting/png-output.ts';
import type { PrintFileRequest, PrintPiece } from '../../../src/renderer/painting/print-output.ts';
import { printPieces } from '../../../src/renderer/painting/print-outputs.ts';
import { loadPrintPictures } from '../../../src/renderer/painting/print-pictures.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { installBrowserPlatform } from '../browser-platform.ts';
import { documentWith, rectangleLayer } from '../sample-documents.ts';

const square = rectangleLayer(0, 0, 100, 100, '#cc0000');
const pictureHash = 'b'.repeat(64);
const picture = photo();

beforeAll(() => installBrowserPlatform(new Map([[pictureHash, picture]])));

describe('a PNG for the press', () => {
  it('gives 100 mm at 300 dpi 1181 pixels and says so in the file', async () => {
    const png = decode(await printed({ layers: [square], widthMm: 100, heightMm: 50 }));
    expect([png.width, png.height, png.channels]).toEqual([1181, 591, 4]);
    expect(png.resolution).toEqual({ x: 11811, y: 11811, unit: 1 });
  });

  it('says that its colours are sRGB, once in the word and once in figures', async () => {
    expect(chunkTypes(await printed({ layers: [square], widthMm: 10, heightMm: 10 }))).toEqual([
      'IHDR',
      'sRGB',
      'gAMA',
      'cHRM',
      'pHYs',
      'IDAT',
      'IEND',
    ]);
  });

  it('prints a 100 mm square 1181 pixels wide and leaves the rest transparent', async () => {
    const png = decode(await printed({ layers: [rectangleLayer(20, 30, 100, 40, '#cc0000')], widthMm: 150, heightMm: 80 }));
    const alphaAt = (column: number, row: number): number => png.data[(row * png.width + column) * 4 + 3]!;
    const inked = Array.from({ length: png.width }, (_, column) => alphaAt(column, 600)).filter((alpha) => alpha > 127).length;
    expect(Math.abs(inked - 1181)).toBeLessThanOrEqual(1);
    expect(alphaAt(5, 5)).toBe(0);
    expect([...png.data.subarray((600 * png.width + 600) * 4, (600 * png.width + 600) * 4 + 4)]).toEqual([204, 0, 0, 255]);
  });

  it('is the same picture however it is cut into bands', async () => {
    const means = { text: createBundledShaper(), pictures: await loadPrintPictures([pictureHash]) };
    const turned = { ...imageLayer(pictureHash), frame: { xMm: 60, yMm: 150, widthMm: 150, heightMm: 100, rotationDeg: 17 } };
    const layers = [square, turned, { ...textLayer('Lakeside'), opacity: 0.7 }];
    const print = request({ document: documentWith({ front: layers }), areaSizeMm: { widthMm: 305, heightMm: 406 }, dpi: 30 });
    const whole = decode(await joined(pngOutput(print, means)));
    const banded = decode(await joined(pngOutput(print, means, whole.width * 37)));
    // Skia rounds the slope of an edge where it leaves the canvas, so that a slanting edge is smoothed a little differently.
    expect(differingShare(whole.data, banded.data)).toBeLessThan(0.001);
  });
});

describe('a file of lines', () => {
  it('is an SVG of the true size, without fonts, with a picture’s own bytes', async () => {
    const svg = new TextDecoder().decode(
      await printed({ layers: [square, imageLayer(pictureHash)], widthMm: 305.5, heightMm: 406, format: 'svg' }),
    );
    expect(svg).toContain('width="305.5mm" height="406mm" viewBox="0 0 305.5 406"');
    expect(svg).toContain(Buffer.from(picture).toString('base64'));
    expect(svg).not.toMatch(/<text|font/);
  });

  it('is a PDF of the true size, without fonts', async () => {
    const pdf = Buffer.from(await printed({ layers: [square], widthMm: 254, heightMm: 127, format: 'pdf' })).toString('latin1');
    expect(pdf).toContain('/MediaBox[0 0 720 360]');
    expect(pdf).not.toContain('/Font');
  });
});

describe.each(['png', 'svg', 'pdf'] as const)('a %s', (format) => {
  it('is the same to the last byte on another day, so that a proof can name its hash', async () => {
    const print = { layers: [square, textLayer('Lakeside')], widthMm: 40, heightMm: 30, format };
    const today = await printed(print);
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.compare(await printed(print), today)).toBe(0);
    expect(Buffer.from(today).toString('latin1')).not.toMatch(/CreationDate|CreateDate|2031/);
  });

  it('refuses a picture that is not there', async () => {
    const printing = printed({ layers: [imageLayer('a'.repeat(64))], widthMm: 10, heightMm: 10, format });
    await expect(printing).rejects.toMatchObject({ code: 'asset.missing' });
  });

  it('refuses letters that no font has', async () => {
    const printing = printed({ layers: [textLayer('\u{1F9FF}\u{10FFFD}')], widthMm: 10, heightMm: 10, format });
    await expect(printing).rejects.toMatchObject({ code: 'design.text-uncovered' });
  });
});

interface Print {
  readonly layers: Layer[];
  readonly widthMm: number;
  readonly heightMm: number;
  readonly format?: PrintFormat;
}

function printed({ layers, widthMm, heightMm, format = 'png' }: Print): Promise<Uint8Array> {
  return joined(printPieces(request({ document: documentWith({ front: layers }), areaSizeMm: { widthMm, heightMm }, format })));
}

function request(part: Pick<PrintFileRequest, 'document' | 'areaSizeMm'> & Partial<PrintFileRequest>): PrintFileRequest {
  return { areaKey: 'front', format: 'png', dpi: 300, title: 'Club', ...part };
}

async function joined(pieces: AsyncIterable<PrintPiece>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const { bytes } of pieces) parts.push(bytes);
  return joinBytes(parts);
}

/** The share of values that differ by more than 8 of 255, each colour as strong as it covers. */
function differingShare(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return 1;
  const shown = (data: ArrayLike<number>, at: number): number => (at % 4 === 3 ? data[at]! : (data[at]! * data[at - (at % 4) + 3]!) / 255);
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (Math.abs(shown(one, at) - shown(other, at)) > 8) count += 1;
  return count / one.length;
}

function imageLayer(assetHash: string): Layer {
  return {
    ...square,
    kind: 'image',
    assetHash,
    mimeType: 'image/png',
    naturalWidthPx: 90,
    naturalHeightPx: 60,
    crop: null,
    flipX: false,
    flipY: false,
    mask: null,
    tone: null,
    cutout: null,
  };
}

function textLayer(text: string): Layer {
  return {
    ...square,
    kind: 'text',
    frame: { xMm: 20, yMm: 40, widthMm: 260, heightMm: 300, rotationDeg: -9 },
    text,
    fontFamily: 'Anton',
    fontWeight: 400,
    fontSizeMm: 60,
    letterSpacingEm: 0,
    lineHeight: 1,
    align: 'left',
    fill: {
      kind: 'linear-gradient',
      angleDeg: 30,
      stops: [
        { offset: 0, color: '#003366' },
        { offset: 1, color: '#ffcc00' },
      ],
    },
    outline: null,
    shadow: null,
    curve: { kind: 'straight' },
    fit: 'none',
  };
}

/** Something with an edge everywhere, so that a picture that lies half a pixel off differs. */
function photo(): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(90, 60);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 90; at += 1) {
    context.fillStyle = `hsl(${at * 8} 80% ${30 + (at % 5) * 10}%)`;
    context.fillRect(at, at % 7, 1, 50);
  }
  return new Uint8Array(canvas.toBuffer('image/png'));
}

function chunkTypes(png: Uint8Array): string[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) types.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  return types;
}
