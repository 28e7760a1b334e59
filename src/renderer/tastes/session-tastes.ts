import { create } from 'zustand';
import type { TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';

interface SessionTastes {
  /** Whose turn it was and of whom it is: with the next turn nothing of it holds. */
  readonly turn: string | null;
  readonly picks: TastePicks | null;
  readonly isWavedOff: boolean;
  readonly hold: (turn: string, picks: TastePicks) => void;
  readonly waveOff: (turn: string) => void;
}

const useStore = create<SessionTastes>((set) => ({
  turn: null,
  picks: null,
  isWavedOff: false,
  hold: (turn, picks) => set({ turn, picks, isWavedOff: true }),
  waveOff: (turn) => set((before) => ({ turn, picks: before.turn === turn ? before.picks : null, isWavedOff: true })),
}));

/** What somebody picked in the present turn at the counter, in memory only, and whether they waved the question off. */
export function useSessionTastes(customerId: number | null): {
  readonly picks: TastePicks | null;
  readonly isWavedOff: boolean;
  hold(picks: TastePicks): void;
  waveOff(): void;
} {
  const turn = useCurrentCustomer(({ sessionMs }) => `${sessionMs} ${customerId}`);
  const held = useStore();
  const isTheirs = held.turn === turn;
  return {
    picks: isTheirs ? held.picks : null,
    isWavedOff: isTheirs && held.isWavedOff,
    hold: (picks) => held.hold(turn, picks),
    waveOff: () => held.waveOff(turn),
  };
}
