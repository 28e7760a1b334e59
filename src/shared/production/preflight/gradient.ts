import type { LinearGradientPaint } from '../../design/paint.ts';
import { changeParts, openParts } from './change-parts.ts';
import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { nearestColor, fromOklab, toOklab, type Oklab } from '../../design/oklab.ts';
import type { PrintedLayer } from './placed-part.ts';

/** Runs of colours where the method has whole colours only. */
export const gradient: Rule = {
  find: (area) => layerFindings(area, 'gradient', faultsOf(area)),
  mend: (area, finding) => {
    const parts = openParts(faultsOf(area), finding);
    return parts.length === 0 ? [] : [changeParts(area.layers, parts, (part) => flat(part.layer))];
  },
};

function faultsOf({ parts, limits }: CheckedArea): Fault[] {
  if (limits.gradients) return [];
  return parts.flatMap((part): Fault[] => {
    const found = gradientOf(part.layer);
    const colors = new Set(found?.stops.map(({ color }) => color)).size;
    return colors === 0
      ? []
      : [{ part, severity: 'block', rank: -colors, message: { id: 'preflight.gradient', params: { count: colors } } }];
  });
}

function gradientOf(layer: PrintedLayer): LinearGradientPaint | undefined {
  return layer.kind !== 'image' && layer.fill?.kind === 'linear-gradient' ? layer.fill : undefined;
}

/** In the one of its colours that is nearest to what it looks like from afar: a colour that the design has already. */
function flat(layer: PrintedLayer): PrintedLayer {
  const found = gradientOf(layer);
  if (!found || layer.kind === 'image') return layer;
  const colors = found.stops.map(({ color }) => color);
  const sum = colors.map(toOklab).reduce<Oklab>((total, lab) => [total[0] + lab[0], total[1] + lab[1], total[2] + lab[2]], [0, 0, 0]);
  const mean = fromOklab([sum[0] / colors.length, sum[1] / colors.length, sum[2] / colors.length]);
  return { ...layer, fill: { kind: 'solid', color: nearestColor(mean, colors)! } };
}
