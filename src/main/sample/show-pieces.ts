import type { Template } from '../../shared/design/template.ts';
import type { Random } from '../../shared/kernel/random.ts';
import type { SampleLook } from './order-plan.ts';
import { makeDesign } from './sample-designs.ts';
import { type SampleProductCode, sampleProducts } from './sample-products.ts';
import { oneOf } from './sample-random.ts';

/** The finished shirts of each product that hang in the shop's window, to be taken as they are. */
export type ShowPieces = ReadonlyMap<SampleProductCode, readonly SampleLook[]>;

const PIECES_PER_PRODUCT = 3;

/** Dresses the window. */
export function makeShowPieces(random: Random, templates: readonly Template[]): ShowPieces {
  return new Map(
    sampleProducts.map(({ code, colours }) => [
      code,
      Array.from({ length: PIECES_PER_PRODUCT }, () => ({
        product: code,
        colour: oneOf<SampleLook['colour']>(random, colours),
        design: makeDesign(random, templates, null),
      })),
    ]),
  );
}
