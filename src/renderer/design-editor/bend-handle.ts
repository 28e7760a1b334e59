import { arcAngleDeg, arcRiseMm } from '../../shared/design/arc-shape.ts';
import { edgeRise } from '../../shared/design/bend-envelope.ts';
import { arcRoomMm, bendText } from '../../shared/design/bend-text.ts';
import { circleRadiusMm } from '../../shared/design/circle-path.ts';
import { formEnvelope, readEnvelope, type EnvelopeForm } from '../../shared/design/envelope-forms.ts';
import type { TypesetLayer } from '../../shared/design/layer.ts';
import { layoutText } from '../../shared/design/layout-text.ts';
import { blockBox, blockHeightMm, fullCapHeightMm, type TextBlock } from '../../shared/design/text-block.ts';
import { isFlat, type CircleCurve, type EnvelopeCurve, type TextCurve, type WaveCurve } from '../../shared/design/text-curve.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { waveIn } from '../../shared/design/wave-path.ts';
import { frameCentre, normalizeDeg, rotateVector, type PointMm } from './frame-geometry.ts';

/** The grip that bends words: the place that it pulls, in the area's mm, and the direction in which it hangs off the letters. */
export interface BendHandle {
  readonly at: PointMm;
  readonly away: PointMm;
}

/** The keys that change how the grip catches. */
export interface BendKeys {
  /** Turns in steps of 15 degrees. */
  readonly shift: boolean;
  /** Does not stick to what is flat or upright. */
  readonly free: boolean;
}

/** Where along the block each form's grip hangs on the bottom edge, -1 at its left end to 1 at its right. */
const gripPlaces: Readonly<Record<EnvelopeForm, number>> = {
  bulge: 0,
  pinch: 0,
  arch: 0,
  rise: 0.5,
  flag: -1 / Math.sqrt(3),
  wedge: 0.5,
};
const below: PointMm = { xMm: 0, yMm: 1 };
const sticky = { deg: 4, share: 0.04 } as const;

/** The grip of words on their curve; straight words have the one that bends them to an arc, and edges of no single form have none. */
export function bendHandle(layer: TypesetLayer, text: TextShaper): BendHandle | undefined {
  const { block } = layoutText(layer, text);
  const local = gripOf(layer, block);
  if (!local) return undefined;
  const { frame } = layer;
  const middle = frameCentre(frame);
  const arm = rotateVector({ xMm: local.at.xMm - frame.widthMm / 2, yMm: local.at.yMm - frame.heightMm / 2 }, frame.rotationDeg);
  return { at: { xMm: middle.xMm + arm.xMm, yMm: middle.yMm + arm.yMm }, away: rotateVector(local.away, frame.rotationDeg) };
}

/** The words after their grip has been dragged from one place of the area to another. */
export function dragBend(layer: TypesetLayer, from: PointMm, to: PointMm, keys: BendKeys, text: TextShaper): TypesetLayer {
  const curve = dragCurve(layer, from, to, keys, text);
  return curve === layer.curve ? layer : bendText(layer, curve, text);
}

/** In the frame's own mm, from its top left. */
function gripOf(layer: TypesetLayer, block: TextBlock): BendHandle | undefined {
  const { curve, frame } = layer;
  const box = blockBox(block, layer);
  const bottomMm = box.yMm + box.heightMm;
  switch (curve.kind) {
    case 'straight':
      return { at: { xMm: frame.widthMm / 2, yMm: bottomMm }, away: below };
    case 'arc':
      return { at: { xMm: frame.widthMm / 2, yMm: isFlat(curve) ? bottomMm : apexMm(curve.angleDeg, frame.heightMm, block) }, away: below };
    case 'wave': {
      const { middleXMm, widthMm, heightMm, waves } = waveIn(layer, curve, block);
      return { at: { xMm: middleXMm - widthMm / 2 + widthMm / (4 * waves), yMm: bottomMm - heightMm }, away: below };
    }
    case 'circle':
      return circleGrip(layer, curve, block);
    case 'envelope': {
      const formed = readEnvelope(curve);
      if (!formed) return undefined;
      const u = gripPlaces[formed.form];
      const yMm = bottomMm - edgeRise(curve.bottom, u) * box.heightMm;
      return { at: { xMm: box.xMm + (box.widthMm * (u + 1)) / 2, yMm }, away: below };
    }
  }
}

