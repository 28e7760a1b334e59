import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inTransaction, type ReadableDatabase } from '../../src/main/database/connection.ts';
import { createRecommenderHost, type RecommenderHost } from '../../src/main/recommendation/recommender-host.ts';
import { createStudioAdvice, type StudioAdvice } from '../../src/main/recommendation/studio-advice.ts';
import { readAdviceShop, readHouseParts } from '../../src/main/workers/advice-sources.ts';
import { fillNewShop } from '../../src/main/workers/fill-new-shop.ts';
import { shopSession } from '../../src/main/workers/shop-session.ts';
import type { Product } from '../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { createUid } from '../../src/shared/kernel/ids.ts';
import type { Order } from '../../src/shared/orders/order.ts';
import type { CallInput, CallName, CallOutput } from '../../src/shared/studio-contract.ts';
import { squareLayer } from './designs.ts';
import { shippedTemplates } from './sample-shop.ts';
import { emptyShopDatabase, temporaryFolder } from './shop-database.ts';

/** What is ordered: a variant, how many, and the template that its design began with. */
export interface LivingLine {
  readonly product: Product;
  readonly colourwayId: number;
  readonly sizeKey: string;
  readonly quantity?: number;
  readonly templateUid?: string;
}

/** A merchant's own shop from its first day: the starter catalogue, nobody, nothing in stock; its clock stands where it is put. */
export interface LivingShop {
  readonly db: ReadableDatabase;
  readonly host: RecommenderHost;
  readonly advice: StudioAdvice['handlers'];
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => CallOutput<Name>;
  readonly products: readonly Product[];
  readonly setClock: (nowMs: number) => void;
  /** Does much at once, which is quicker. */
  readonly atOnce: <Result>(work: () => Result) => Result;
  /** Brings in so many pieces of each variant that a rule names. */
  readonly receive: (pieces: number, isWanted?: (product: Product, variant: Product['variants'][number]) => boolean) => void;
  readonly addCustomer: (name: string, agrees: boolean) => number;
  /** Orders as the studio does, now. */
  readonly order: (customerId: number | null, lines: readonly LivingLine[]) => Order;
}

export function openLivingShop(): LivingShop {
  const shopsFolder = temporaryFolder();
  const db = emptyShopDatabase(join(shopsFolder, 'own.sqlite'));
  const clock = { nowMs: 0 };
  let uids = 0;
  const newUid = (): string => {
    uids += 1;
    const bytes = Uint8Array.from({ length: 10 }, (_, index) => (uids >> (index * 8)) & 255);
    return createUid(1_700_000_000_000, bytes);
  };
  const source = { nowMs: () => clock.nowMs, newUid };
  inTransaction(db, () => fillNewShop('own', db, { templates: shippedTemplates(), source }));
  const find = shopSession({ db, source, emit: () => undefined });
  const call = <Name extends CallName>(name: Name, input: CallInput<Name>): CallOutput<Name> =>
    find(name)?.(input as never) as CallOutput<Name>;
  const host = createRecommenderHost({ shopsFolder, nowMs: source.nowMs, emit: () => undefined });
  const readParts = () => readHouseParts(join(import.meta.dirname, '../../resources'));
  const advice = createStudioAdvice({ shopsFolder, nowMs: source.nowMs, readShop: readAdviceShop, readParts });
  void host.open('own');
  advice.open('own');
  onTestFinished(() => [host, advice].forEach((each) => void each.close()));
  const products = call('catalog.listProducts', {});
  return {
    db,
    host,
    advice: advice.handlers,
    call,
    products,
    atOnce: (work) => inTransaction(db, work),
    setClock: (nowMs) => {
      clock.nowMs = nowMs;
    },
    receive: (pieces, isWanted = () => true) => {
      const wanted = products.flatMap((product) => product.variants.filter((variant) => isWanted(product, variant)));
      inTransaction(db, () => {
        for (const { id: variantId } of wanted) call('catalog.adjustStock', { variantId, quantity: pieces });
      });
    },
    addCustomer: (name, agrees) => {
      const { id } = call('customers.add', { name, email: null, phone: null });
      if (agrees) call('customers.setConsent', { customerId: id, purpose: 'suggestions', given: true });
      return id;
    },
    order: (customerId, lines) =>
      call('orders.confirm', { requestUid: newUid(), cart: { customerId, lines: lines.map((line, index) => cartLine(line, index)) } }),
  };
}

function cartLine({ product, colourwayId, sizeKey, quantity = 1, templateUid }: LivingLine, index: number) {
  const variant = product.variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
  if (variant === undefined) throw new Error(`${product.name} is not made in ${sizeKey}`);
  const areas = product.printAreas.filter((area) => area.sizeKey === sizeKey).map(({ key }) => key);
  const areaKey = areas.includes('front') ? 'front' : areas[0]!;
  const document: DesignDocument = {
    version: 4,
    productUid: product.uid,
    variantUid: variant.uid,
    origin: templateUid === undefined ? null : { templateUid, layoutKey: 'usual' },
    areas: { [areaKey]: { layers: [squareLayer()] } },
    methods: {},
    fits: {},
  };
  const design = { key: String(index), designKey: `design ${index}`, designId: null, designName: 'Design', document };
  return { ...design, productId: product.id, variantId: variant.id, quantity };
}
