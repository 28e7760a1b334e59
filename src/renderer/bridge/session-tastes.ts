import { create } from 'zustand';
import type { TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { useCurrentCustomer } from './current-customer.ts';
import { useSuggestionManner } from './use-suggestion-manner.ts';

interface SessionTastes {
  /** Whose turn it was and of whom it is: with the next turn nothing of it holds. */
  readonly turn: string | null;
  readonly picks: TastePicks | null;
  /** Whether they are kept under the customer's name as well. */
  readonly isKept: boolean;
  readonly isWavedOff: boolean;
  readonly hold: (turn: string, picks: TastePicks, isKept: boolean) => void;
  readonly waveOff: (turn: string) => void;
}

const useStore = create<SessionTastes>((set) => ({
  turn: null,
  picks: null,
  isKept: false,
  isWavedOff: false,
  hold: (turn, picks, isKept) => set({ turn, picks, isKept, isWavedOff: true }),
  waveOff: (turn) =>
    set((before) => (before.turn === turn ? { isWavedOff: true } : { turn, picks: null, isKept: false, isWavedOff: true })),
}));

/** What somebody picked in the present turn at the counter, in memory only, and whether they waved the question off. */
export function useSessionTastes(customerId: number | null): {
  readonly picks: TastePicks | null;
  readonly isWavedOff: boolean;
  /** Holds them for this turn; `isKept` once they are kept under the customer's name as well. */
  hold(picks: TastePicks, isKept?: boolean): void;
  waveOff(): void;
} {
  const turn = useCurrentCustomer(({ sessionMs }) => `${sessionMs} ${customerId}`);
  const held = useStore();
  const isTheirs = held.turn === turn;
  return {
    picks: isTheirs ? held.picks : null,
    isWavedOff: isTheirs && held.isWavedOff,
    hold: (picks, isKept = false) => held.hold(turn, picks, isKept),
    waveOff: () => held.waveOff(turn),
  };
}

/** What suggestions of this turn may go by beside what is kept: nothing while they are plain. */
export function useHeldPicks(customerId: number | null): { readonly picks?: TastePicks } {
  const isPersonal = useSuggestionManner() === 'personal';
  const turn = useCurrentCustomer(({ sessionMs }) => `${sessionMs} ${customerId}`);
  const held = useStore();
  return isPersonal && held.turn === turn && held.picks !== null && !held.isKept ? { picks: held.picks } : {};
}
