import type { BoxMm } from './fill-style.ts';
import type { Frame, Layer } from './layer.ts';

/** The upright box around a rotated frame, in its parent's mm. */
export function frameBounds({ xMm, yMm, widthMm, heightMm, rotationDeg }: Frame): BoxMm {
  const angle = (rotationDeg * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const width = widthMm * cos + heightMm * sin;
  const height = widthMm * sin + heightMm * cos;
  return { xMm: xMm + (widthMm - width) / 2, yMm: yMm + (heightMm - height) / 2, widthMm: width, heightMm: height };
}

/** The upright box around all layers that show; undefined when there are none. */
export function layersBounds(layers: readonly Layer[]): BoxMm | undefined {
  return framesBounds(layers.filter((layer) => !layer.hidden).map(({ frame }) => frame));
}

/** The upright box around rotated frames, in their parent's mm; undefined when there are none. */
export function framesBounds(frames: readonly Frame[]): BoxMm | undefined {
  const boxes = frames.map(frameBounds);
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.xMm));
  const top = Math.min(...boxes.map((box) => box.yMm));
  const right = Math.max(...boxes.map((box) => box.xMm + box.widthMm));
  const bottom = Math.max(...boxes.map((box) => box.yMm + box.heightMm));
  return { xMm: left, yMm: top, widthMm: right - left, heightMm: bottom - top };
}
