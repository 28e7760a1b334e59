import { arcPath } from './arc-path.ts';
import { bendEnvelope } from './bend-envelope.ts';
import { pieceLengthEm } from './bend-outline.ts';
import { circlePath } from './circle-path.ts';
import type { TypesetLayer } from './layer.ts';
import { mapOutline, type Outline } from './outline.ts';
import { placeOnPaths } from './place-on-path.ts';
import { alignShares, blockBox, firstBaselineMm, type TextBlock } from './text-block.ts';
import { isFlat } from './text-curve.ts';
import { waveIn, wavePath } from './wave-path.ts';

/** A block of lines set in its layer's frame, straight or bent, as one outline in mm from the frame's top left. */
export function placeText(block: TextBlock, layer: TypesetLayer): Outline {
  const { curve, frame, align } = layer;
  if (isFlat(curve)) return placeStraight(block, layer);
  switch (curve.kind) {
    case 'straight':
      return placeStraight(block, layer);
    case 'arc':
      return placeOnPaths(block, align, (index) => arcPath(frame, block, curve.angleDeg, index));
    case 'circle':
      return placeOnPaths(block, align, (index) => circlePath(frame, block, curve, index));
    case 'wave': {
      const baselineMm = firstBaselineMm(block, frame.heightMm);
      const wave = waveIn(layer, curve, block);
      return placeOnPaths(block, align, (index) => wavePath(wave, baselineMm + index * block.lineStepMm, block.widthMm, block.capHeightMm));
    }
    case 'envelope': {
      const pieceEm = pieceLengthEm(block.lines.flatMap(({ clusters }) => clusters.map((cluster) => cluster.outline)));
      return bendEnvelope(placeStraight(block, layer), blockBox(block, layer), curve, pieceEm * block.fontSizeMm);
    }
  }
}

function placeStraight(block: TextBlock, layer: TypesetLayer): Outline {
  const { lines, fontSizeMm, lineStepMm } = block;
  const { widthMm, heightMm } = layer.frame;
  return lines.flatMap((line, index) => {
    const startMm = (widthMm - line.widthEm * fontSizeMm) * alignShares[layer.align];
    const baselineMm = firstBaselineMm(block, heightMm) + index * lineStepMm;
    return line.clusters.flatMap((cluster) => {
      const xMm = startMm + cluster.startEm * fontSizeMm;
      return mapOutline(cluster.outline, (x, y) => [xMm + x * fontSizeMm, baselineMm + y * fontSizeMm]);
    });
  });
}
