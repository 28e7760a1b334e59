import { z } from 'zod';
import { areaKeySchema } from '../../design/design-document.ts';
import { AppError } from '../../kernel/errors.ts';
import { contentHashSchema, idSchema, timeMsSchema, uidSchema } from '../../kernel/ids.ts';
import { printFileNameSchema } from '../manifest.ts';

/** The longest notes on a proof, and words with an answer. */
export const MAX_PROOF_NOTES_LENGTH = 2_000;

/** The most designs of one proof: a size each. */
export const MAX_PROOF_DOCUMENTS = 60;

/** What happens to a proof after it was made; each is a fact. */
export const proofSteps = ['saved', 'approved', 'rejected', 'withdrawn'] as const;
export type ProofStep = (typeof proofSteps)[number];

/** Where a proof stands by its facts; that its design has changed since is another matter. */
export const proofStates = ['made', 'sent', 'approved', 'rejected'] as const;
export type ProofState = (typeof proofStates)[number];

/** A design on one size, as it is on the proof. */
export const proofDocumentSchema = z.object({
  sizeKey: z.string().min(1).max(40),
  /** SHA-256 of `documentText(document)`. */
  documentHash: contentHashSchema,
  /** Null where nothing was ordered yet. */
  quantity: z.int().positive().nullable(),
});

/** A print file as the press will get it, by its hash. */
export const proofFileSchema = z.object({
  name: printFileNameSchema,
  areaKey: areaKeySchema,
  sizeKey: z.string().min(1).max(40),
  byteLength: z.int().positive(),
  sha256: contentHashSchema,
});

/** What was answered, by whom and when. */
const proofAnswerSchema = z.object({
  step: z.enum(['approved', 'rejected']),
  /** Empty when it was erased. */
  name: z.string(),
  note: z.string(),
  atMs: timeMsSchema,
});

/** A proof as the shop keeps it. */
export const proofSchema = z.object({
  uid: uidSchema,
  /** The device's code and the proof's count there, such as `S1-P0012`; never used twice. */
  number: z.string(),
  designId: idSchema.nullable(),
  orderId: idSchema.nullable(),
  madeAtMs: timeMsSchema,
  state: z.enum(proofStates),
  answer: proofAnswerSchema.nullable(),
  documents: z.array(proofDocumentSchema),
  files: z.array(proofFileSchema),
  notes: z.string(),
  /** Of the PDF that was saved last; null before. */
  pdfSha256: contentHashSchema.nullable(),
});

export type ProofDocument = z.infer<typeof proofDocumentSchema>;
export type ProofFile = z.infer<typeof proofFileSchema>;
export type Proof = z.infer<typeof proofSchema>;

/** Where a proof stands after its steps, the first one first. */
export function proofStateAfter(steps: readonly ProofStep[]): ProofState {
  return steps.reduce<ProofState>((state, step) => {
    if (step === 'withdrawn') return 'sent';
    if (step === 'saved') return state === 'made' ? 'sent' : state;
    return step;
  }, 'made');
}

/**
 * Holds that a step makes sense where a proof stands: an answer needs a proof that was saved and not answered yet, and only an answer is taken back.
 *
 * @throws AppError proof.unsaved, proof.answered, proof.unanswered
 */
export function assertProofStep(state: ProofState, step: ProofStep): void {
  const answered = state === 'approved' || state === 'rejected';
  if (step === 'withdrawn') {
    if (!answered) throw new AppError('proof.unanswered');
  } else if (step !== 'saved') {
    if (state === 'made') throw new AppError('proof.unsaved');
    if (answered) throw new AppError('proof.answered');
  }
}

/** Whether a proof is of this very design. */
export function coversDocument({ documents }: Pick<Proof, 'documents'>, documentHash: string): boolean {
  return documents.some((each) => each.documentHash === documentHash);
}

/** What to say of a design: the proof that counts, and whether it is void since the design has changed; undefined without any that was saved. */
export function presentProof(
  proofs: readonly Proof[],
  documentHash: string,
): { readonly proof: Proof; readonly isVoid: boolean } | undefined {
  const saved = proofs.filter(({ state }) => state !== 'made').toSorted((a, b) => b.madeAtMs - a.madeAtMs);
  const same = saved.find((proof) => coversDocument(proof, documentHash));
  if (same) return { proof: same, isVoid: false };
  return saved[0] && { proof: saved[0], isVoid: true };
}
