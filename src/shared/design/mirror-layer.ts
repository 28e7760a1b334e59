import type { Frame, ImageLayer, Layer, ShapeLayer, TextAlign, TypesetLayer } from './layer.ts';
import { isSymmetric, mirrorGeometry, type MirrorAxis } from './mirror-geometry.ts';
import type { Paint, Shadow } from './paint.ts';
import type { EnvelopeEdge, TextCurve } from './text-curve.ts';

/** Lengths that differ by less differ by the rounding of sums only. */
const roundingMm = 1e-9;

/**
 * The layer as its mirror image about a line, upright at x or level at y in mm of its parent.
 * Words stay readable: their place, turn, alignment and curve are mirrored, their letters are not.
 */
export function mirrorLayer(layer: Layer, axis: MirrorAxis, aboutMm: number): Layer {
  const frame = mirrorFrame(layer.frame, axis, aboutMm);
  switch (layer.kind) {
    case 'text':
    case 'roster-field':
      return mirrorWords({ ...layer, frame }, axis);
    case 'image':
      return mirrorImage({ ...layer, frame }, axis);
    case 'shape':
      return mirrorShape({ ...layer, frame }, axis);
    case 'group': {
      const middleMm = (axis === 'horizontal' ? layer.boxWidthMm : layer.boxHeightMm) / 2;
      return { ...layer, frame, children: layer.children.map((child) => mirrorLayer(child, axis, middleMm)) };
    }
  }
}

function mirrorFrame(frame: Frame, axis: MirrorAxis, aboutMm: number): Frame {
  const place =
    axis === 'horizontal'
      ? { xMm: mirrorStart(frame.xMm, frame.widthMm, aboutMm) }
      : { yMm: mirrorStart(frame.yMm, frame.heightMm, aboutMm) };
  return { ...frame, ...place, rotationDeg: opposite(frame.rotationDeg) };
}

/** Where a length begins in the mirror; one about whose middle it is mirrored stays exactly where it is. */
function mirrorStart(startMm: number, lengthMm: number, aboutMm: number): number {
  const mirroredMm = 2 * aboutMm - startMm - lengthMm;
  return Math.abs(mirroredMm - startMm) < roundingMm ? startMm : mirroredMm;
}

function mirrorImage(layer: ImageLayer, axis: MirrorAxis): ImageLayer {
  const { tone } = layer;
  return {
    ...layer,
    flipX: axis === 'horizontal' ? !layer.flipX : layer.flipX,
    flipY: axis === 'vertical' ? !layer.flipY : layer.flipY,
    mask: layer.mask && mirrorGeometry(layer.mask, axis),
    tone: tone?.kind === 'halftone' ? { ...tone, angleDeg: opposite(tone.angleDeg) } : tone,
  };
}

/** A regular shape on its point is turned over by half a turn, so that it stays one. */
function mirrorShape(layer: ShapeLayer, axis: MirrorAxis): ShapeLayer {
  const { geometry, frame } = layer;
  const turned = (geometry.kind === 'polygon' || geometry.kind === 'star') && !isSymmetric(geometry, axis);
  const fill = layer.fill && mirrorPaint(layer.fill, turned ? 'horizontal' : axis);
  if (!turned) return { ...layer, geometry: mirrorGeometry(geometry, axis), fill };
  return { ...layer, fill, frame: { ...frame, rotationDeg: frame.rotationDeg > 0 ? frame.rotationDeg - 180 : frame.rotationDeg + 180 } };
}

function mirrorPaint(paint: Paint, axis: MirrorAxis): Paint {
  switch (paint.kind) {
    case 'solid':
      return paint;
    case 'linear-gradient':
      return { ...paint, angleDeg: axis === 'vertical' ? opposite(paint.angleDeg) : (180 - paint.angleDeg) % 360 };
    case 'pattern': {
      const { motif } = paint;
      const path = motif.kind === 'drawing' ? mirrorGeometry({ kind: 'path', ...motif.path }, axis) : undefined;
      const mirrored = path?.kind === 'path' ? { kind: 'drawing' as const, path } : motif;
      return { ...paint, motif: mirrored, angleDeg: opposite(paint.angleDeg) };
    }
  }
}

const otherSide: Readonly<Record<TextAlign, TextAlign>> = { left: 'right', center: 'center', right: 'left' };

function mirrorWords<Kind extends TypesetLayer>(layer: Kind, axis: MirrorAxis): Kind {
  return {
    ...layer,
    align: axis === 'horizontal' ? otherSide[layer.align] : layer.align,
    fill: mirrorPaint(layer.fill, axis),
    shadow: layer.shadow && mirrorShadow(layer.shadow, axis),
    curve: mirrorCurve(layer.curve, axis),
  };
}

function mirrorShadow(shadow: Shadow, axis: MirrorAxis): Shadow {
  return axis === 'horizontal' ? { ...shadow, xMm: opposite(shadow.xMm) } : { ...shadow, yMm: opposite(shadow.yMm) };
}

function mirrorCurve(curve: TextCurve, axis: MirrorAxis): TextCurve {
  const sideways = axis === 'horizontal';
  switch (curve.kind) {
    case 'straight':
      return curve;
    case 'arc':
      return sideways ? curve : { ...curve, angleDeg: opposite(curve.angleDeg) };
    case 'wave': {
      // A whole number of waves begins the other way when it is read from its other end; half a wave more begins the same way.
      const turnsOver = sideways ? curve.waves % 1 === 0 : true;
      return turnsOver ? { ...curve, heightEm: opposite(curve.heightEm) } : curve;
    }
    case 'circle':
      if (sideways) return { ...curve, startDeg: opposite(curve.startDeg) };
      return { ...curve, startDeg: (180 - curve.startDeg) % 360, reading: curve.reading === 'outside' ? 'inside' : 'outside' };
    case 'envelope':
      if (sideways) return { ...curve, top: otherWay(curve.top), bottom: otherWay(curve.bottom) };
      return { ...curve, top: turnedOver(curve.bottom), bottom: turnedOver(curve.top) };
  }
}

function otherWay(edge: EnvelopeEdge): EnvelopeEdge {
  return { ...edge, rise: opposite(edge.rise), flag: opposite(edge.flag) };
}

function turnedOver({ bend, rise, flag }: EnvelopeEdge): EnvelopeEdge {
  return { bend: opposite(bend), rise: opposite(rise), flag: opposite(flag) };
}

/** The negative of a number; never minus zero. */
function opposite(value: number): number {
  return value === 0 ? 0 : -value;
}
