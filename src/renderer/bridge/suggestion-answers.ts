import { create } from 'zustand';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import type { PanelKey } from '../../shared/recommendation/slot.ts';
import { useCurrentCustomer } from './current-customer.ts';

/** What somebody said to a suggestion: *not for me*, or *I have this*. */
export type SuggestionAnswer = 'refused' | 'has';

interface GivenAnswer {
  readonly who: string;
  readonly productId: number;
  readonly answer: SuggestionAnswer;
}

interface SuggestionAnswers {
  readonly given: readonly GivenAnswer[];
  readonly give: (answer: GivenAnswer) => void;
  readonly takeBack: (answer: GivenAnswer) => void;
}

/** What was said to suggestions in this sitting; the shop's memory of it is the recorded interaction. */
export const useSuggestionAnswers = create<SuggestionAnswers>((set) => ({
  given: [],
  give: (answer) => set(({ given }) => ({ given: [...given, answer] })),
  takeBack: (answer) => set(({ given }) => ({ given: given.filter((each) => each !== answer) })),
}));

/** Names a customer, or whoever has their turn without a name: what nobody in particular said ends with their turn. */
export function useWhoAnswers(customerId: number | null): string {
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  return customerId === null ? `turn ${sessionMs}` : `customer ${customerId}`;
}

/** Tells what is still to be shown to somebody: not what they refused, and what they have only to buy again. */
export function useStillWanted(customerId: number | null): (panel: PanelKey, suggestion: Pick<Suggestion, 'productId'>) => boolean {
  const who = useWhoAnswers(customerId);
  const given = useSuggestionAnswers((state) => state.given);
  return (panel, { productId }) =>
    !given.some((each) => each.who === who && each.productId === productId && (each.answer === 'refused' || panel !== 'buy-again'));
}
