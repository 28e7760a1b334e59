import type { BoxMm } from './fill-style.ts';
import { frameBounds } from './layer-bounds.ts';
import type { Frame } from './layer.ts';

/** The sides and middles that frames can share. */
export const alignEdges = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type AlignEdge = (typeof alignEdges)[number];

/** Directions in which gaps are made equal. */
export const distributeAxes = ['horizontal', 'vertical'] as const;
export type DistributeAxis = (typeof distributeAxes)[number];

const shareOfEdge: Readonly<Record<AlignEdge, number>> = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 };

/** Frames moved so that the upright boxes around them share a side or middle with a box. */
export function alignFrames(frames: readonly Frame[], edge: AlignEdge, within: BoxMm): Frame[] {
  const share = shareOfEdge[edge];
  const sideways = edge === 'left' || edge === 'center' || edge === 'right';
  return frames.map((frame) => {
    const box = frameBounds(frame);
    const dxMm = sideways ? within.xMm + share * within.widthMm - (box.xMm + share * box.widthMm) : 0;
    const dyMm = sideways ? 0 : within.yMm + share * within.heightMm - (box.yMm + share * box.heightMm);
    return { ...frame, xMm: frame.xMm + dxMm, yMm: frame.yMm + dyMm };
  });
}

/** Frames moved along an axis so that the gaps between the upright boxes around them are equal; the outermost two stay. */
export function distributeFrames(frames: readonly Frame[], axis: DistributeAxis): Frame[] {
  const [start, size] = axis === 'horizontal' ? (['xMm', 'widthMm'] as const) : (['yMm', 'heightMm'] as const);
  const boxes = frames.map(frameBounds);
  const order = boxes.map((_, place) => place).toSorted((a, b) => middleOf(boxes[a]!) - middleOf(boxes[b]!));
  const [first, last] = [boxes[order[0] ?? -1], boxes[order.at(-1) ?? -1]];
  if (!first || !last || frames.length < 3) return [...frames];
  const taken = boxes.reduce((sum, box) => sum + box[size], 0);
  const gap = (last[start] + last[size] - first[start] - taken) / (frames.length - 1);
  const moved = [...frames];
  let at = first[start];
  for (const place of order) {
    moved[place] = { ...frames[place]!, [start]: frames[place]![start] + at - boxes[place]![start] };
    at += boxes[place]![size] + gap;
  }
  return moved;

  function middleOf(box: BoxMm): number {
    return box[start] + box[size] / 2;
  }
}
