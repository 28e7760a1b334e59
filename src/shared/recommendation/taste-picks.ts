import { z } from 'zod';
import { answers } from '../interactions/answers.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { hexColorSchema, idSchema, uidSchema } from '../kernel/ids.ts';

/** What somebody picked in three taps; null where they skipped. */
export const tastePicksSchema = z
  .object({
    productId: idSchema.nullable(),
    templateUid: uidSchema.nullable(),
    /** A colour, and the product on which it was shown. */
    colour: z.object({ productId: idSchema, colourwayId: idSchema, hex: hexColorSchema }).readonly().nullable(),
  })
  .readonly();

export type TastePicks = z.infer<typeof tastePicksSchema>;

export const noPicks: TastePicks = { productId: null, templateUid: null, colour: null };

/** Whether anything was picked at all. */
export function hasPicks({ productId, templateUid, colour }: TastePicks): boolean {
  return productId !== null || templateUid !== null || colour !== null;
}

/** The facts that picks are kept as: a product and a template are liked, a colour is an answer. */
export function factsOfPicks({
  productId,
  templateUid,
  colour,
}: TastePicks): Pick<Interaction, 'kind' | 'productId' | 'templateUid' | 'detail'>[] {
  return [
    ...(productId === null ? [] : [{ kind: 'liked' as const, productId, templateUid: null, detail: null }]),
    ...(templateUid === null ? [] : [{ kind: 'liked' as const, productId: null, templateUid, detail: null }]),
    ...(colour === null
      ? []
      : [
          {
            kind: 'answered' as const,
            productId: colour.productId,
            templateUid: null,
            detail: { answer: answers.colour, colorHex: colour.hex },
          },
        ]),
  ];
}
