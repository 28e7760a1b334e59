import { create } from 'zustand';
import type { Suggestion } from '../../shared/recommendation/contract.ts';

interface DismissedSuggestions {
  readonly keys: ReadonlySet<string>;
  readonly dismiss: (key: string) => void;
  readonly bringBack: (key: string) => void;
}

/**
 * What was waved away since the program started, by whom. The shop's memory of it is the recorded interaction, which is
 * kept of whoever agreed to it; of anybody else this is all.
 */
export const useDismissedSuggestions = create<DismissedSuggestions>((set) => ({
  keys: new Set(),
  dismiss: (key) => set(({ keys }) => ({ keys: new Set([...keys, key]) })),
  bringBack: (key) => set(({ keys }) => ({ keys: new Set([...keys].filter((kept) => kept !== key)) })),
}));

/** The name of a refusal: a product, in whatever panel, by a customer or by anyone. */
export function dismissalKey(customerId: number | null, { productId }: Pick<Suggestion, 'productId'>): string {
  return `${customerId ?? 'anyone'} ${productId}`;
}

/** Tells which suggestions to a customer were not waved away. */
export function useIsWelcome(customerId: number | null): (suggestion: Pick<Suggestion, 'productId'>) => boolean {
  const keys = useDismissedSuggestions((state) => state.keys);
  return (suggestion) => !keys.has(dismissalKey(customerId, suggestion));
}
