import type { Random } from '../../shared/kernel/random.ts';
import type { Template } from '../../shared/design/template.ts';
import type { SampleColourKey } from './sample-colours.ts';
import type { SampleCustomer, WornSize } from './sample-customers.ts';
import { makeDesign, type SampleDesign } from './sample-designs.ts';
import { sampleGarment, type SampleProduct, type SampleProductCode, sampleProducts } from './sample-products.ts';
import { between, chance, oneOf, oneWeighted } from './sample-random.ts';
import type { ShowPieces } from './show-pieces.ts';

/** Pieces of one variant in a planned order. */
export interface PlannedLine {
  readonly product: SampleProductCode;
  readonly colour: SampleColourKey;
  readonly size: string;
  readonly quantity: number;
  readonly design: SampleDesign;
}

/** An order that the sample shop will have had. */
export interface PlannedOrder {
  readonly customer: SampleCustomer | null;
  readonly atMs: number;
  readonly lines: readonly PlannedLine[];
}

/** What planning draws on. */
export interface PlanningDesk {
  readonly random: Random;
  readonly templates: readonly Template[];
  readonly showPieces: ShowPieces;
}

const crowdSizes: readonly (readonly [WornSize, number])[] = [
  ['S', 17],
  ['M', 30],
  ['L', 28],
  ['XL', 17],
  ['2XL', 8],
];

/** A size as a crowd of people would have it. */
export function crowdSize(random: Random): WornSize {
  return oneWeighted(random, crowdSizes);
}

/** The size in which somebody takes a product: their own, or the only one. */
export function sizeFor(code: SampleProductCode, worn: WornSize): string {
  const { sizeKeys } = sampleGarment(productOf(code));
  return sizeKeys.find((key) => key === worn) ?? sizeKeys[0]!;
}

/** The customer's favourite of a product's colours, or now and then another. */
export function likedColour(random: Random, customer: SampleCustomer, code: SampleProductCode, loyalty: number): SampleColourKey {
  const offered: readonly SampleColourKey[] = productOf(code).colours;
  const favourite = customer.colours.find((colour) => offered.includes(colour));
  return favourite !== undefined && chance(random, loyalty) ? favourite : oneOf(random, offered);
}

/** So many pieces of one product, colour and design, spread over the sizes of a crowd. */
export function crowdLines(random: Random, look: SampleLook, pieces: number): PlannedLine[] {
  const quantities = new Map<string, number>();
  for (let piece = 0; piece < pieces; piece += 1) {
    const size = sizeFor(look.product, crowdSize(random));
    quantities.set(size, (quantities.get(size) ?? 0) + 1);
  }
  return sampleGarment(productOf(look.product)).sizeKeys.flatMap((size) => {
    const quantity = quantities.get(size);
    return quantity === undefined ? [] : [{ ...look, size, quantity }];
  });
}

/** What a customer wears of a product: its colour and what is printed on it. */
export type SampleLook = Pick<PlannedLine, 'product' | 'colour' | 'design'>;

/** How faithful a customer is: to the look that they had before, and to their colour when they take a new one. */
export interface Loyalty {
  readonly look: number;
  readonly colour: number;
}

/** Chooses looks for one customer: mostly the product as they had it before, else a new look that is kept for the next time. */
export function lookKeeper(desk: PlanningDesk, customer: SampleCustomer, loyalty: Loyalty): (code: SampleProductCode) => SampleLook {
  const kept = new Map<SampleProductCode, SampleLook>();
  return (product) => {
    const known = kept.get(product);
    if (known !== undefined && chance(desk.random, loyalty.look)) return known;
    const colour = likedColour(desk.random, customer, product, loyalty.colour);
    const look = { product, colour, design: makeDesign(desk.random, desk.templates, customer) };
    kept.set(product, look);
    return look;
  };
}

/** A finished shirt out of the window, as likely as the liking says, or else one of the customer's own making. */
export function showPieceOr(desk: PlanningDesk, product: SampleProductCode, liking: number, ownLook: () => SampleLook): SampleLook {
  const pieces = desk.showPieces.get(product) ?? [];
  return chance(desk.random, liking) ? oneOf(desk.random, pieces) : ownLook();
}

/** One or two pieces. */
export function fewPieces(random: Random): number {
  return chance(random, 0.18) ? between(random, 2, 3) : 1;
}

function productOf(code: SampleProductCode): SampleProduct {
  const product = sampleProducts.find((each) => each.code === code);
  if (product === undefined) throw new RangeError(code);
  return product;
}
