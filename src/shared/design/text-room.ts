import { arcLengthMm } from './arc-shape.ts';
import { envelopeReach } from './bend-envelope.ts';
import { circleRadiusMm } from './circle-path.ts';
import type { Frame, TypesetLayer } from './layer.ts';
import type { ShapedLine } from './shape-line.ts';
import { blockHeightMm, type TextBlock } from './text-block.ts';
import { isFlat, type CircleCurve } from './text-curve.ts';

/** How much smaller words must be to fit their frame and curve: 1 when they fit as they are. */
export function shrinkToRoom(layer: TypesetLayer, block: TextBlock): number {
  return block.widthMm > 0 ? Math.min(1, ...roomShares(layer, block)) : 1;
}

/** The room that a frame and its curve give in shares of what the block takes: along the line, and upright as well where the line goes across the frame. */
function roomShares(layer: TypesetLayer, block: TextBlock): number[] {
  const { frame, curve } = layer;
  const heightMm = blockHeightMm(block);
  if (isFlat(curve)) return [frame.widthMm / block.widthMm, frame.heightMm / heightMm];
  switch (curve.kind) {
    case 'straight':
      return [];
    case 'arc':
      return [arcLengthMm(frame.widthMm, curve.angleDeg) / block.widthMm];
    case 'wave':
      return [frame.widthMm / block.widthMm, frame.heightMm / (heightMm + 2 * Math.abs(curve.heightEm) * block.fontSizeMm)];
    case 'circle':
      return block.lines.map((line, index) => circleRoomShare(frame, block, curve, line, index));
    case 'envelope': {
      const { above, below } = envelopeReach(curve);
      return [frame.widthMm / block.widthMm, frame.heightMm / (heightMm * (1 + above + below))];
    }
  }
}

/** Words round a whole circle keep a word's distance from their own beginning. */
function circleRoomShare(frame: Frame, block: TextBlock, curve: CircleCurve, line: ShapedLine, index: number): number {
  const lineMm = line.widthEm * block.fontSizeMm;
  return lineMm === 0 ? 1 : (2 * Math.PI * circleRadiusMm(frame, block, curve, index)) / (lineMm + block.fontSizeMm / 4);
}
