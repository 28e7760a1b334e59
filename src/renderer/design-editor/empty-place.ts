import { emptyPicturesOf } from '../../shared/design/empty-picture.ts';
import type { ImageLayer, Layer } from '../../shared/design/layer.ts';
import { frameContains, type PointMm } from './frame-geometry.ts';

/**
 * The place that a new picture goes into: of those that wait for one, what lies on top under the pointer, else what is
 * selected, else the first; undefined where nothing waits. A group counts with all that is in it.
 *
 * @param place where a file was dropped, in mm of the area
 */
export function emptyPlaceFor(layers: readonly Layer[], selection: readonly string[], place: PointMm | undefined): ImageLayer | undefined {
  const under = place ? layers.filter(({ frame }) => frameContains(frame, place)).toReversed() : [];
  const selected = layers.filter(({ id }) => selection.includes(id));
  return emptyPicturesOf([...under, ...selected, ...layers])[0];
}
