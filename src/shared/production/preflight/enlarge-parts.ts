import type { Layer } from '../../design/layer.ts';
import { changeParts, scaleAboutMiddle } from './change-parts.ts';
import type { CheckedArea } from './checked-area.ts';
import { inkBoxOf } from './ink-box.ts';
import { bringInside } from './outside-safe-area.ts';
import { placedParts, type PlacedPart } from './placed-part.ts';

/** The area's layers with parts made larger, each about its middle, and brought back into the area's safe part where they can be. */
export function enlargeParts(area: CheckedArea, parts: readonly PlacedPart[], factorOf: (part: PlacedPart) => number): Layer[][] {
  if (parts.length === 0) return [];
  // A little more, so that rounding cannot bring the finding back.
  const larger = changeParts(area.layers, parts, (part) => scaleAboutMiddle(part.layer, factorOf(part) * 1.001));
  return [broughtBack(area, larger, parts), larger];
}

/** Changed layers, those of the changed parts moved back into the area's safe part. */
export function broughtBack(area: CheckedArea, changed: readonly Layer[], parts: readonly PlacedPart[]): Layer[] {
  const grown = new Set(parts.map(({ topId }) => topId));
  return changed.map((layer) => {
    const box = grown.has(layer.id) && !layer.locked ? inkBoxOf(placedParts([layer]), area.text) : undefined;
    return box ? bringInside(layer, box, area) : layer;
  });
}
