import { describe, expect, it } from 'vitest';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { fitDrift, probabilityAlive } from '../../../src/shared/recommendation/bg-nbd.ts';
import { panelsOf } from '../../../src/shared/recommendation/slot.ts';
import { shuffled } from '../../../src/main/sample/sample-random.ts';
import { squareLayer } from '../../builders/designs.ts';
import { type LivingShop, openLivingShop } from '../../builders/living-shop.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 5, 10, 12);

/** The same values, each with another owner than before as far as chance will have it. */
const dealt = <Value>(values: readonly Value[]): Value[] => shuffled(seededRandom(5), values);

/** A line of a product's first colour in a size. */
const lineOf = (shop: LivingShop, place: number, more: { quantity?: number; templateUid?: string; sizeKey?: string } = {}) => {
  const product = shop.products[place]!;
  return { product, colourwayId: product.colourways[0]!.id, sizeKey: 'M', ...more };
};

function firstProduct(shop: LivingShop, panel: 'trending' | 'new-for-you', customerId: number | null): number | undefined {
  const slot = { panels: panelsOf(3, panel), fallback: null };
  return shop.host.suggest({ customerId, contextProductIds: [], slot }).panels[0]?.suggestions[0]?.productId;
}

describe('what rises', () => {
  /** Seven products sell alike over four months, but one only in the last weeks; the days may be dealt out anew. */
  function shopWithRise(isDealt: boolean): LivingShop {
    const shop = openLivingShop();
    shop.setClock(NOW_MS - 130 * DAY_MS);
    shop.receive(300);
    const sales = Array.from({ length: 8 }, (_, place) =>
      Array.from({ length: 20 }, (__, each) => ({ place, day: place === 5 ? each : each * 6 })),
    );
    const days = sales.flat().map(({ day }) => day);
    const given = isDealt ? dealt(days) : days;
    shop.atOnce(() => {
      for (const [index, { place }] of sales.flat().entries()) {
        shop.setClock(NOW_MS - given[index]! * DAY_MS);
        shop.order(null, [lineOf(shop, place, { quantity: 3 })]);
      }
    });
    shop.setClock(NOW_MS);
    return shop;
  }

  it('stands first, and does not once the days are dealt out anew', { timeout: 90_000 }, () => {
    const shop = shopWithRise(false);
    expect(firstProduct(shop, 'trending', null)).toBe(shop.products[5]!.id);
    const slot = { panels: panelsOf(3, 'trending'), fallback: null };
    const [first] = shop.host.suggest({ customerId: null, contextProductIds: [], slot }).panels[0]!.suggestions;
    expect(first!.reason.id).toBe('reason.rising');
    const other = shopWithRise(true);
    expect(firstProduct(other, 'trending', null)).not.toBe(other.products[5]!.id);
  });
});

describe('products that nobody ordered yet', () => {
  /** Two garments of a sort that somebody lingers on, and those that are most like both. */
  const sorts = [
    { lingered: ['Track Club Tee', 'Pierside Tank'], alike: ['Night Run Tee'] },
    { lingered: ['Studio Crew Tee', 'Linden Fitted Tee'], alike: ['Loft Oversized Tee', 'Harbour Washed Tee', 'Boathouse Crewneck'] },
    { lingered: ['Signalman Zip Hoodie', 'Lookout Hoodie'], alike: ['Ferry Long Sleeve Tee', 'Boathouse Crewneck'] },
  ];

  /** The share of people who are shown what is like their sort first; who lingered on what may be dealt out anew. */
  function hits(isDealt: boolean, does: (shop: LivingShop, customerId: number, productId: number) => void): number {
    const shop = openLivingShop();
    shop.setClock(NOW_MS);
    shop.receive(20);
    const people = shop.atOnce(() =>
      Array.from({ length: 18 }, (_, index) => ({ id: shop.addCustomer(`Looker ${index}`, true), sort: sorts[index % sorts.length]! })),
    );
    const own = people.map(({ sort }) => sort);
    const given = isDealt ? dealt(own) : own;
    for (const [index, { id }] of people.entries())
      for (const name of given[index]!.lingered) does(shop, id, shop.products.find((product) => product.name === name)!.id);
    const found = people.filter(({ id, sort }) => {
      const shown = firstProduct(shop, 'new-for-you', id);
      return sort.alike.includes(shop.products.find((product) => product.id === shown)?.name ?? '');
    });
    return found.length / people.length;
  }

  const about = (customerId: number, productId: number) =>
    ({ customerId, productId, templateUid: null, screen: 'studio', sessionMs: null }) as const;

  const dwell = (shop: LivingShop, customerId: number, productId: number): void => {
    shop.call('interactions.record', { ...about(customerId, productId), kind: 'viewed-product', dwellMs: 240_000, detail: null });
    shop.call('interactions.record', { ...about(customerId, productId), kind: 'customized', dwellMs: null, detail: { slot: 'letters' } });
  };

  it('are found by the sort that somebody lingered on and changed, and not once that is another’s', { timeout: 90_000 }, () => {
    const planted = hits(false, dwell);
    const chance = hits(true, dwell);
    console.info(JSON.stringify({ planted, chance }));
    expect(planted).toBeGreaterThan(0.9);
    expect(chance).toBeLessThan(0.6);
  });

  it('go by how long somebody looked: what they lingered on beats what they glanced at', () => {
    const shop = openLivingShop();
    shop.setClock(NOW_MS);
    shop.receive(20);
    const [running, eco] = ['running', 'eco'].map((tag) => shop.products.find(({ tags }) => tags.includes(tag))!) as [
      (typeof shop.products)[number],
      (typeof shop.products)[number],
    ];
    const shownTo = (lingered: number, glanced: number): readonly string[] => {
      const id = shop.addCustomer('Looker', true);
      for (const [productId, dwellMs] of [
        [lingered, 300_000],
        [glanced, 500],
      ] as const)
        shop.call('interactions.record', { ...about(id, productId), kind: 'viewed-product', dwellMs, detail: null });
      return shop.products.find((product) => product.id === firstProduct(shop, 'new-for-you', id))?.tags ?? [];
    };
    expect(shownTo(running.id, eco.id)).toContain('running');
    expect(shownTo(eco.id, running.id)).toContain('eco');
  });
});

