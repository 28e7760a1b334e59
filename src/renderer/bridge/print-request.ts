import { create } from 'zustand';
import type { PrintSource } from '../../shared/production/print-job.ts';

/** What somebody wants print files of. */
interface WantedPrints {
  readonly sources: readonly PrintSource[];
  /** The only size that is ticked at first; all are when it is left out. */
  readonly sizeKey?: string;
}

interface PrintRequest {
  readonly wanted: WantedPrints | null;
  readonly ask: (wanted: WantedPrints) => void;
  readonly close: () => void;
}

/** Opens the dialog of print files from any screen. */
export const usePrintRequest = create<PrintRequest>((set) => ({
  wanted: null,
  ask: (wanted) => set({ wanted }),
  close: () => set({ wanted: null }),
}));
