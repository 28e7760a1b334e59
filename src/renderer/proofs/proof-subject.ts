import type { PrintSource } from '../../shared/production/print-job.ts';
import type { Proof, ProofDocument } from '../../shared/production/proof/proof-record.ts';
import type { ProofPaper } from '../../shared/production/proof/proof-sheet.ts';
import type { LengthUnit } from '../../shared/settings/length-unit.ts';
import type { WantedProof } from '../bridge/proof-request.ts';
import type { ProofSubject } from './proof-words.ts';

/** What is known of a proof that is still to be made. */
export interface SubjectBase {
  readonly wanted: WantedProof;
  readonly shown: PrintSource;
  readonly shop: string;
  /** What an unsaved design is to be called. */
  readonly name: string;
  readonly customerName: string | null;
  readonly documents: readonly ProofDocument[];
  readonly notes: string;
  readonly paper: ProofPaper;
  readonly unit: LengthUnit;
}

/** What a proof says: of one that was made, what it said then. */
export function proofSubject({ wanted, name, ...base }: SubjectBase, proof: Proof | undefined): ProofSubject {
  const { shown, documents, notes } = base;
  return {
    ...base,
    design: name.trim() || shown.design || shown.product.name,
    orderNumber: wanted.order?.number ?? null,
    documents: proof?.documents ?? documents,
    notes: proof?.notes ?? notes,
    made: proof ? { number: proof.number, atMs: proof.madeAtMs, files: proof.files } : null,
  };
}
