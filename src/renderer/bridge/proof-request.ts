import { create } from 'zustand';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';

/** What somebody wants a proof of, or to see the proofs of. */
export interface WantedProof {
  /** One design on each size, smallest first; the sizes of an order have their pieces. */
  readonly sources: readonly PrintSource[];
  /** The size that is pictured. */
  readonly sizeKey: string;
  /** What is open in the studio; null for what was ordered. */
  readonly design: {
    readonly designId: number | null;
    readonly customerId: number | null;
    readonly name: string;
    readonly document: DesignDocument;
  } | null;
  readonly order: { readonly id: number; readonly number: string; readonly customerName: string | null } | null;
}

interface ProofRequest {
  readonly wanted: WantedProof | null;
  readonly ask: (wanted: WantedProof) => void;
  readonly close: () => void;
}

/** Opens the dialog of proofs from any screen. */
export const useProofRequest = create<ProofRequest>((set) => ({
  wanted: null,
  ask: (wanted) => set({ wanted }),
  close: () => set({ wanted: null }),
}));