describe('the season', () => {
  it('decides between motifs that sold alike: a summer one in June, a winter one in December', { timeout: 90_000 }, () => {
    const shop = openLivingShop();
    const uidOf = (key: string): string => shippedTemplates().find((template) => template.key === key)!.uid;
    const [summer, winter] = [uidOf('sunset-badge'), uidOf('snow-globe')];
    shop.setClock(NOW_MS - 300 * DAY_MS);
    shop.receive(300);
    const id = shop.addCustomer('Newcomer', true);
    shop.atOnce(() => {
      for (let number = 0; number < 24; number += 1) {
        shop.setClock(NOW_MS - (290 - 12 * number) * DAY_MS);
        shop.order(null, [lineOf(shop, number % 4, { templateUid: number % 8 < 4 ? summer : winter })]);
      }
    });
    const motifsAt = (nowMs: number): unknown[] => {
      shop.setClock(nowMs);
      const slot = { panels: panelsOf(4, 'finished'), fallback: null };
      const { panels } = shop.host.suggest({ customerId: id, contextProductIds: [], slot });
      return panels.flatMap(({ suggestions }) =>
        suggestions.map(({ design }) => (design.kind === 'document' ? design.document.origin?.templateUid : undefined)),
      );
    };
    expect(motifsAt(NOW_MS)[0]).toBe(summer);
    expect(motifsAt(NOW_MS)).not.toContain(winter);
    const inDecember = Date.UTC(2026, 11, 1, 12);
    expect(motifsAt(inDecember)[0]).toBe(winter);
    expect(motifsAt(inDecember)).not.toContain(summer);
  });
});

describe('because of what is being made', () => {
  const inks = ['#b00020', '#00509e', '#1b7f3b', '#7a3fa0', '#c46200', '#00727f'];

  function designOf(shop: LivingShop, colors: readonly string[]): DesignDocument {
    const product = shop.products[0]!;
    const colourwayId = product.colourways.find(({ hex }) => hex.toLowerCase() > '#e')?.id ?? product.colourways[0]!.id;
    const variant = product.variants.find((each) => each.colourwayId === colourwayId)!;
    const layers = colors.map((color, index) => ({ ...squareLayer(`square-${index}`), fill: { kind: 'solid', color } }) as Layer);
    return {
      version: 4,
      productUid: product.uid,
      variantUid: variant.uid,
      origin: null,
      areas: { front: { layers } },
      methods: {},
      fits: {},
    };
  }

  /** The share of inks whose planted partner is the first colour that goes with them. */
  function hits(isDealt: boolean): number {
    const shop = openLivingShop();
    shop.setClock(NOW_MS);
    const partner = (place: number): number => (place % 2 === 0 ? place + 1 : place - 1);
    const pairs = inks.flatMap((_, place) => (place % 2 === 0 ? Array.from({ length: 6 }, () => [place, place + 1] as const) : []));
    const seconds = pairs.map(([, second]) => second);
    const given = isDealt ? dealt(seconds) : seconds;
    for (const [index, [first]] of pairs.entries()) {
      const document = designOf(shop, [inks[first]!, inks[given[index]!]!]);
      shop.call('design.saveDesign', { designId: null, customerId: null, name: `Design ${index}`, document: withMark(document, index) });
    }
    const found = inks.filter((ink, place) => {
      const { color } = shop.advice['recommendation.suggestParts']({ document: designOf(shop, [ink]) });
      return color[0]?.value === inks[partner(place)] && color[0]?.reason.id === 'reason.making-together';
    });
    return found.length / inks.length;
  }

  /** Each design differs, so that each counts. */
  function withMark(document: DesignDocument, index: number): DesignDocument {
    const front = document.areas['front']!;
    const layers = front.layers.map((layer) => ({ ...layer, frame: { ...layer.frame, xMm: 10 + index } }));
    return { ...document, areas: { front: { layers } } };
  }

  it('the ink is found that always stands with the one at hand, and not once partners are dealt out anew', { timeout: 90_000 }, () => {
    expect(hits(false)).toBe(1);
    expect(hits(true)).toBeLessThan(0.7);
  });
});

