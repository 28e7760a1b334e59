import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { newOrnament } from '../../src/shared/design/new-ornament.ts';
import type { Ornament } from '../../src/shared/design/ornament.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { TextShaper } from '../../src/shared/design/text-shaper.ts';

/** How a contact sheet is laid out, in px. */
export interface SheetLayout {
  readonly columns: number;
  readonly picture: number;
  /** The size of a second, small picture beside the first one; 0 leaves it out. */
  readonly small: number;
  readonly captions: boolean;
}

const paper = '#f6f4ef';
const colors = ['#1b1a18', '#c8402b'] as const;
const marginPx = 14;
const captionPx = 16;

/** A picture of ornaments as the app's own painter prints them, as PNG. */
export function drawSheet(ornaments: readonly Ornament[], layout: SheetLayout): Buffer {
  const { columns, picture, small, captions } = layout;
  const cellWidth = picture + small + marginPx * 2;
  const cellHeight = picture + marginPx * 2 + (captions ? captionPx : 0);
  const canvas = createCanvas(columns * cellWidth, Math.ceil(ornaments.length / columns) * cellHeight);
  const surface = canvas.getContext('2d');
  surface.fillStyle = paper;
  surface.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, ornament] of ornaments.entries()) {
    const x = (index % columns) * cellWidth + marginPx;
    const y = Math.floor(index / columns) * cellHeight + marginPx;
    paintInSquare(surface, ornament, x, y, picture);
    if (small > 0) paintInSquare(surface, ornament, x + picture + marginPx / 2, y + picture - small, small);
    if (captions) writeCaption(surface, ornament.key, x, y + picture + captionPx);
  }
  return canvas.toBuffer('image/png');
}

/** Paints an ornament as large as it goes into a square, in its middle. */
function paintInSquare(surface: SKRSContext2D, ornament: Ornament, x: number, y: number, sizePx: number): void {
  const layer = newOrnament(ornament, { newId: () => 'ornament', name: ornament.key, area: { widthMm: 250, heightMm: 200 }, colors });
  const frame = { ...layer.frame, xMm: 50 - layer.frame.widthMm / 2, yMm: 50 - layer.frame.heightMm / 2 };
  const document = { areas: { front: { layers: [{ ...layer, frame }] } } } as unknown as DesignDocument;
  surface.save();
  surface.translate(x, y);
  const painting = { areaSizeMm: { widthMm: 100, heightMm: 100 }, pixelsPerMm: sizePx / 100, assets: { get: () => undefined } };
  paintDesign(surface, document, 'front', { ...painting, text: undefined as unknown as TextShaper });
  surface.restore();
}

function writeCaption(surface: SKRSContext2D, words: string, x: number, y: number): void {
  surface.fillStyle = '#5e5a53';
  surface.font = '11px sans-serif';
  surface.fillText(words, x, y);
}
