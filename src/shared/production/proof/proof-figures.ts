import type { DecorationMethod } from '../../catalog/decoration-method.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import type { AreaSizeMm } from '../../design/fit-area.ts';
import { layerColors } from '../../design/layer-colors.ts';
import type { AssetSource } from '../../design/layer-painting.ts';
import type { Layer } from '../../design/layer.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { printItems, type PrintItem, type PrintSource } from '../print-job.ts';
import { inkBox } from './ink-box.ts';
import { nearestSpot, type SpotMatch } from './spot-color.ts';

/** What a proof says of one print area, in figures. */
export interface ProofAreaFigures {
  readonly areaKey: string;
  readonly area: AreaSizeMm;
  readonly method: DecorationMethod;
  /** The upright box around the print on the size that is shown, in the area's mm. */
  readonly print: BoxMm;
  /** From the middle of the area to the middle of the print; positive to the right. */
  readonly offCentreMm: number;
  /** Each colour once, in the order of its first use. */
  readonly colors: readonly SpotMatch[];
  /** Pictures have colours of their own, which no list can name. */
  readonly hasPictures: boolean;
  /** The print on every size, smallest size first. */
  readonly sizes: readonly { readonly sizeKey: string; readonly print: AreaSizeMm | null }[];
}

interface FigureMeans {
  readonly methods: readonly DecorationMethod[];
  readonly text: TextShaper;
  readonly assets: AssetSource;
}

/**
 * The figures of every print area of a design.
 *
 * @param sources one design on one or more sizes, in their order
 * @param shown the size that is pictured
 * @throws AppError design.area-not-found, design.font-missing
 */
export function proofFigures(sources: readonly PrintSource[], shown: PrintSource, means: FigureMeans): ProofAreaFigures[] {
  const items = sources.map((source) => ({ source, items: printItems(source, means.methods) }));
  return printItems(shown, means.methods).flatMap((item) => {
    const print = inkBox(item.document, item.areaKey, item, means);
    if (!print) return [];
    const sizes = items.map(({ source, items: ofSize }) => {
      const same = ofSize.find(({ areaKey }) => areaKey === item.areaKey);
      return { sizeKey: source.sizeKey, print: (same && inkBox(same.document, same.areaKey, same, means)) ?? null };
    });
    return [{ ...areaFigures(item, print), sizes }];
  });
}

function areaFigures(item: PrintItem, print: BoxMm): Omit<ProofAreaFigures, 'sizes'> {
  const { areaKey, widthMm, heightMm, method, document } = item;
  const layers = shownLayers(document.areas[areaKey]?.layers ?? []);
  const colors = [...new Set(layers.flatMap(layerColors))];
  return {
    areaKey,
    area: { widthMm, heightMm },
    method,
    print,
    offCentreMm: print.xMm + print.widthMm / 2 - widthMm / 2,
    colors: colors.map((hex) => nearestSpot(hex, method.inks)),
    hasPictures: layers.some((layer) => layer.kind === 'image' && !layer.tone),
  };
}

/** Layers with their groups opened, without any that are hidden themselves or with their group. */
function shownLayers(layers: readonly Layer[]): Layer[] {
  const shown = layers.filter(({ hidden }) => !hidden);
  return shown.flatMap((layer) => [layer, ...(layer.kind === 'group' ? shownLayers(layer.children) : [])]);
}
