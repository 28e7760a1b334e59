import type { Touch } from './cold-items.ts';
import type { ContentProduct } from './content-product.ts';
import { createFinishScene, type FinishQuery, type FinishScene, type FinishShop } from './finished/finish-scene.ts';
import type { LadderFacts } from './ladder.ts';
import type { SizeFor } from './list-rules/suitable.ts';
import type { NewSources } from './new-by-ladder.ts';
import type { DailySales } from './trending.ts';
import type { Wearer } from './your-size/size-evidence.ts';
import { createSizeScale } from './your-size/size-scale.ts';
import { sizeReader } from './your-size/your-size.ts';

/** The shop, counted. */
export interface ContentShop extends FinishShop {
  readonly products: readonly ContentProduct[];
  readonly sales: DailySales;
  readonly orderCount: number;
  readonly customerCount: number;
  /** By product, how many sizes smaller it turned out than its chart says. */
  readonly runsSmall: ReadonlyMap<number, number>;
}

/** For whom; a stranger, and anybody in plain mode, has nothing of their own. */
export interface ContentQuery extends Pick<FinishQuery, 'customerId' | 'nowMs' | 'hemisphere' | 'words' | 'tastes' | 'usualSize'> {
  readonly wearer: Wearer;
  /** Products that they viewed, customized or saved, beside what they ordered. */
  readonly touches: readonly Touch[];
  readonly neighbours: NewSources['neighbours'];
  /** What the owner banned, what they refused and what they have from elsewhere. */
  readonly barredIds: ReadonlySet<number>;
}

/** A query with what is worked out once for all of its panels. */
export interface ContentScene {
  readonly query: ContentQuery;
  /** Without what is barred. */
  readonly shop: ContentShop;
  readonly products: ReadonlyMap<number, ContentProduct>;
  readonly sizeFor: SizeFor;
  readonly finish: FinishScene;
  readonly owned: ReadonlySet<number>;
  readonly touches: readonly Touch[];
}

/** What was ordered says so much more than what was looked at. */
const ORDERED_WEIGHT = 3;

export function createContentScene(shop: ContentShop, query: ContentQuery): ContentScene {
  const allowed = { ...shop, products: shop.products.filter(({ id }) => !query.barredIds.has(id)) };
  const sizeFor = sizeLookup(shop, query);
  const lines = query.wearer.orders.flatMap((order) => order.lines);
  const ordered = new Map(lines.map(({ productId, colourwayId }) => [colourwayId, { productId, colourwayId, weight: ORDERED_WEIGHT }]));
  return {
    query,
    shop: allowed,
    sizeFor,
    products: new Map(allowed.products.map((product) => [product.id, product])),
    finish: createFinishScene({ ...allowed, everyProduct: shop.products }, { ...query, sizeFor }),
    owned: new Set(lines.map(({ productId }) => productId)),
    touches: [...query.touches, ...ordered.values()],
  };
}

/** How much is known of the shop and of the customer. */
export function ladderFacts({ query, shop }: ContentScene): LadderFacts {
  return {
    shopOrders: shop.orderCount,
    shopCustomers: shop.customerCount,
    ownOrders: query.wearer.orders.length,
    touched: new Set(query.touches.map(({ productId }) => productId)).size,
    hasTastes: query.tastes.length > 0,
  };
}

/** Reads the wearer once for each product. */
function sizeLookup(shop: ContentShop, { wearer, nowMs }: ContentQuery): SizeFor {
  const products = new Map(shop.products.map((product) => [product.id, product]));
  const sized = { products, nowMs, scale: createSizeScale(shop.products, shop.runsSmall) };
  const readers = new Map<number, ReturnType<typeof sizeReader>>();
  return (product, colourwayId) => {
    const reader = readers.get(product.id) ?? sizeReader(wearer, product, sized);
    readers.set(product.id, reader);
    const stocked = product.variants.filter((each) => each.colourwayId === colourwayId && each.stockOnHand > 0);
    return reader((sizeKey) => stocked.some((each) => each.sizeKey === sizeKey));
  };
}
