import type { Frame } from './layer.ts';
import { traceOutline, type Outline } from './outline.ts';
import { rectangleOutline } from './shape-outline.ts';
import type { Surface } from './surface.ts';

/** A landscape in greys that is nobody's photo, drawn about the middle of a field of 2 × 2: the far hills, and the near ones before them. */
const sky = '#dde3e6';
const sun = '#f8f5ec';
const farHills = '#b3bfc5';
const nearHills = '#8696a0';
/** How far the land goes on to both sides, so that wide frames are filled too. */
const far = 40;

const sunOutline: Outline = [
  ['M', 0.12, -0.42],
  ['C', 0.12, -0.531, 0.209, -0.62, 0.32, -0.62],
  ['C', 0.431, -0.62, 0.52, -0.531, 0.52, -0.42],
  ['C', 0.52, -0.309, 0.431, -0.22, 0.32, -0.22],
  ['C', 0.209, -0.22, 0.12, -0.309, 0.12, -0.42],
  ['Z'],
];
const farOutline: Outline = [
  ['M', -far, 0.56],
  ['L', -1.76, 0.56],
  ['L', -0.46, -0.28],
  ['C', -0.4, -0.32, -0.32, -0.32, -0.26, -0.28],
  ['L', 0.7, 0.5],
  ['L', far, 0.5],
  ['L', far, far],
  ['L', -far, far],
  ['Z'],
];
const nearOutline: Outline = [
  ['M', -far, 0.98],
  ['L', -1.05, 0.98],
  ['L', 0.3, 0.06],
  ['C', 0.36, 0.02, 0.44, 0.02, 0.5, 0.06],
  ['L', 1.76, 0.85],
  ['L', far, 0.85],
  ['L', far, far],
  ['L', -far, far],
  ['Z'],
];

/** Paints what previews show where a picture is still to be chosen: as large as the shorter side of the frame, in its middle. */
export function paintEmptyPicture(surface: Surface, { widthMm, heightMm }: Pick<Frame, 'widthMm' | 'heightMm'>): void {
  const frame = rectangleOutline(widthMm, heightMm);
  fill(surface, frame, sky);
  traceOutline(surface, frame);
  surface.clip();
  const half = Math.min(widthMm, heightMm) / 2;
  surface.translate(widthMm / 2, heightMm / 2);
  surface.scale(half, half);
  fill(surface, sunOutline, sun);
  fill(surface, farOutline, farHills);
  fill(surface, nearOutline, nearHills);
}

function fill(surface: Surface, outline: Outline, color: string): void {
  traceOutline(surface, outline);
  surface.fillStyle = color;
  surface.fill();
}
