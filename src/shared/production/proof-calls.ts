import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { contentHashSchema, idSchema, uidSchema } from '../kernel/ids.ts';
import { MAX_PRINT_FILES } from './manifest.ts';
import { MAX_PROOF_DOCUMENTS, MAX_PROOF_NOTES_LENGTH, proofDocumentSchema, proofFileSchema, proofSchema } from './proof/proof-record.ts';

const aboutOne = z.object({ proofUid: uidSchema });
const notesSchema = z.string().trim().max(MAX_PROOF_NOTES_LENGTH);
const answerInput = aboutOne.extend({ name: z.string().trim().min(1).max(120), note: notesSchema });

/** What was shown to a customer and what they said to it: facts that are added to and never changed. An unknown proof is refused with `record.not-found`. */
export const proofCalls = {
  /** Gives a proof its number before its PDF is drawn; refuses an unknown design or order with `record.not-found`, other documents than the design's own with `proof.void`. */
  makeProof: changes({
    windows: ['studio'],
    input: z
      .object({
        designId: idSchema.nullable(),
        orderId: idSchema.nullable(),
        documents: z.array(proofDocumentSchema).min(1).max(MAX_PROOF_DOCUMENTS),
        files: z.array(proofFileSchema).max(MAX_PRINT_FILES),
        notes: notesSchema,
      })
      .refine(({ designId, orderId }) => designId !== null || orderId !== null),
    output: proofSchema,
  }),
  /** Says that the proof's PDF lies on the disk, and what it hashes to; from then on it can be answered. */
  keepProofSaved: changes({ windows: ['studio'], input: aboutOne.extend({ pdfSha256: contentHashSchema }), output: proofSchema }),
  /** The proofs of a design, and those that are of any of these documents, the latest first. */
  listProofs: reads({
    windows: ['studio'],
    input: z.object({ designId: idSchema.nullable(), documentHashes: z.array(contentHashSchema).max(MAX_PROOF_DOCUMENTS) }),
    output: z.array(proofSchema),
  }),
  /** Keeps who approved a proof; refuses with `proof.void` when the saved design is another one by now, with `proof.answered`, `proof.unsaved`. */
  approveProof: changes({ windows: ['studio'], undoable: true, input: answerInput, output: proofSchema }),
  /** Keeps who wants changes, and which; refuses as `approveProof`, but for a void one. */
  rejectProof: changes({ windows: ['studio'], undoable: true, input: answerInput, output: proofSchema }),
  /** Takes an answer back, as a fact of its own; refuses with `proof.unanswered`. */
  withdrawProofAnswer: changes({ windows: ['studio'], input: aboutOne, output: proofSchema }),
};
