import type { GreyMap } from './grey-map.ts';
import type { ImageLayer } from './layer.ts';
import type { Outline, OutlineCommand } from './outline.ts';
import type { Halftone } from './tone.ts';

/** The most dots of one picture: what a surface still paints while a person drags. */
export const MAX_HALFTONE_DOTS = 20_000;

/** Lighter parts than this share take no dot: it would be too small for a screen to hold. */
const LEAST_INK = 0.015;
/** Dots that touch at their corners cover everything. */
const FULL_RADIUS = Math.SQRT1_2;
const QUARTER = 0.5522847498;

/** The picture's part of a layer that its dots depend on. */
type DottedLayer = Pick<ImageLayer, 'frame' | 'crop' | 'flipX' | 'flipY'>;

/** From one dot's middle to the next: what was asked for, or as much wider as the limit of dots makes it. */
export function halftonePitchMm({ pitchMm }: Halftone, { widthMm, heightMm }: ImageLayer['frame']): number {
  return Math.max(pitchMm, Math.sqrt((widthMm * heightMm) / MAX_HALFTONE_DOTS));
}

const drawnLast = new WeakMap<GreyMap, { readonly key: string; readonly dots: Outline }>();

/** The dots of a picture in its frame's millimetres: vectors, so that they are the same at every scale. While a picture is moved they are worked out once. */
export function halftoneDots(greys: GreyMap, layer: DottedLayer, tone: Halftone): Outline {
  const { frame, crop, flipX, flipY } = layer;
  const { pitchMm, angleDeg, inked } = tone;
  const key = JSON.stringify([frame.widthMm, frame.heightMm, crop, flipX, flipY, pitchMm, angleDeg, inked]);
  const last = drawnLast.get(greys);
  if (last?.key === key) return last.dots;
  const dots = placeDots(greys, layer, tone).flatMap(circle);
  drawnLast.set(greys, { key, dots });
  return dots;
}

/** A round dot in its frame's millimetres. */
interface Dot {
  readonly xMm: number;
  readonly yMm: number;
  readonly radiusMm: number;
}

/** Where the dots of a picture are and how large. */
export function placeDots(greys: GreyMap, layer: DottedLayer, tone: Halftone): Dot[] {
  const { widthMm, heightMm } = layer.frame;
  const pitchMm = halftonePitchMm(tone, layer.frame);
  const angle = (tone.angleDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.ceil(Math.hypot(widthMm, heightMm) / 2 / pitchMm);
  const ink = inkSampler(greys, layer, tone, pitchMm);
  const dots: Dot[] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const xMm = widthMm / 2 + (column * cos - row * sin) * pitchMm;
      const yMm = heightMm / 2 + (column * sin + row * cos) * pitchMm;
      if (Math.abs(xMm - widthMm / 2) > (widthMm + pitchMm) / 2 || Math.abs(yMm - heightMm / 2) > (heightMm + pitchMm) / 2) continue;
      const share = ink(xMm, yMm);
      if (share >= LEAST_INK) dots.push({ xMm, yMm, radiusMm: dotRadius(share) * pitchMm });
    }
  }
  return dots;
}

/** The radius, as a share of the pitch, of a dot that covers a share of its square; once dots touch they grow on until nothing is left between them. */
function dotRadius(share: number): number {
  const touching = Math.PI / 4;
  if (share <= touching) return Math.sqrt(share / Math.PI);
  return 0.5 + ((share - touching) / (1 - touching)) * (FULL_RADIUS - 0.5);
}

/** How much ink the square about a place of the frame takes, 0 to 1: the mean of the grey map there. */
function inkSampler(
  { widthPx, heightPx, luma, alpha }: GreyMap,
  { frame, crop, flipX, flipY }: DottedLayer,
  { inked }: Halftone,
  pitchMm: number,
): (xMm: number, yMm: number) => number {
  const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const [scaleX, scaleY] = [(part.width * widthPx) / frame.widthMm, (part.height * heightPx) / frame.heightMm];
  const [halfX, halfY] = [(pitchMm * scaleX) / 2, (pitchMm * scaleY) / 2];
  return (xMm, yMm) => {
    const x = part.x * widthPx + (flipX ? frame.widthMm - xMm : xMm) * scaleX;
    const y = part.y * heightPx + (flipY ? frame.heightMm - yMm : yMm) * scaleY;
    const [left, right] = pixelsAround(x, halfX, widthPx);
    const [top, bottom] = pixelsAround(y, halfY, heightPx);
    let sum = 0;
    for (let row = top; row <= bottom; row++) {
      for (let at = row * widthPx + left; at <= row * widthPx + right; at++) {
        sum += (inked === 'dark' ? 255 - luma[at]! : luma[at]!) * alpha[at]!;
      }
    }
    return sum / (255 * 255 * (right - left + 1) * (bottom - top + 1));
  };
}

function pixelsAround(middle: number, half: number, count: number): readonly [number, number] {
  const within = (value: number): number => Math.min(count - 1, Math.max(0, Math.floor(value)));
  return [within(middle - half + 0.5), within(middle + half - 0.5)].toSorted((a, b) => a - b) as unknown as readonly [number, number];
}

function circle({ xMm: x, yMm: y, radiusMm: r }: Dot): OutlineCommand[] {
  const k = r * QUARTER;
  return [
    ['M', x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['Z'],
  ];
}
