import { AppError } from '../kernel/errors.ts';
import { uidSchema } from '../kernel/ids.ts';
import { areaKeySchema, type AreaContent, type DesignDocument, type SizeFit } from './design-document.ts';
import { checkLayer } from './edit-layer.ts';
import { fitArea, fitLayer, keepSize, largestPlace, type AreaSizeMm, type FitManner } from './fit-area.ts';
import { applySizeFit, noSizeFit, removeSizeFit, sizeFitOf } from './size-fit.ts';

/** The document for another variant, its layers as they are; another product forgets how sizes were fitted. Throws AppError design.invalid-document for a bad uid. */
export function changeVariant(
  document: DesignDocument,
  { productUid, variantUid }: { productUid: string; variantUid: string },
): DesignDocument {
  if (!uidSchema.safeParse(productUid).success) throw new AppError('design.invalid-document', { path: 'productUid' });
  if (!uidSchema.safeParse(variantUid).success) throw new AppError('design.invalid-document', { path: 'variantUid' });
  const fits = productUid === document.productUid ? document.fits : {};
  return { ...document, productUid, variantUid, fits };
}

/**
 * The document fitted to print areas of other sizes (another garment size or product): the same share of the width, centred, at the top.
 * A design that would show nowhere on the target, as none of its areas are there, moves its first one to where that prints largest;
 * else layers of an area that the target lacks are kept as they are. Areas that only the target has are added empty.
 *
 * @param from the sizes that the layers are laid out for now
 * @param fitted between which sizes of one product, so that what was fitted by hand in each is taken back and done anew
 * @param manner `size` keeps all centimetres instead, and what is larger than the area reaches beyond it
 * @throws AppError design.invalid-document when a layer would leave the bounds of the schema
 */
export function retargetAreas(
  document: DesignDocument,
  {
    from,
    to,
    manner = 'share',
    fitted,
  }: {
    from: Readonly<Record<string, AreaSizeMm>>;
    to: Readonly<Record<string, AreaSizeMm>>;
    manner?: FitManner | undefined;
    fitted?: { fromSizeKey: string | undefined; toSizeKey: string | undefined } | undefined;
  },
): DesignDocument {
  const areas: Record<string, AreaContent> = { ...document.areas };
  for (const [areaKey, target] of Object.entries(to)) {
    if (!areaKeySchema.safeParse(areaKey).success) throw new AppError('design.invalid-document', { path: `areas.${areaKey}` });
    const area = document.areas[areaKey] ?? { layers: [] };
    const source = from[areaKey] ?? target;
    const before = handFit(document, fitted?.fromSizeKey, areaKey);
    const after = handFit(document, fitted?.toSizeKey, areaKey);
    if (isSameSize(source, target) && before === after) areas[areaKey] = area;
    else {
      const usual = before === noSizeFit ? area : { layers: removeSizeFit(area.layers, before, source) };
      const layers = fitAll(usual, source, target, manner);
      areas[areaKey] = { ...area, layers: after === noSizeFit ? layers : applySizeFit(layers, after, target).map(checkLayer) };
    }
  }
  const homeless = homelessArea(document, to);
  const source = homeless === undefined ? undefined : from[homeless];
  if (homeless === undefined || !source) return { ...document, areas };
  const area = document.areas[homeless]!;
  const place = largestPlace(area.layers, source, to);
  if (place === undefined) return { ...document, areas };
  return {
    ...document,
    areas: { ...areas, [homeless]: { ...area, layers: [] }, [place]: { layers: fitAll(area, source, to[place]!, manner) } },
  };
}

function handFit(document: DesignDocument, sizeKey: string | undefined, areaKey: string): SizeFit {
  return sizeKey === undefined ? noSizeFit : sizeFitOf(document, sizeKey, areaKey);
}

/** The first area of a design that has layers, when the target has none of those that do. */
function homelessArea({ areas }: DesignDocument, to: Readonly<Record<string, AreaSizeMm>>): string | undefined {
  const decorated = Object.keys(areas).filter((key) => areas[key]!.layers.length > 0);
  return decorated.some((key) => Object.hasOwn(to, key)) ? undefined : decorated[0];
}

function fitAll(area: AreaContent, from: AreaSizeMm, to: AreaSizeMm, manner: FitManner): AreaContent['layers'] {
  const fit = manner === 'size' ? keepSize(area.layers, from, to) : fitArea(area.layers, from, to);
  return area.layers.map((layer) => checkLayer(fitLayer(layer, fit)));
}

function isSameSize(a: AreaSizeMm, b: AreaSizeMm): boolean {
  const sameFace = a.face?.xMm === b.face?.xMm && a.face?.widthMm === b.face?.widthMm;
  return a.widthMm === b.widthMm && a.heightMm === b.heightMm && sameFace;
}
