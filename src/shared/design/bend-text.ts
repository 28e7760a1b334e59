import { arcChordMm, arcLengthMm, arcRiseMm } from './arc-shape.ts';
import { envelopeReach } from './bend-envelope.ts';
import type { Frame, TypesetLayer } from './layer.ts';
import { layoutText } from './layout-text.ts';
import { alignShares, blockHeightMm, fullCapHeightMm, type TextBlock } from './text-block.ts';
import { isFlat, type TextCurve } from './text-curve.ts';
import type { TextShaper } from './text-shaper.ts';

/** Room above and below a block together, in em: for what reaches over capitals and below the baseline. */
const roomEm = 0.5;

/**
 * The layer on another curve, its letters as large as they were and their middle where it was from side to side.
 * Its frame follows the bend, so that it stays around the words; the ends of words on an arc, and the middle of all others, keep their height.
 */
export function bendText(layer: TypesetLayer, curve: TextCurve, shaper: TextShaper): TypesetLayer {
  const block = fullBlock(layer, shaper);
  const widthMm = bentWidthMm(layer, curve, block);
  if (curve.kind === 'straight' && layer.curve.kind === 'straight') return layer;
  return placeOn(layer, curve, block, curve.kind === 'circle' ? circleSize(layer, block) : fitHeight(layer, curve, widthMm, block));
}

/** Words on an arc with the height of the frame that its width asks for. */
export function fitArcFrame(layer: TypesetLayer, shaper: TextShaper): TypesetLayer {
  const block = fullBlock(layer, shaper);
  return placeOn(layer, layer.curve, block, fitHeight(layer, layer.curve, layer.frame.widthMm, block));
}

/** How long a line on the words' arc is when it takes the room that they have now, and how much of it the longest line takes, in mm. */
export function arcRoomMm(layer: TypesetLayer, shaper: TextShaper): { roomMm: number; wordsMm: number } {
  const block = fullBlock(layer, shaper);
  const roomMm = lineRoomMm(layer, block);
  return { roomMm, wordsMm: layer.align === 'center' ? Math.min(roomMm, block.widthMm) : roomMm };
}

function placeOn(layer: TypesetLayer, curve: TextCurve, block: TextBlock, size: Size): TypesetLayer {
  const before = heldPlace(layer, block);
  const after = heldPlace({ ...layer, curve, frame: { ...layer.frame, ...size } }, block);
  return { ...layer, curve, frame: placeFrame(layer.frame, size, before.xMm - after.xMm, before.yMm - after.yMm) };
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

/** The length of line that words keep when they are bent: the whole of their arc, else their own and half an em, within their frame. */
function lineRoomMm({ curve, frame }: TypesetLayer, block: TextBlock): number {
  const ownMm = block.widthMm + block.fontSizeMm * roomEm;
  if (curve.kind === 'circle') return ownMm;
  if (curve.kind !== 'arc') return Math.min(ownMm, frame.widthMm);
  return isFlat(curve) ? frame.widthMm : arcLengthMm(frame.widthMm, curve.angleDeg);
}

function bentWidthMm(layer: TypesetLayer, curve: TextCurve, block: TextBlock): number {
  const roomMm = lineRoomMm(layer, block);
  if (curve.kind === 'arc') return arcChordMm(roomMm, isFlat(curve) ? 0 : curve.angleDeg);
  const kept = layer.curve.kind === 'arc' || layer.curve.kind === 'circle' ? roomMm : 0;
  return Math.max(kept, layer.frame.widthMm);
}

function fitHeight(layer: TypesetLayer, curve: TextCurve, widthMm: number, block: TextBlock): Size {
  const heightMm = bentHeightMm({ ...layer, curve, frame: { ...layer.frame, widthMm } }, block) + block.fontSizeMm * roomEm;
  return { widthMm: withinFrame(widthMm), heightMm: withinFrame(heightMm) };
}

function withinFrame(extentMm: number): number {
  return Math.min(5_000, Math.max(0.1, extentMm));
}

/** A circle that the longest line just fills, no wider than the frame unless the letters need it; one that is there already stays. */
function circleSize({ curve, frame }: TypesetLayer, block: TextBlock): Size {
  if (curve.kind === 'circle') return frame;
  const roundMm = (block.widthMm + block.fontSizeMm) / Math.PI + 2 * fullCapHeightMm(block);
  const sideMm = withinFrame(Math.max(block.fontSizeMm * 3, Math.min(roundMm, Math.max(frame.widthMm, frame.heightMm))));
  return { widthMm: sideMm, heightMm: sideMm };
}

function bentHeightMm(layer: TypesetLayer, block: TextBlock): number {
  const { curve } = layer;
  const levelMm = blockHeightMm(block);
  if (isFlat(curve)) return levelMm;
  switch (curve.kind) {
    case 'arc':
      return levelMm + Math.abs(wordsRiseMm(layer, curve.angleDeg, block));
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

/** How far the middle of words on an arc rises over their own ends; words that are not centred may reach to the arc's end. */
function wordsRiseMm({ frame, align }: TypesetLayer, angleDeg: number, block: TextBlock): number {
  const roomMm = arcLengthMm(frame.widthMm, angleDeg);
  const wordsMm = align === 'center' ? Math.min(roomMm, block.widthMm) : roomMm;
  return arcRiseMm(wordsMm, (angleDeg * wordsMm) / roomMm);
}

/** What a change of the bend leaves in place, from the frame's middle: sideways the middle of the block, upright the first baseline, at the words' ends on an arc. */
function heldPlace(layer: TypesetLayer, block: TextBlock): { xMm: number; yMm: number } {
  const { curve, frame, align } = layer;
  const capHeightMm = fullCapHeightMm(block);
  const level = { xMm: freeMm(frame.widthMm, block) * (alignShares[align] - 0.5), yMm: capHeightMm - blockHeightMm(block) / 2 };
  if (curve.kind === 'circle') return { xMm: 0, yMm: level.yMm };
  if (curve.kind !== 'arc' || isFlat(curve)) return level;
  const riseMm = wordsRiseMm(layer, curve.angleDeg, block);
  return {
    xMm: freeMm(arcLengthMm(frame.widthMm, curve.angleDeg), block) * (alignShares[align] - 0.5),
    yMm: riseMm > 0 ? capHeightMm + riseMm - frame.heightMm / 2 : frame.heightMm / 2 + riseMm,
  };
}

function freeMm(roomMm: number, block: TextBlock): number {
  return Math.max(0, roomMm - block.widthMm);
}

/** A frame of another size whose middle has moved to the right and down in its own directions. */
function placeFrame(frame: Frame, { widthMm, heightMm }: Size, rightMm: number, downMm: number): Frame {
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const middleXMm = frame.xMm + frame.widthMm / 2 + rightMm * Math.cos(angle) - downMm * Math.sin(angle);
  const middleYMm = frame.yMm + frame.heightMm / 2 + rightMm * Math.sin(angle) + downMm * Math.cos(angle);
  return { ...frame, widthMm, heightMm, xMm: middleXMm - widthMm / 2, yMm: middleYMm - heightMm / 2 };
}
