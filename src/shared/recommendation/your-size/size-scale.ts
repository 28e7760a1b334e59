import type { ProductKind } from '../../catalog/product.ts';
import type { ContentProduct } from '../content-product.ts';

/** What is needed of a product to say which of its sizes fits. */
export type SizedProduct = Pick<ContentProduct, 'id' | 'name' | 'kind' | 'sizes'>;

/** Puts the sizes of differently cut products on one scale: the flat width, in mm, of the shop's usual cut that fits the same wearer. */
export interface SizeScale {
  /** Where a size stands on the scale; undefined for an unknown size or a kind that is not worn. */
  readonly placeOf: (product: SizedProduct, sizeKey: string) => number | undefined;
  /** The distance of two neighbouring sizes of a product on the scale, in mm. */
  readonly stepOf: (product: SizedProduct) => number;
}

const wornKinds: readonly ProductKind[] = ['apparel', 'headwear'];

/** The step that is assumed of a product with a single size, as a share of its width. */
const ASSUMED_STEP_SHARE = 0.1;

/**
 * The scale of a shop.
 *
 * A product that is wider than the shop's usual chart by more than half a size is cut so on purpose (oversized, made to go
 * over a tee): people take their usual letter. Everything else is taken by its own measures, so that one that runs small is
 * never mistaken for a fit.
 *
 * @param runsSmall by product, how many sizes it turned out smaller than its chart says, as `learnFit` gives it
 */
export function createSizeScale(products: readonly SizedProduct[], runsSmall: ReadonlyMap<number, number>): SizeScale {
  const usual = new Map(wornKinds.map((kind) => [kind, usualChart(products.filter((product) => product.kind === kind))]));
  const wide = new Set(products.filter((product) => isCutWide(product, usual.get(product.kind))).map(({ id }) => id));
  const stepOf = (product: SizedProduct): number => {
    const places = product.sizes.flatMap(({ key }) => chartPlace(product, key) ?? []).toSorted((a, b) => a - b);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? place));
    return quantile(steps, 0.5) ?? (places[0] ?? 500) * ASSUMED_STEP_SHARE;
  };
  const chartPlace = (product: SizedProduct, sizeKey: string): number | undefined => {
    const chart = usual.get(product.kind);
    const size = product.sizes.find(({ key }) => key === sizeKey);
    if (!chart || !size) return undefined;
    return wide.has(product.id) ? (chart.get(sizeKey) ?? size.widthMm) : size.widthMm;
  };
  return {
    stepOf,
    placeOf: (product, sizeKey) => {
      const place = chartPlace(product, sizeKey);
      return place === undefined ? undefined : place - (runsSmall.get(product.id) ?? 0) * stepOf(product);
    },
  };
}

/** The width of each size key as the narrower quarter of the products has it, so that sweaters do not pass for tees. */
function usualChart(products: readonly SizedProduct[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number[]>();
  for (const { sizes } of products) {
    for (const { key, widthMm } of sizes) widths.set(key, [...(widths.get(key) ?? []), widthMm]);
  }
  return new Map([...widths].map(([key, each]) => [key, quantile(each, 0.25) ?? 0]));
}

function isCutWide({ sizes }: SizedProduct, usual: ReadonlyMap<string, number> | undefined): boolean {
  if (usual === undefined) return false;
  const wider = sizes.flatMap(({ key, widthMm }) => (usual.has(key) ? [widthMm - (usual.get(key) ?? 0)] : []));
  const widths = sizes.flatMap(({ key }) => usual.get(key) ?? []).toSorted((a, b) => a - b);
  const step = quantile(
    widths.slice(1).map((width, index) => width - (widths[index] ?? width)),
    0.5,
  );
  return step !== undefined && (quantile(wider, 0.5) ?? 0) > step / 2;
}

function quantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
}
