import { limitsOfSize, methodsOfArea } from '../catalog/area-method.ts';
import type { DecorationMethod } from '../catalog/decoration-method.ts';
import { areaSizesOf } from '../design/area-sizes.ts';
import { changeVariant, retargetAreas } from '../design/change-variant.ts';
import type { DesignDocument } from '../design/design-document.ts';
import { fitLayer, keepSize, overhangMm } from '../design/fit-area.ts';
import { layersBounds } from '../design/layer-bounds.ts';
import { suitCloth } from '../design/suit-cloth.ts';
import type { Template } from '../design/template.ts';
import type { Message } from '../kernel/message.ts';
import { faintestOnCloth, readsOn } from './cloth-colors.ts';
import type { ContentProduct } from './content-product.ts';
import { type SizeFor, wearableSizes } from './list-rules/suitable.ts';
import { colorLikeness } from './color-likeness.ts';
import { tieHash } from './tie-hash.ts';

/** A design and the garment that it is on now; `template` is the one that it began with. */
export interface DesignAtHand {
  readonly document: DesignDocument;
  readonly product: ContentProduct;
  readonly colourwayId: number;
  readonly sizeKey: string;
  readonly template: Template | undefined;
}

/** Where to look. */
export interface SameDesignOptions {
  readonly products: readonly ContentProduct[];
  readonly methods: readonly DecorationMethod[];
  /** The size for the wearer of a product in a colourway. */
  readonly sizeFor: SizeFor;
  readonly limit: number;
}

/** Another garment that suits a design, with the document as it lies there: the same centimetres, colours changed only where they would not read. */
export interface SameDesignSuggestion {
  readonly productId: number;
  readonly colourwayId: number;
  readonly sizeKey: string | null;
  readonly document: DesignDocument;
  readonly score: number;
  readonly reason: Message;
}

/** Rounding of catalogues, in mm. */
const TOLERANCE_MM = 0.5;
const TAG_WEIGHT = 0.15;
/** Another kind of thing is a better idea than a second tee. */
const OTHER_KIND = 0.3;
const REPAINTED = -0.4;

/**
 * *Same design on…*: other garments that have the design's areas, hold its art with the same centimetres (a band: where it is seen at once), are made by the same
 * method within its limits, in a colour that it stands off, in stock in the wearer's size (in any, while none is known). Best first, one colour each.
 */
export function sameDesignOn(design: DesignAtHand, options: SameDesignOptions): SameDesignSuggestion[] {
  return options.products
    .filter((product) => product.id !== design.product.id)
    .flatMap((product) => bestColour(design, product, options) ?? [])
    .toSorted((a, b) => b.score - a.score || tieHash(a.productId, design.product.id) - tieHash(b.productId, design.product.id))
    .slice(0, options.limit);
}

function bestColour(design: DesignAtHand, product: ContentProduct, options: SameDesignOptions): SameDesignSuggestion | undefined {
  return product.colourways
    .flatMap((colourway) => onColour(design, product, colourway, options) ?? [])
    .toSorted((a, b) => b.score - a.score)[0];
}

function onColour(
  design: DesignAtHand,
  product: ContentProduct,
  colourway: ContentProduct['colourways'][number],
  { methods, sizeFor }: SameDesignOptions,
): SameDesignSuggestion | undefined {
  const size = sizeFor(product, colourway.id);
  const sizeKeys = wearableSizes(product, colourway.id, size);
  const shownKey = sizeKeys.includes(design.sizeKey) ? design.sizeKey : sizeKeys[0];
  const variant = product.variants.find(({ colourwayId, sizeKey }) => colourwayId === colourway.id && sizeKey === shownKey);
  if (variant === undefined || !sizeKeys.every((sizeKey) => holdsArt(design, product, sizeKey, methods))) return undefined;
  const to = areaSizesOf(product, variant.sizeKey);
  const from = areaSizesOf(design.product, design.sizeKey);
  const moved = changeVariant(retargetAreas(design.document, { from, to, manner: 'size' }), {
    productUid: product.uid,
    variantUid: variant.uid,
  });
  const reads = readsOn(moved, design.template, colourway.hex);
  const document = reads ? moved : suitCloth(moved, design.template, colourway.hex);
  if (!reads && !readsOn(document, design.template, colourway.hex)) return undefined;
  const sizeKey = size.kind === 'size' ? size.sizeKey : null;
  const score = scoreOf(design, product, colourway.hex) + (reads ? 0 : REPAINTED);
  const contrast = Math.floor(faintestOnCloth(document, colourway.hex) * 10) / 10;
  const params = { product: product.name, colour: colourway.name };
  const reason = reads ? { id: 'reason.same-design', params: { ...params, contrast } } : { id: 'reason.same-design-repainted', params };
  return { productId: product.id, colourwayId: colourway.id, sizeKey, document, score, reason };
}

/** Whether every decorated area is there, large enough for the art as it is, and made by the same method within its limits. */
function holdsArt(design: DesignAtHand, product: ContentProduct, sizeKey: string, methods: readonly DecorationMethod[]): boolean {
  const areas = areaSizesOf(product, sizeKey);
  const source = areaSizesOf(design.product, design.sizeKey);
  const decorated = Object.entries(design.document.areas).filter(([, { layers }]) => layers.some(({ hidden }) => !hidden));
  return decorated.every(([areaKey, { layers }]) => {
    const area = areas[areaKey];
    const drawnOn = source[areaKey];
    const method = sameMethod(design, product, areaKey, methods);
    const art = layersBounds(layers);
    if (!area || !drawnOn || !method || !art) return false;
    const { maxWidthMm, maxHeightMm } = limitsOfSize(method, product, sizeKey);
    const fit = keepSize(layers, drawnOn, area);
    const overMm = overhangMm(
      layers.map((layer) => fitLayer(layer, fit)),
      area,
    );
    const beyondFaceMm = area.face && !drawnOn.face ? art.widthMm - area.face.widthMm : 0;
    return Math.max(overMm, beyondFaceMm) <= TOLERANCE_MM && art.widthMm <= maxWidthMm && art.heightMm <= maxHeightMm;
  });
}

function sameMethod(
  { document, product: source }: DesignAtHand,
  product: ContentProduct,
  areaKey: string,
  methods: readonly DecorationMethod[],
): DecorationMethod | undefined {
  const key = document.methods[areaKey] ?? methodsOfArea(source, areaKey, methods)[0]?.key;
  return methodsOfArea(product, areaKey, methods).find((method) => method.key === key);
}

function scoreOf({ product: source, colourwayId }: DesignAtHand, product: ContentProduct, hex: string): number {
  const worn = source.colourways.find(({ id }) => id === colourwayId)?.hex ?? hex;
  const shared = product.tags.filter((tag) => source.tags.includes(tag)).length;
  const isOther = product.kind !== source.kind || product.garmentKey !== source.garmentKey;
  return colorLikeness(worn, hex) + TAG_WEIGHT * shared + (isOther ? OTHER_KIND : 0);
}
