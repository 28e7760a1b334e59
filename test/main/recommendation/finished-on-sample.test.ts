import { describe, expect, it } from 'vitest';
import { countLook, createLookCounts } from '../../../src/shared/recommendation/finished/look-counts.ts';
import { createFinishScene, type FinishQuery } from '../../../src/shared/recommendation/finished/finish-scene.ts';
import { finishDesigns } from '../../../src/shared/recommendation/finished/finish-design.ts';
import { scoreTemplates } from '../../../src/shared/recommendation/finished/score-template.ts';
import { createSizeScale } from '../../../src/shared/recommendation/your-size/size-scale.ts';
import { yourSize } from '../../../src/shared/recommendation/your-size/your-size.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { oneOf, shuffled } from '../../../src/main/sample/sample-random.ts';
import { oneSizeKey } from '../../../src/shared/catalog/product.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { wholeOf } from '../../shared/recommendation/content-templates.ts';
import { type KnownLook, planSampleLooks, type SampleLooks } from '../../builders/sample-looks.ts';
import { SAMPLE_NOW_MS, shippedTemplates } from '../../builders/sample-shop.ts';

const DAY_MS = 86_400_000;
const sample = planSampleLooks();
const cutoffMs = SAMPLE_NOW_MS - 120 * DAY_MS;
const held = sample.looks.filter(({ placedAtMs }) => placedAtMs >= cutoffMs);

function queryFor(customerId: number | null): FinishQuery {
  const unknown = { kind: 'none', why: 'unknown', reason: { id: 'reason.size-unknown', params: {} } } as const;
  return { customerId, nowMs: cutoffMs, hemisphere: 'north', words: new Map(), tastes: [], sizeFor: () => unknown };
}

function countsOf(looks: readonly KnownLook[]) {
  const counts = createLookCounts();
  for (const look of looks) countLook(counts, look, 1);
  return counts;
}

type Choice = (look: KnownLook) => string | undefined;

/** The engine's first template for each held-out look, told the garment, learnt from what was sold before. */
function engine(train: readonly KnownLook[], { templates, products }: SampleLooks): Choice {
  const shop = { templates, products, wholeTemplate: wholeOf(templates), counts: countsOf(train) };
  return ({ customerId, productId, colourwayId }) => {
    const query = queryFor(customerId);
    const product = products.find(({ id }) => id === productId)!;
    return scoreTemplates(createFinishScene(shop, query), product, colourwayId).toSorted((a, b) => b.probability - a.probability)[0]
      ?.template.uid;
  };
}

function bestseller(train: readonly KnownLook[]): Choice {
  const best = [...countsOf(train).templates].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return () => best;
}

