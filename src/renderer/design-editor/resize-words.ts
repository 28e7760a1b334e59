import { fitArcFrame } from '../../shared/design/bend-text.ts';
import type { Frame, TypesetLayer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';

/**
 * Words in a box of another width or height, their letters as large as they were: a circle stays round about its middle,
 * and the box of an arc follows its chord.
 */
export function resizeWords(layer: TypesetLayer, frame: Frame, text: TextShaper | undefined): TypesetLayer {
  const resized = { ...layer, frame };
  if (layer.curve.kind === 'arc' && text && frame.widthMm !== layer.frame.widthMm) return fitArcFrame(resized, text);
  if (layer.curve.kind !== 'circle') return resized;
  const sideMm = frame.widthMm === layer.frame.widthMm ? frame.heightMm : frame.widthMm;
  const xMm = frame.xMm + (frame.widthMm - sideMm) / 2;
  const yMm = frame.yMm + (frame.heightMm - sideMm) / 2;
  return { ...resized, frame: { ...frame, xMm, yMm, widthMm: sideMm, heightMm: sideMm } };
}
