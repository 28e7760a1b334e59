import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { PrintArea } from '../../src/shared/garments/print-area.ts';
import type { PlatePrint } from '../../src/shared/garments/render-plate.ts';

const pixelsPerMm = 4;
const fontFamily = 'Test Card';

/**
 * A print that shows at a glance whether cloth keeps its scale and letters read: a 10 mm grid, every fifth line heavier,
 * the area's name and size. Where areas overlap on a panel only the largest is filled; the others are outlined.
 */
export function testCards(areas: readonly PrintArea[], ink: string): PlatePrint[] {
  GlobalFonts.registerFromPath(join('resources', 'fonts', 'Archivo-700.ttf'), fontFamily);
  const largestFirst = areas.toSorted((a, b) => b.widthMm * b.heightMm - a.widthMm * a.heightMm);
  const filled = new Set(largestFirst.filter((area, i) => !largestFirst.slice(0, i).some((other) => overlap(area, other))));
  return largestFirst.map((area) => ({ area, pixels: drawCard(area, ink, filled.has(area)) }));
}

function overlap(a: PrintArea, b: PrintArea): boolean {
  return (
    a.panelKey === b.panelKey &&
    Math.abs(a.originXMm + a.widthMm / 2 - b.originXMm - b.widthMm / 2) < (a.widthMm + b.widthMm) / 2 &&
    Math.abs(a.originYMm + a.heightMm / 2 - b.originYMm - b.heightMm / 2) < (a.heightMm + b.heightMm) / 2
  );
}

function drawCard(area: PrintArea, ink: string, filled: boolean): PlatePrint['pixels'] {
  const canvas = createCanvas(Math.round(area.widthMm * pixelsPerMm), Math.round(area.heightMm * pixelsPerMm));
  const context = canvas.getContext('2d');
  context.scale(pixelsPerMm, pixelsPerMm);
  if (filled) drawGrid(context, area, ink);
  context.strokeStyle = filled ? '#d8402f' : '#2f7fd8';
  context.lineWidth = 1.6;
  context.strokeRect(0.8, 0.8, area.widthMm - 1.6, area.heightMm - 1.6);
  if (filled) drawLetters(context, area, ink);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data: new Uint8ClampedArray(data), widthPx: canvas.width, heightPx: canvas.height };
}

function drawGrid(context: SKRSContext2D, { widthMm, heightMm }: PrintArea, ink: string): void {
  context.strokeStyle = ink;
  for (let mm = 10; mm < Math.max(widthMm, heightMm); mm += 10) {
    context.lineWidth = mm % 50 === 0 ? 1.1 : 0.4;
    context.beginPath();
    if (mm < widthMm) {
      context.moveTo(mm, 0);
      context.lineTo(mm, heightMm);
    }
    if (mm < heightMm) {
      context.moveTo(0, mm);
      context.lineTo(widthMm, mm);
    }
    context.stroke();
  }
}

function drawLetters(context: SKRSContext2D, { key, widthMm, heightMm }: PrintArea, ink: string): void {
  const line = (text: string, yMm: number, sizeMm: number): void => {
    context.font = `${sizeMm}px "${fontFamily}"`;
    const fitted = Math.min(sizeMm, (sizeMm * widthMm * 0.9) / context.measureText(text).width);
    context.font = `${fitted}px "${fontFamily}"`;
    context.textAlign = 'center';
    context.fillStyle = ink;
    context.fillText(text, widthMm / 2, yMm);
  };
  line('STUDIO', heightMm * 0.3, heightMm * 0.22);
  line(key, heightMm * 0.52, heightMm * 0.1);
  line(`${Math.round(widthMm)} × ${Math.round(heightMm)} mm`, heightMm * 0.64, heightMm * 0.07);
  line('readable to the seams', heightMm * 0.9, heightMm * 0.05);
}
