import type { Layer } from '../../shared/design/layer.ts';
import { scaleLengths } from '../../shared/design/scale-lengths.ts';
import { frameCentre, normalizeDeg, rotateVector, type PointMm } from './frame-geometry.ts';
import { MIN_SIDE_MM } from './resize-frame.ts';

/** Two fingers on the print. */
export type PinchPlaces = readonly [PointMm, PointMm];

/** Layers moved, turned and scaled together as two fingers that held them have gone from places to others. */
export function pinchLayers(layers: readonly Layer[], from: PinchPlaces, to: PinchPlaces): Layer[] {
  const [before, after] = [span(from), span(to)];
  const smallest = Math.min(...layers.map(({ frame }) => Math.min(frame.widthMm, frame.heightMm)));
  const scale = Math.max(Math.min(1, MIN_SIDE_MM / smallest), after.lengthMm / Math.max(1, before.lengthMm));
  const turnDeg = after.angleDeg - before.angleDeg;
  return layers.map((layer) => {
    const centre = frameCentre(layer.frame);
    const arm = rotateVector({ xMm: centre.xMm - before.middle.xMm, yMm: centre.yMm - before.middle.yMm }, turnDeg);
    const [widthMm, heightMm] = [layer.frame.widthMm * scale, layer.frame.heightMm * scale];
    const frame = {
      xMm: after.middle.xMm + arm.xMm * scale - widthMm / 2,
      yMm: after.middle.yMm + arm.yMm * scale - heightMm / 2,
      widthMm,
      heightMm,
      rotationDeg: normalizeDeg(layer.frame.rotationDeg + turnDeg),
    };
    return scaleLengths({ ...layer, frame }, scale);
  });
}

function span([a, b]: PinchPlaces): { middle: PointMm; lengthMm: number; angleDeg: number } {
  const [xMm, yMm] = [b.xMm - a.xMm, b.yMm - a.yMm];
  return {
    middle: { xMm: (a.xMm + b.xMm) / 2, yMm: (a.yMm + b.yMm) / 2 },
    lengthMm: Math.hypot(xMm, yMm),
    angleDeg: (Math.atan2(yMm, xMm) * 180) / Math.PI,
  };
}
