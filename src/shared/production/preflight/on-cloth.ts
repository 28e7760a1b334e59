import { applyAffine, type Affine } from '../../design/affine.ts';
import { colorContrast } from '../../design/color-contrast.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import { rectangleOutline, shapeFillRule, shapeOutline } from '../../design/shape-outline.ts';
import type { CheckedArea } from './checked-area.ts';
import { flattenOutline, type Polyline } from './flatten-outline.ts';
import { boxesMeet, inkBox, ownInkBox } from './ink-box.ts';
import { blend } from '../../design/oklab.ts';
import { partColors } from './part-colors.ts';
import type { PlacedPart } from './placed-part.ts';

/** Rows and columns of the places that are looked at within a part. */
const PLACES = 5;
/** So much of a part that lies on the cloth itself is seen against it. */
const SHARE_ON_CLOTH = 0.3;

/** The strongest contrast of any of a part's colours with the cloth, 1 to 21; undefined for a picture in its own colours. */
export function contrastOnCloth({ layer, opacity }: PlacedPart, garmentHex: string): number | undefined {
  const contrasts = partColors(layer).map((color) => colorContrast(blend(color, garmentHex, opacity), garmentHex));
  return contrasts.length === 0 ? undefined : Math.max(...contrasts);
}

/** Whether a part is seen against the cloth and not against parts below that stand off it. */
export function liesOnCloth(part: PlacedPart, area: CheckedArea): boolean {
  const box = ownInkBox(part.layer, area.text);
  const place = inkBox(part, area.text);
  if (!box || !place) return false;
  const below = area.parts.slice(0, area.parts.indexOf(part));
  const under = below.filter((other) => meets(place, inkBox(other, area.text)) && isGround(other, area)).map(groundOf);
  let bare = 0;
  for (let index = 0; index < PLACES * PLACES; index++) {
    const across = ((index % PLACES) + 0.5) / PLACES;
    const down = (Math.floor(index / PLACES) + 0.5) / PLACES;
    const [x, y] = applyAffine(part.toArea, box.xMm + across * box.widthMm, box.yMm + down * box.heightMm);
    if (!under.some(({ toOwn, lines, rule }) => covers(lines, rule, applyAffine(toOwn, x, y)))) bare += 1;
  }
  return bare / (PLACES * PLACES) > SHARE_ON_CLOTH;
}

function meets(place: BoxMm, other: BoxMm | undefined): boolean {
  return other !== undefined && boxesMeet(place, other);
}

/** Whether something on a part is not seen against the cloth: it hides the cloth, and differs from it. A picture is trusted to. */
function isGround(part: PlacedPart, { garmentHex, limits }: CheckedArea): boolean {
  const { layer, opacity } = part;
  if (opacity < 0.5) return false;
  if (layer.kind === 'image') return true;
  if (layer.kind !== 'shape' || layer.fill === null) return false;
  if (layer.fill.kind === 'pattern' && layer.fill.groundColor === null) return false;
  return (contrastOnCloth(part, garmentHex) ?? 1) >= limits.minContrast;
}

/** A part that others lie on, and the way from the area's mm to its own. */
interface Ground {
  readonly toOwn: Affine;
  readonly lines: readonly Polyline[];
  readonly rule: 'nonzero' | 'evenodd';
}

const grounds = new WeakMap<PlacedPart, Ground>();

/** Many parts may lie on one. */
function groundOf(part: PlacedPart): Ground {
  const known = grounds.get(part) ?? { toOwn: invert(part.toArea), ...outlineOf(part) };
  grounds.set(part, known);
  return known;
}

function outlineOf({ layer }: PlacedPart): Omit<Ground, 'toOwn'> {
  const { widthMm, heightMm } = layer.frame;
  const geometry = layer.kind === 'shape' ? layer.geometry : layer.kind === 'image' ? layer.mask : null;
  if (!geometry) return { lines: flattenOutline(rectangleOutline(widthMm, heightMm)), rule: 'nonzero' };
  return { lines: flattenOutline(shapeOutline(geometry, widthMm, heightMm)), rule: shapeFillRule(geometry) };
}

function invert([a, b, c, d, e, f]: Affine): Affine {
  const area = a * d - b * c || 1e-12;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** Whether a filled outline covers a point, by its winding along a ray to the right. */
function covers(lines: readonly Polyline[], rule: 'nonzero' | 'evenodd', [x, y]: readonly [number, number]): boolean {
  let winding = 0;
  for (const { points } of lines) {
    for (let at = 0; at < points.length; at += 2) {
      const next = (at + 2) % points.length;
      const [fromX, fromY, toX, toY] = [points[at]!, points[at + 1]!, points[next]!, points[next + 1]!];
      if (fromY > y === toY > y) continue;
      if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) winding += toY > fromY ? 1 : -1;
    }
  }
  return rule === 'nonzero' ? winding !== 0 : winding % 2 !== 0;
}
