import { limitsOfSize, methodsOfArea } from '../../catalog/area-method.ts';
import { methodOfArea } from '../../garments/decoration/method-of-area.ts';
import type { DecorationMethod } from '../../catalog/decoration-method.ts';
import type { Product } from '../../catalog/product.ts';
import type { Asset } from '../../design/contract.ts';
import type { DesignDocument } from '../../design/design-document.ts';
import type { GreyMap } from '../../design/grey-map.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { bySeverity, type AssetLicence, type CheckedArea } from './checked-area.ts';
import { preflightRules, type PreflightFinding } from './finding.ts';
import { placedParts } from './placed-part.ts';
import { ruleOf } from './rules.ts';

export type { AssetLicence };

/** Everything that the rules look at besides the document, which is laid out for the size (`retargetAreas`). */
export interface PreflightContext {
  readonly product: Product;
  readonly sizeKey: string;
  /** The colour of the cloth. */
  readonly garmentHex: string;
  readonly methods: readonly DecorationMethod[];
  readonly text: TextShaper;
  /** What is known of each picture, by hash; a picture that is not in it is missing. */
  readonly assets: ReadonlyMap<string, Pick<Asset, 'hash'> & { readonly licence: AssetLicence }>;
  /** What the dots of halftones are made from, by the picture's hash. */
  readonly greys: ReadonlyMap<string, GreyMap>;
}

/** What would come out badly on one size, area by area, the gravest first; areas that the size does not have are passed over. */
export function checkDesign(document: DesignDocument, context: PreflightContext): PreflightFinding[] {
  return context.product.printAreas
    .filter(({ sizeKey }) => sizeKey === context.sizeKey)
    .flatMap(({ key }) => {
      const area = openArea(document, key, context);
      return area ? checkArea(area) : [];
    });
}

/** What would come out badly in one area, the gravest first. */
export function checkArea(area: CheckedArea): PreflightFinding[] {
  return bySeverity(preflightRules.flatMap((rule) => ruleOf(rule).find(area)));
}

/** An area of a design as the rules look at it; undefined for one that the design, the size or the shop's methods do not have. */
export function openArea(document: DesignDocument, areaKey: string, context: PreflightContext): CheckedArea | undefined {
  const { product, sizeKey, methods, garmentHex, text, assets, greys } = context;
  const place = product.printAreas.find((area) => area.key === areaKey && area.sizeKey === sizeKey);
  const content = Object.hasOwn(document.areas, areaKey) ? document.areas[areaKey] : undefined;
  const offered = methodsOfArea(product, areaKey, methods);
  if (!place || !content || offered.length === 0) return undefined;
  const method = methodOfArea({ chosen: document.methods, clothHex: garmentHex }, product, areaKey, methods);
  const { widthMm, heightMm } = place;
  const limits = limitsOfSize(method, product, sizeKey);
  const { layers } = content;
  return { areaKey, widthMm, heightMm, method, offered, limits, garmentHex, text, assets, greys, layers, parts: placedParts(layers) };
}