describe('the same design on other garments', () => {
  it('is the one in the same colour that is there in the wearer’s size; with the stock elsewhere it is another', () => {
    const shop = openLivingShop();
    shop.setClock(NOW_MS);
    const [source, one, other, wrongSize] = shop.products as readonly (typeof shop.products)[number][];
    const black = ({ colourways }: (typeof shop.products)[number]): number => colourways.find(({ name }) => name === 'Black')!.id;
    const stockFor = (product: typeof source, sizeKey: string, quantity: number): void => {
      const variant = product!.variants.find((each) => each.colourwayId === black(product!) && each.sizeKey === sizeKey)!;
      shop.call('catalog.adjustStock', { variantId: variant.id, quantity });
    };
    const id = shop.addCustomer('Wearer of L', true);
    stockFor(source, 'L', 9);
    for (let number = 0; number < 3; number += 1) {
      shop.setClock(NOW_MS - (90 - 20 * number) * DAY_MS);
      shop.order(id, [{ product: source!, colourwayId: black(source!), sizeKey: 'L' }]);
    }
    shop.setClock(NOW_MS);
    const variant = source!.variants.find((each) => each.colourwayId === black(source!) && each.sizeKey === 'L')!;
    const white: Layer = { ...squareLayer(), fill: { kind: 'solid', color: '#ffffff' } } as Layer;
    const areas = { front: { layers: [white] } };
    const document: DesignDocument = {
      version: 4,
      productUid: source!.uid,
      variantUid: variant.uid,
      origin: null,
      areas,
      methods: {},
      fits: {},
    };
    const found = (): unknown[] =>
      shop.advice['recommendation.suggestGarments']({ document, customerId: id }).map(({ productId, sizeKey }) => [productId, sizeKey]);
    stockFor(one, 'L', 5);
    stockFor(wrongSize, 'S', 5);
    expect(found()).toEqual([[one!.id, 'L']]);
    stockFor(one, 'L', -5);
    stockFor(other, 'L', 5);
    expect(found()).toEqual([[other!.id, 'L']]);
  });
});

describe('drifting away', () => {
  /** How often somebody who still comes is held likelier to than one who stopped; .5 is chance. */
  function separation(isDealt: boolean): number {
    const people = Array.from({ length: 60 }, (_, index) => {
      const stops = index % 2 === 0;
      const gap = 15 + (index % 7);
      const days = Array.from({ length: stops ? 6 : 18 }, (__, visit) => visit * gap).filter((day) => day < 300);
      return { stops, days };
    });
    const fates = people.map(({ stops }) => stops);
    const labels = isDealt ? dealt(fates) : fates;
    const records = people.map(({ days }) => ({ repeats: days.length - 1, lastAt: days.at(-1)!, age: 300 }));
    const model = fitDrift(records);
    const alive = records.map((record) => probabilityAlive(model, record));
    const stayed = alive.filter((_, index) => !labels[index]);
    const left = alive.filter((_, index) => labels[index]);
    const wins = stayed.flatMap((a) => left.map((b) => (a > b ? 1 : a === b ? 0.5 : 0) as number));
    return wins.reduce((sum, each) => sum + each, 0) / wins.length;
  }

  it('tells those who stopped from those who still come, and by chance once who did is dealt out anew', () => {
    expect(separation(false)).toBeGreaterThan(0.95);
    expect(Math.abs(separation(true) - 0.5)).toBeLessThan(0.2);
  });
});
