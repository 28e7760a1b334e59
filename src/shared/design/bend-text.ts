import { arcRiseMm } from './arc-shape.ts';
import { envelopeReach } from './bend-envelope.ts';
import type { Frame, TypesetLayer } from './layer.ts';
import { layoutText } from './layout-text.ts';
import { blockHeightMm, fullCapHeightMm, type TextBlock } from './text-block.ts';
import { isFlat, type TextCurve } from './text-curve.ts';
import type { TextShaper } from './text-shaper.ts';

/** Room above and below a block together, in em: for what reaches over capitals and below the baseline. */
const roomEm = 0.5;
const largestMm = 5_000;

/**
 * The layer on another curve. Its frame grows and shrinks with the bend, so that it stays around the words;
 * the ends of an arc, and the middle of everything else, stay where they are.
 */
export function bendText(layer: TypesetLayer, curve: TextCurve, shaper: TextShaper): TypesetLayer {
  const block = fullBlock(layer, shaper);
  const size = frameSize(layer, curve, block);
  const before = heldYMm(layer.curve, layer.frame, block);
  const after = heldYMm(curve, { ...layer.frame, ...size }, block);
  return { ...layer, curve, frame: placeFrame(layer.frame, size, before - after) };
}

/** The block as it is set before shrinking. */
function fullBlock(layer: TypesetLayer, shaper: TextShaper): TextBlock {
  const { block } = layoutText(layer, shaper);
  const scale = block.fullFontSizeMm / block.fontSizeMm;
  return {
    ...block,
    fontSizeMm: block.fullFontSizeMm,
    capHeightMm: block.capHeightMm * scale,
    lineStepMm: block.lineStepMm * scale,
    widthMm: block.widthMm * scale,
  };
}

type Size = Pick<Frame, 'widthMm' | 'heightMm'>;

function frameSize({ curve: before, frame }: TypesetLayer, curve: TextCurve, block: TextBlock): Size {
  if (curve.kind === 'circle') return before.kind === 'circle' ? frame : circleSize(frame, block);
  if (curve.kind === 'straight' && before.kind === 'straight') return frame;
  const roomMm = block.fontSizeMm * roomEm;
  const widthMm = before.kind === 'circle' ? Math.max(frame.widthMm, block.widthMm + roomMm) : frame.widthMm;
  return { widthMm: Math.min(largestMm, widthMm), heightMm: Math.min(largestMm, bentHeightMm(curve, widthMm, block) + roomMm) };
}

/** A circle that the longest line just fills, no wider than the frame unless the letters need it. */
function circleSize(frame: Frame, block: TextBlock): Size {
  const roundMm = (block.widthMm + block.fontSizeMm) / Math.PI + 2 * fullCapHeightMm(block);
  const sideMm = Math.min(largestMm, Math.max(block.fontSizeMm * 3, Math.min(roundMm, Math.max(frame.widthMm, frame.heightMm))));
  return { widthMm: sideMm, heightMm: sideMm };
}

function bentHeightMm(curve: TextCurve, widthMm: number, block: TextBlock): number {
  const levelMm = blockHeightMm(block);
  if (isFlat(curve)) return levelMm;
  switch (curve.kind) {
    case 'arc':
      return levelMm + Math.abs(arcRiseMm(widthMm, curve.angleDeg));
    case 'wave':
      return levelMm + 2 * Math.abs(curve.heightEm) * block.fontSizeMm;
    case 'envelope': {
      const { above, below } = envelopeReach(curve);
      return levelMm * (1 + 2 * Math.max(above, below));
    }
    case 'straight':
    case 'circle':
      return levelMm;
  }
}

/** What a change of the bend leaves in place, in mm from the frame's middle: the baseline at the ends of an arc, of others where it would be straight. */
function heldYMm(curve: TextCurve, { widthMm, heightMm }: Size, block: TextBlock): number {
  const capHeightMm = fullCapHeightMm(block);
  if (curve.kind !== 'arc' || isFlat(curve)) return capHeightMm - blockHeightMm(block) / 2;
  const riseMm = arcRiseMm(widthMm, curve.angleDeg);
  return riseMm > 0 ? capHeightMm + riseMm - heightMm / 2 : heightMm / 2 + riseMm;
}

/** A frame of another size whose middle has moved down in its own direction. */
function placeFrame(frame: Frame, { widthMm, heightMm }: Size, downMm: number): Frame {
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const middleXMm = frame.xMm + frame.widthMm / 2 - downMm * Math.sin(angle);
  const middleYMm = frame.yMm + frame.heightMm / 2 + downMm * Math.cos(angle);
  return { ...frame, widthMm, heightMm, xMm: middleXMm - widthMm / 2, yMm: middleYMm - heightMm / 2 };
}
