import { create } from 'zustand';

interface DismissedSuggestions {
  readonly keys: ReadonlySet<string>;
  readonly dismiss: (key: string) => void;
  readonly bringBack: (key: string) => void;
}

/** Suggestions that were waved away in this sitting; the shop's memory of it is the recorded interaction. */
export const useDismissedSuggestions = create<DismissedSuggestions>((set) => ({
  keys: new Set(),
  dismiss: (key) => set(({ keys }) => ({ keys: new Set([...keys, key]) })),
  bringBack: (key) => set(({ keys }) => ({ keys: new Set([...keys].filter((kept) => kept !== key)) })),
}));