/** The last baseline in the middle of an arc. */
function apexMm(angleDeg: number, heightMm: number, block: TextBlock): number {
  const firstMm = angleDeg > 0 ? fullCapHeightMm(block) : heightMm;
  return firstMm + (block.lines.length - 1) * block.lineStepMm;
}

/** Inside of the ring of letters, where the words begin, end or have their middle. */
function circleGrip({ frame }: TypesetLayer, curve: CircleCurve, block: TextBlock): BendHandle {
  const inmost = curve.reading === 'outside' ? block.lines.length - 1 : 0;
  const baselineMm = circleRadiusMm(frame, block, curve, inmost);
  const radiusMm = Math.max(0, curve.reading === 'outside' ? baselineMm : baselineMm - blockHeightMm(block));
  const out = rotateVector({ xMm: 0, yMm: -1 }, curve.startDeg);
  return {
    at: { xMm: frame.widthMm / 2 + out.xMm * radiusMm, yMm: frame.heightMm / 2 + out.yMm * radiusMm },
    away: { xMm: -out.xMm, yMm: -out.yMm },
  };
}

function dragCurve(layer: TypesetLayer, from: PointMm, to: PointMm, keys: BendKeys, text: TextShaper): TextCurve {
  const { curve, frame } = layer;
  const { block } = layoutText(layer, text);
  const upMm = -rotateVector({ xMm: to.xMm - from.xMm, yMm: to.yMm - from.yMm }, -frame.rotationDeg).yMm;
  switch (curve.kind) {
    case 'straight':
    case 'arc':
      return dragArc(layer, curve.kind === 'arc' ? curve.angleDeg : 0, upMm, keys, text);
    case 'wave':
      return dragWave(curve, upMm / block.fontSizeMm, keys);
    case 'circle':
      return { ...curve, startDeg: dragTurn(layer, curve.startDeg, from, to, keys) };
    case 'envelope':
      return dragEdges(curve, upMm / Math.max(0.001, blockHeightMm(block)), keys);
  }
}

/** The middle of the words follows the pointer while their ends and their length stay. */
function dragArc(layer: TypesetLayer, beforeDeg: number, upMm: number, keys: BendKeys, text: TextShaper): TextCurve {
  const { roomMm, wordsMm } = arcRoomMm(layer, text);
  const share = Math.max(0.05, wordsMm / roomMm);
  const riseMm = arcRiseMm(wordsMm, beforeDeg * share) + upMm;
  const angleDeg = Math.min(350, Math.max(-350, Math.round(arcAngleDeg(wordsMm, riseMm) / share)));
  const caught = !keys.free && Math.abs(angleDeg) <= sticky.deg ? 0 : angleDeg;
  return layer.curve.kind === 'straight' && caught === 0 ? layer.curve : { kind: 'arc', angleDeg: caught + 0 };
}

function dragWave(curve: WaveCurve, byEm: number, keys: BendKeys): WaveCurve {
  return { ...curve, heightEm: Math.min(3, Math.max(-3, catchFlat(curve.heightEm + byEm, keys))) };
}

function dragEdges(curve: EnvelopeCurve, byShare: number, keys: BendKeys): EnvelopeCurve {
  const formed = readEnvelope(curve);
  if (!formed) return curve;
  const { form } = formed;
  const reach = edgeRise(formEnvelope({ form, strength: 0.1 }).bottom, gripPlaces[form]) / 0.1;
  return formEnvelope({ form, strength: catchFlat(formed.strength + byShare / reach, keys) });
}

function dragTurn({ frame }: TypesetLayer, startDeg: number, from: PointMm, to: PointMm, keys: BendKeys): number {
  const middle = frameCentre(frame);
  const directionDeg = ({ xMm, yMm }: PointMm): number => (Math.atan2(yMm - middle.yMm, xMm - middle.xMm) * 180) / Math.PI;
  const turned = startDeg + directionDeg(to) - directionDeg(from);
  if (keys.shift) return normalizeDeg(Math.round(turned / 15) * 15);
  const quarter = Math.round(turned / 90) * 90;
  return normalizeDeg(!keys.free && Math.abs(turned - quarter) <= sticky.deg ? quarter : Math.round(turned));
}

/** A share to the hundredth that sticks to nothing. */
function catchFlat(share: number, keys: BendKeys): number {
  return !keys.free && Math.abs(share) <= sticky.share ? 0 : Math.round(share * 100) / 100;
}
