import { DAY_MS, openingTime, recurring, type Span, yearly } from './sample-calendar.ts';
import type { SampleCustomer, Segment } from './sample-customers.ts';
import { makeDesign } from './sample-designs.ts';
import {
  crowdLines,
  crowdSize,
  fewPieces,
  likedColour,
  lookKeeper,
  type Loyalty,
  type PlannedLine,
  type PlannedOrder,
  type PlanningDesk,
  showPieceOr,
  sizeFor,
} from './order-plan.ts';
import type { SampleProductCode } from './sample-products.ts';
import { between, chance, oneOf, oneWeighted, shuffled } from './sample-random.ts';

/** Plans one customer's orders within a span. */
type Habit = (desk: PlanningDesk, customer: SampleCustomer, span: Span) => PlannedOrder[];

/** How each kind of customer buys. */
export const habits: Readonly<Record<Segment, Habit>> = {
  team: teamHabit,
  eco: ecoHabit,
  runner: runnerHabit,
  'gift-giver': giftHabit,
  business: businessHabit,
  casual: casualHabit,
};

/** A bulk order in the team's colour at the start of a season, latecomers after it, mostly the design of last season. */
function teamHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const { random } = desk;
  const lookFor = lookKeeper(desk, customer, { look: 0.9, colour: 0.97 });
  const seasons = [...yearly(random, span, 2, 25, 18), ...yearly(random, span, 8, 20, 18)].toSorted((a, b) => a - b);
  return seasons.flatMap((startMs) => {
    const [kit, shirt] = [lookFor('MAT'), lookFor('FND')];
    const supporters = chance(random, 0.55) ? crowdLines(random, shirt, between(random, 2, 7)) : [];
    const lines = [...crowdLines(random, kit, between(random, 10, 20)), ...supporters];
    const start = { customer, atMs: openingTime(random, startMs), lines };
    const later = Array.from({ length: between(random, 2, 5) }, () => ({
      customer,
      atMs: openingTime(random, startMs + between(random, 12, 100) * DAY_MS),
      lines: [
        ...crowdLines(random, kit, between(random, 1, 3)),
        ...(chance(random, 0.35) ? crowdLines(random, shirt, between(random, 1, 3)) : []),
      ],
    }));
    return [start, ...later];
  });
}

/** Organic products at a steady pace, often both of them together. */
function ecoHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const buy = personalBuyer(desk, customer, { look: 0.94, colour: 0.75 });
  return recurring(desk.random, span, between(desk.random, 32, 75)).map((momentMs) => {
    const main = oneWeighted(desk.random, [
      ['ORC', 60],
      ['MDW', 34],
      ['FND', 6],
    ] as const);
    const other = main === 'ORC' ? 'MDW' : 'ORC';
    const lines = [
      buy(main),
      ...(chance(desk.random, 0.42) ? [buy(other)] : []),
      ...(chance(desk.random, 0.09) ? [buy('STU')] : []),
      ...(chance(desk.random, 0.07) ? [buy('TOT')] : []),
    ];
    return { customer, atMs: openingTime(desk.random, momentMs), lines };
  });
}

/** More before the races of spring and autumn than in between. */
function runnerHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const { random } = desk;
  const buy = personalBuyer(desk, customer, { look: 0.92, colour: 0.65 });
  const races = [
    ...yearly(random, span, 4, 18, 16),
    ...yearly(random, span, 5, 14, 14),
    ...yearly(random, span, 9, 20, 14),
    ...yearly(random, span, 10, 12, 12),
  ].filter(() => chance(random, 0.85));
  return [...races, ...recurring(random, span, between(random, 85, 150))].map((momentMs) => {
    const main = oneWeighted(random, [
      ['TRK', 55],
      ['NRT', 36],
      ['FND', 9],
    ] as const);
    const other = main === 'TRK' ? 'NRT' : 'TRK';
    const lines = [buy(main), ...(chance(random, 0.45) ? [buy(other)] : []), ...(chance(random, 0.1) ? [buy('ARC')] : [])];
    return { customer, atMs: openingTime(random, momentMs), lines };
  });
}

