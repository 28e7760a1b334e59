import type { Layer, ShapeLayer, TypesetLayer } from '../../design/layer.ts';
import type { Paint } from '../../design/paint.ts';
import { changeParts, openParts } from './change-parts.ts';
import { broughtBack, enlargeParts } from './enlarge-parts.ts';
import { layerFindings, shownMm, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { letterThicknessMm, shapeThicknessMm } from './fill-thickness.ts';
import type { FindingSeverity } from './finding.ts';
import { severityBelow } from './limit-severity.ts';
import { isTypeset, leastScale, type PlacedPart, type PrintedLayer } from './placed-part.ts';

type Detail = 'line' | 'outline' | 'pattern' | 'shape' | 'letters';

interface Thin {
  readonly detail: Detail;
  readonly widthMm: number;
}

/** What would have to grow more than this is another design. */
const MOST_ENLARGED = 3;

/** Lines, outlines, patterns, and strokes of shapes and letters that are thinner than the method can show. */
export const thinLine: Rule = {
  find: (area) => layerFindings(area, 'thin-line', faultsOf(area)),
  mend: (area, finding) => {
    const detail = finding.key.slice(finding.key.lastIndexOf(':') + 1) as Detail;
    const parts = openParts(
      faultsOf(area).filter((fault) => fault.detail === detail),
      finding,
    );
    if (parts.length === 0) return [];
    const thick = thicker(area, parts, detail);
    const thickened = [thick, broughtBack(area, thick, parts)];
    return isMeasured(detail) ? [...thickened, ...larger(area, parts, detail)] : thickened;
  },
};

function faultsOf(area: CheckedArea): Fault[] {
  const limitMm = area.limits.minLineMm;
  return area.parts.flatMap((part) =>
    thinParts(part, area).flatMap(({ detail, widthMm }): Fault[] => {
      const below = severityBelow(widthMm, limitMm);
      if (below === undefined) return [];
      const severity = isMeasured(detail) ? milder[below] : below;
      const params = { widthMm: shownMm(widthMm), limitMm, unit: 'mm' };
      return [{ part, severity, rank: widthMm, detail, message: { id: `preflight.thin-line-${detail}`, params } }];
    }),
  );
}

/** Strokes are measured at some places of their outline: what that says is for the eye. */
const milder: Readonly<Record<FindingSeverity, FindingSeverity>> = { block: 'warn', warn: 'note', note: 'note' };

function isMeasured(detail: Detail): boolean {
  return detail === 'shape' || detail === 'letters';
}

/** Every width of a part that has to come out, in the area's mm. */
function thinParts(part: PlacedPart, area: CheckedArea): Thin[] {
  const { layer, toArea } = part;
  const scale = leastScale(toArea);
  const own = layer.kind === 'shape' ? shapeWidths(layer) : isTypeset(layer) ? letterWidths(layer, area) : [];
  return own.map(({ detail, widthMm }) => ({ detail, widthMm: widthMm * scale }));
}

function shapeWidths(layer: ShapeLayer): Thin[] {
  const { fill, stroke } = layer;
  const filledMm = fill ? shapeThicknessMm(layer) : undefined;
  const isOneInk = fill?.kind === 'solid' && stroke?.color === fill.color;
  // The line covers half of its width of the fill on either side, or adds as much to it.
  const shownWidthMm = filledMm === undefined ? undefined : filledMm + (stroke ? (isOneInk ? stroke.widthMm : -stroke.widthMm) : 0);
  return [
    ...(stroke && !isOneInk ? [{ detail: 'line' as const, widthMm: stroke.widthMm }] : []),
    ...(shownWidthMm !== undefined && shownWidthMm > 0 ? [{ detail: 'shape' as const, widthMm: shownWidthMm }] : []),
    ...patternWidths(fill),
  ];
}

function letterWidths(layer: TypesetLayer, { text }: CheckedArea): Thin[] {
  const { fill, outline } = layer;
  const filledMm = letterThicknessMm(layer, text);
  const isOneInk = fill.kind === 'solid' && outline?.color === fill.color;
  return [
    ...(outline && !isOneInk ? [{ detail: 'outline' as const, widthMm: outline.widthMm }] : []),
    ...(filledMm === undefined
      ? []
      : [{ detail: 'letters' as const, widthMm: filledMm + (outline && isOneInk ? 2 * outline.widthMm : 0) }]),
    ...patternWidths(fill),
  ];
}

/** Drawn marks have thinner parts than their width; they are not looked into. */
function patternWidths(fill: Paint | null): Thin[] {
  return fill?.kind === 'pattern' ? [{ detail: 'pattern', widthMm: fill.sizeMm }] : [];
}

function thicker(area: CheckedArea, parts: readonly PlacedPart[], detail: Detail): Layer[] {
  return changeParts(area.layers, parts, (part) => {
    const thin = thinParts(part, area).find((each) => each.detail === detail);
    const scale = leastScale(part.toArea);
    return thin ? thicken(part.layer, thin, (area.limits.minLineMm * 1.001) / scale, thin.widthMm / scale) : part.layer;
  });
}

/** What cannot be thickened, as it has several colours, is made larger, within reason. */
function larger(area: CheckedArea, parts: readonly PlacedPart[], detail: Detail): Layer[][] {
  const factorOf = (part: PlacedPart): number => {
    const thin = thinParts(part, area).find((each) => each.detail === detail);
    return thin ? area.limits.minLineMm / thin.widthMm : 1;
  };
  return parts.some((part) => factorOf(part) > MOST_ENLARGED) ? [] : enlargeParts(area, parts, factorOf);
}

/** The layer with one of its widths brought from `fromMm` to `toMm`, in its own mm. */
function thicken(layer: PrintedLayer, { detail }: Thin, toMm: number, fromMm: number): PrintedLayer {
  if (layer.kind === 'image') return layer;
  const { fill } = layer;
  if (detail === 'pattern') {
    if (fill?.kind !== 'pattern') return layer;
    const factor = toMm / fill.sizeMm;
    return { ...layer, fill: { ...fill, sizeMm: toMm, gapMm: fill.gapMm * factor } };
  }
  const missingMm = toMm - fromMm;
  if (layer.kind === 'shape') {
    if (detail === 'line') return layer.stroke ? { ...layer, stroke: { ...layer.stroke, widthMm: toMm } } : layer;
    if (fill?.kind !== 'solid') return layer;
    if (layer.stroke === null) return { ...layer, stroke: { widthMm: missingMm, color: fill.color } };
    return layer.stroke.color === fill.color ? { ...layer, stroke: { ...layer.stroke, widthMm: layer.stroke.widthMm + missingMm } } : layer;
  }
  if (detail === 'outline') return layer.outline ? { ...layer, outline: { ...layer.outline, widthMm: toMm } } : layer;
  if (fill?.kind !== 'solid') return layer;
  if (layer.outline === null) return { ...layer, outline: { widthMm: missingMm / 2, color: fill.color } };
  return layer.outline.color === fill.color
    ? { ...layer, outline: { ...layer.outline, widthMm: layer.outline.widthMm + missingMm / 2 } }
    : layer;
}
