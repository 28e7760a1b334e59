import type { Wish } from './panel-draft.ts';
import { completesSetReason } from './reasons.ts';
import type { VariantChoice } from './variant-choice.ts';

/** A product that alone is missing from a set on offer, and what one piece of it would take off the basket, in minor units. */
export interface SetCompletion {
  readonly productId: number;
  readonly currency: string;
  readonly savingMinor: (choice: VariantChoice) => number;
}

/** How much completing a set counts beside going with what is at hand. */
const COMPLETING = 2;

/**
 * *Goes with*, knowing what completes a set on offer: such a product counts double and says what it saves; one that does
 * not go with the basket by itself stands behind the best.
 */
export function withCompletions(wishes: readonly Wish[], completions: readonly SetCompletion[], design: Wish['design']): Wish[] {
  if (completions.length === 0) return [...wishes];
  const byProduct = new Map(completions.map((completion) => [completion.productId, completion]));
  const raised = wishes.map((wish) => {
    const completion = byProduct.get(wish.productId);
    return completion === undefined ? wish : { ...wish, score: wish.score * COMPLETING, explain: explainedBy(completion, wish.explain) };
  });
  const best = Math.max(0, ...raised.map(({ score }) => score));
  const wished = new Set(wishes.map(({ productId }) => productId));
  const added = completions.flatMap((completion): Wish[] => {
    if (wished.has(completion.productId)) return [];
    return [
      {
        productId: completion.productId,
        score: best / COMPLETING,
        design: (product, choice, shown) => (completion.savingMinor(choice) > 0 ? design(product, choice, shown) : undefined),
        explain: explainedBy(completion),
        evidence: null,
      },
    ];
  });
  return [...raised, ...added].toSorted((a, b) => b.score - a.score);
}

/** Names the saving where there is one, else what was said before. */
function explainedBy(completion: SetCompletion, before?: Wish['explain']): Wish['explain'] {
  return (product, choice) => {
    const savingMinor = completion.savingMinor(choice);
    return savingMinor > 0 || before === undefined ? completesSetReason(savingMinor, completion.currency) : before(product, choice);
  };
}
