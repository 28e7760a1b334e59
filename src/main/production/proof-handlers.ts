import { createHash } from 'node:crypto';
import type { SavedDesign } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Order } from '../../shared/orders/order.ts';
import { documentText } from '../../shared/production/document-text.ts';
import { assertProofStep, coversDocument, type Proof } from '../../shared/production/proof/proof-record.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { NewProofStep, ProofRepository } from './proof-repository.ts';

/** What the calls of proofs need; the other domains' parts are handed over by whoever composes them. */
export interface ProofDependencies {
  readonly db: WritableDatabase;
  readonly proofs: ProofRepository;
  readonly source: RowSource;
  readonly emit: Emit;
  readonly getDesign: (designId: number) => SavedDesign;
  readonly getOrder: (orderId: number) => Order;
}

type ProofCall = `production.${'makeProof' | 'keepProofSaved' | 'listProofs' | 'approveProof' | 'rejectProof' | 'withdrawProofAnswer'}`;

/** The calls of proofs. */
export function proofHandlers({
  db,
  proofs,
  source,
  emit,
  getDesign,
  getOrder,
}: ProofDependencies): Pick<CallHandlers<'production'>, ProofCall> {
  const change = (uid: string, write: () => void): Proof => {
    const proof = inTransaction(db, () => {
      write();
      return proofs.get(uid);
    });
    emit('production.proofsChanged', { proofUid: uid });
    return proof;
  };
  const add = (proofUid: string, step: NewProofStep): Proof =>
    change(proofUid, () => {
      const proof = proofs.get(proofUid);
      assertProofStep(proof.state, step.step);
      if (step.step === 'approved') assertNotVoid(proof);
      proofs.insertStep(proofs.idOf(proofUid), step, source.nowMs());
    });
  /** What was ordered never changes; a design does. */
  const assertNotVoid = ({ designId, documents }: Pick<Proof, 'designId' | 'documents'>): void => {
    if (designId === null) return;
    const { document } = getDesign(designId);
    const documentHash = createHash('sha256').update(documentText(document)).digest('hex');
    if (!coversDocument({ documents }, documentHash)) throw new AppError('proof.void');
  };

  return {
    'production.makeProof': (input) => {
      const uid = source.newUid();
      return change(uid, () => {
        const { designId, orderId } = input;
        const ownerOfOrder = orderId === null ? null : getOrder(orderId).customerId;
        const ownerOfDesign = designId === null ? null : getDesign(designId).customerId;
        assertNotVoid(input);
        proofs.insert({ ...input, uid, customerId: ownerOfOrder ?? ownerOfDesign, madeAtMs: source.nowMs() });
      });
    },
    'production.keepProofSaved': ({ proofUid, pdfSha256 }) => add(proofUid, { step: 'saved', pdfSha256 }),
    'production.listProofs': ({ designId, documentHashes }) => proofs.list(designId, documentHashes),
    'production.approveProof': ({ proofUid, name, note }) => add(proofUid, { step: 'approved', name, note }),
    'production.rejectProof': ({ proofUid, name, note }) => add(proofUid, { step: 'rejected', name, note }),
    'production.withdrawProofAnswer': ({ proofUid }) => add(proofUid, { step: 'withdrawn' }),
  };
}