/**
 * Single pieces for other people: in December, and for a birthday now and then; hardly ever the same thing twice,
 * most of them as they hang in the window.
 */
function giftHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const { random } = desk;
  const seasons = Array.from({ length: between(random, 1, 3) }, () => yearly(random, span, 12, 8, 11)).flat();
  const birthdays = recurring(random, span, between(random, 150, 320));
  const moments = [...seasons, ...birthdays].toSorted((a, b) => a - b);
  let untried: SampleProductCode[] = [];
  const nextProduct = (): SampleProductCode => {
    if (untried.length === 0) untried = shuffled(random, ['STU', 'HBR', 'ARC', 'MUG', 'ORC', 'FND', 'MDW', 'TOT'] as const).filter(isFirst);
    return untried.shift() ?? 'STU';
  };
  return moments.map((momentMs) => {
    const products = new Set([nextProduct(), ...(chance(random, 0.4) ? [oneOf(random, ['HBR', 'ARC', 'STU'] as const)] : [])]);
    const lines = [...products].map((product) => {
      const look = showPieceOr(desk, product, 0.7, () => ({
        product,
        colour: likedColour(random, customer, product, 0.3),
        design: makeDesign(random, desk.templates, customer),
      }));
      return { ...look, size: sizeFor(product, crowdSize(random)), quantity: 1 };
    });
    return { customer, atMs: openingTime(random, momentMs), lines };
  });
}

/** The crew's shirts every quarter in the firm's colour, a few more for someone new in between. */
function businessHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const { random } = desk;
  const lookFor = lookKeeper(desk, customer, { look: 0.98, colour: 0.95 });
  const crew = (product: SampleProductCode, pieces: number): PlannedLine[] => crowdLines(random, lookFor(product), pieces);
  const quarters = recurring(random, span, 91);
  const newcomers = recurring(random, span, between(random, 70, 160));
  return [
    ...quarters.map((momentMs) => ({ momentMs, least: 4, most: 11, office: 0.5 })),
    ...newcomers.map((momentMs) => ({ momentMs, least: 1, most: 3, office: 0.2 })),
  ].map(({ momentMs, least, most, office }) => ({
    customer,
    atMs: openingTime(random, momentMs),
    lines: [
      ...crew('WRK', between(random, least, most)),
      ...(chance(random, office) ? crew('FND', between(random, 1, 4)) : []),
      ...(chance(random, office / 4) ? crew('HBR', between(random, 1, 2)) : []),
      ...(chance(random, office / 4) ? crew('CAP', between(random, 1, 3)) : []),
    ],
  }));
}

/** Something plain, a few times a year. */
function casualHabit(desk: PlanningDesk, customer: SampleCustomer, span: Span): PlannedOrder[] {
  const buy = personalBuyer(desk, customer, { look: 0.8, colour: 0.6 });
  return recurring(desk.random, span, between(desk.random, 90, 220)).map((momentMs) => ({
    customer,
    atMs: openingTime(desk.random, momentMs),
    lines: [
      buy(
        oneWeighted(desk.random, [
          ['FND', 50],
          ['STU', 20],
          ['HBR', 18],
          ['ARC', 12],
        ] as const),
      ),
    ],
  }));
}

/** Buys for oneself: the own size, mostly the look from last time. */
function personalBuyer(desk: PlanningDesk, customer: SampleCustomer, loyalty: Loyalty) {
  const lookFor = lookKeeper(desk, customer, loyalty);
  return (product: SampleProductCode): PlannedLine => ({
    ...lookFor(product),
    size: sizeFor(product, customer.size),
    quantity: fewPieces(desk.random),
  });
}

function isFirst<Item>(item: Item, index: number, items: readonly Item[]): boolean {
  return items.indexOf(item) === index;
}
