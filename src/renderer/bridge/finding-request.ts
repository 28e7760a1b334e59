import { create } from 'zustand';

interface FindingRequest {
  /** The key of the finding that somebody wants to see where it is. */
  readonly wantedKey: string | null;
  readonly ask: (key: string) => void;
  readonly done: () => void;
}

/** Leads from another screen's list of findings to the place in the open design. */
export const useFindingRequest = create<FindingRequest>((set) => ({
  wantedKey: null,
  ask: (wantedKey) => set({ wantedKey }),
  done: () => set({ wantedKey: null }),
}));