/** The stronger rule of thumb, told the garment like the engine: what sold most in this colour, else on this product, else anywhere. */
function bestsellerThere(train: readonly KnownLook[]): Choice {
  const counts = countsOf(train);
  const best = (sold: ReadonlyMap<string, number> | undefined): string | undefined =>
    [...(sold ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return ({ productId, colourwayId }) =>
    best(counts.onColourway.get(colourwayId)) ?? best(counts.onProduct.get(productId)) ?? best(counts.templates);
}

function randomTemplate({ templates }: SampleLooks): Choice {
  const random = seededRandom(1);
  return () => templates[Math.floor(random() * templates.length)]?.uid;
}

/** 1 where the choice is what was ordered. */
const hitsOf = (choice: Choice, looks: readonly KnownLook[]): number[] => looks.map((look) => Number(choice(look) === look.templateUid));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The paired difference with its 95 % interval, each customer being one draw (strangers by order). */
function pairedDifference(ours: readonly number[], theirs: readonly number[], looks: readonly KnownLook[]) {
  const groups = new Map<string, number[]>();
  for (const [index, look] of looks.entries()) {
    const key = look.customerId === null ? `order ${look.orderId}` : `customer ${look.customerId}`;
    groups.set(key, [...(groups.get(key) ?? []), (ours[index] ?? 0) - (theirs[index] ?? 0)]);
  }
  const differences = [...groups.values()].map(mean);
  const middle = mean(differences);
  const spread = Math.sqrt(differences.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (differences.length - 1));
  const margin = (1.96 * spread) / Math.sqrt(differences.length);
  return { middle, low: middle - margin, high: middle + margin };
}

/** The looks with their templates dealt out anew among them. */
function shuffledTemplates(looks: readonly KnownLook[]): KnownLook[] {
  const dealt = shuffled(
    seededRandom(3),
    looks.map(({ templateUid }) => templateUid),
  );
  return looks.map((look, index) => ({ ...look, templateUid: dealt[index] ?? look.templateUid }));
}

describe('finished for you on the held-out orders of the sample shop', () => {
  const train = sample.looks.filter(({ placedAtMs }) => placedAtMs < cutoffMs);
  const known = new Set(train.map(({ customerId }) => customerId));
  const newcomers = held.filter(({ customerId }) => customerId === null || !known.has(customerId));
  const everything = { ...sample, templates: shippedTemplates() };

  it.each([
    ['everybody', held, sample],
    ['newcomers and strangers', newcomers, sample],
    ['everybody, with sixty templates beside that nobody ordered yet', held, everything],
  ])('names the template better than chance and than the bestseller: %s', (who, looks, shop) => {
    const ours = hitsOf(engine(train, shop), looks);
    const byChance = hitsOf(randomTemplate(shop), looks);
    const best = hitsOf(bestseller(train), looks);
    const overChance = pairedDifference(ours, byChance, looks);
    const overBest = pairedDifference(ours, best, looks);
    report(who, { looks: looks.length, ours: mean(ours), chance: mean(byChance), bestseller: mean(best), overChance, overBest });
    expect(overChance.low).toBeGreaterThan(0);
    expect(overBest.low).toBeGreaterThan(0);
  });

  it('knows nothing when the templates are dealt out anew: newcomers get them by chance', () => {
    const bare = { ...sample, products: sample.products.map((product) => ({ ...product, tags: [] })) };
    const learnt = mean(hitsOf(engine(train, bare), newcomers));
    const dealt = mean(hitsOf(engine(shuffledTemplates(train), bare), newcomers));
    report('newcomers, learnt from orders alone', { learnt, dealtAnew: dealt });
    expect(learnt).toBeGreaterThan(0.5);
    expect(dealt).toBeLessThan(0.35);
  });

  it('puts together the garment and the template of the next order better than the bestselling plates and than chance', () => {
    const next = [...new Map(held.toReversed().map((look) => [look.customerId, look])).values()].filter(
      ({ customerId }) => customerId !== null,
    );
    const ordered = (look: KnownLook): Set<string> => new Set(held.filter(({ orderId }) => orderId === look.orderId).map(plateOf));
    const shop = { ...sample, wholeTemplate: wholeOf(sample.templates), counts: countsOf(train) };
    const random = seededRandom(5);
    const bestselling = bestsellingPlates(train);
    const chancePlates = (): string[] =>
      [1, 2, 3].map(() => plateOf({ productId: oneOf(random, sample.products).id, templateUid: oneOf(random, sample.templates).uid }));
    const hits = (plates: (look: KnownLook) => readonly string[]): number[] =>
      next.map((look) => Number(plates(look).some((plate) => ordered(look).has(plate))));
    const ours = hits(({ customerId }) => finishDesigns(shop, queryFor(customerId), 3).map(plateOf));
    const best = hits(() => bestselling);
    const byChance = hits(chancePlates);
    const overBest = pairedDifference(ours, best, next);
    report('three plates', { customers: next.length, ours: mean(ours), bestselling: mean(best), chance: mean(byChance), overBest });
    expect(overBest.low).toBeGreaterThan(0);
    expect(mean(byChance)).toBeLessThan(mean(best));
  });
});

describe('finished for you in other sample shops', () => {
  it.each([11, 20_260_101, 4])('beats chance, the bestseller and the bestseller on that garment: seed %i', (seed) => {
    const shop = planSampleLooks(seed);
    const before = shop.looks.filter(({ placedAtMs }) => placedAtMs < cutoffMs);
    const after = shop.looks.filter(({ placedAtMs }) => placedAtMs >= cutoffMs);
    const ours = hitsOf(engine(before, shop), after);
    const others = [randomTemplate(shop), bestseller(before), bestsellerThere(before)].map((choice) => hitsOf(choice, after));
    const over = others.map((theirs) => pairedDifference(ours, theirs, after));
    report(`seed ${seed}`, { looks: after.length, ours: mean(ours), others: others.map(mean), over });
    for (const { low } of over) expect(low).toBeGreaterThan(0);
  });
});

describe('your size on the held-out orders of the sample shop', () => {
  const products = new Map(sample.products.map((product) => [product.id, product]));
  const scale = createSizeScale(sample.products, new Map());

  /** The answers for each personal customer's last order, learnt from those before. */
  function answers(orders: readonly OrderFact[]) {
    return [...sample.personal].flatMap((customerId): { right: boolean | null; confidence: number }[] => {
      const own = orders.filter((order) => order.customerId === customerId);
      const last = own.at(-1)?.lines.find(({ sizeKey }) => sizeKey !== oneSizeKey);
      const product = last && products.get(last.productId);
      if (!last || !product || own.length < 2) return [];
      const wearer = { orders: own.slice(0, -1), returns: [], measures: [] };
      const answer = yourSize(wearer, product, { products, scale, nowMs: SAMPLE_NOW_MS }, () => true);
      return answer.kind === 'size'
        ? [{ right: answer.sizeKey === last.sizeKey, confidence: answer.confidence }]
        : [{ right: null, confidence: 0 }];
    });
  }

  it('is right for nearly all who buy for themselves, and by chance when the sizes are dealt out anew', () => {
    const found = answers(sample.orders);
    const named = found.filter(({ right }) => right !== null);
    const accuracy = mean(named.map(({ right }) => Number(right)));
    const dealt = answers(shuffledSizes(sample.orders)).filter(({ right }) => right !== null);
    const dealtAccuracy = mean(dealt.map(({ right }) => Number(right)));
    report('sizes', { customers: found.length, named: named.length, accuracy, dealtNamed: dealt.length, dealtAccuracy });
    expect(named.length / found.length).toBeGreaterThan(0.95);
    expect(accuracy).toBeGreaterThan(0.97);
    expect(dealtAccuracy).toBeLessThan(0.45);
    expect(dealt.length).toBeLessThan(0.9 * found.length);
  });

  it('is not named from a crowd’s orders', () => {
    const team = sample.orders.filter(({ lines }) => new Set(lines.map(({ sizeKey }) => sizeKey)).size >= 4).slice(0, 40);
    const product = sample.products[0]!;
    for (const order of team)
      expect(
        yourSize({ orders: [order], returns: [], measures: [] }, product, { products, scale, nowMs: SAMPLE_NOW_MS }, () => true),
      ).toMatchObject({
        why: 'unclear',
      });
  });
});

describe('your size of who buys for a team, a firm or as gifts', () => {
  it('is rarely named and hardly ever called sure, in any of several sample shops', () => {
    for (const seed of [7, 20_260_101, 3]) {
      const { products, orders, personal } = planSampleLooks(seed);
      const shop = { products: new Map(products.map((each) => [each.id, each])), scale: createSizeScale(products, new Map()) };
      const known = new Set(orders.flatMap(({ customerId }) => (customerId === null || personal.has(customerId) ? [] : [customerId])));
      const histories = [...known].map((id) => orders.filter(({ customerId }) => customerId === id));
      const answers = histories
        .filter(({ length }) => length >= 4)
        .map((own) => yourSize({ orders: own, returns: [], measures: [] }, products[0]!, { ...shop, nowMs: SAMPLE_NOW_MS }, () => true));
      const named = answers.filter((answer) => answer.kind === 'size');
      const sure = named.filter((answer) => answer.sure === 'sure').length;
      report('sizes of who buys for others', { seed, customers: answers.length, named: named.length, sure });
      expect(named.length / answers.length).toBeLessThan(0.4);
      expect(sure / answers.length).toBeLessThan(0.1);
    }
  });
});

function plateOf({ productId, templateUid }: { productId: number; templateUid: string }): string {
  return `${productId} ${templateUid}`;
}

function bestsellingPlates(looks: readonly KnownLook[]): string[] {
  const sold = new Map<string, number>();
  for (const look of looks) sold.set(plateOf(look), (sold.get(plateOf(look)) ?? 0) + 1);
  return [...sold]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([plate]) => plate);
}

function shuffledSizes(orders: readonly OrderFact[]): OrderFact[] {
  const worn = (line: OrderFact['lines'][number]): boolean => line.sizeKey !== oneSizeKey;
  const sizes = shuffled(
    seededRandom(4),
    orders.flatMap(({ lines }) => lines.filter(worn).map(({ sizeKey }) => sizeKey)),
  );
  return orders.map((order) => ({
    ...order,
    lines: order.lines.map((line) => (worn(line) ? { ...line, sizeKey: sizes.pop() ?? '' } : line)),
  }));
}

/** The figures of a run, for whoever reads along. */
function report(who: string, figures: object): void {
  console.info(`${who}: ${JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value))}`);
}
