import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { contentHashSchema, idSchema, timeMsSchema, uidSchema } from '../../shared/kernel/ids.ts';
import {
  proofDocumentSchema,
  proofFileSchema,
  proofStateAfter,
  proofSteps,
  type Proof,
  type ProofStep,
} from '../../shared/production/proof/proof-record.ts';
import { insertedId, type WritableDatabase } from '../database/connection.ts';
import { findDevice } from '../database/device.ts';
import { createFactWriter } from '../database/fact-writer.ts';

/** A proof that has no number yet. */
export type NewProof = Pick<Proof, 'uid' | 'designId' | 'orderId' | 'madeAtMs' | 'documents' | 'files' | 'notes'> & {
  readonly customerId: number | null;
};

/** What happened to a proof, with what was said or saved. */
export type NewProofStep =
  | { readonly step: 'saved'; readonly pdfSha256: string }
  | { readonly step: 'approved' | 'rejected'; readonly name: string; readonly note: string }
  | { readonly step: 'withdrawn' };

/** The SQL of proofs. */
export type ProofRepository = ReturnType<typeof proofRepository>;

const columns = 'p.id, p.uid, p.number, p.design_id AS designId, p.order_id AS orderId, p.made_at_ms AS madeAtMs, c.content';
const tables = 'proofs p LEFT JOIN proof_contents c ON c.proof_id = p.id';

/** The statements that tests hold against their query plans. */
export const proofQueries = {
  byUid: `SELECT ${columns} FROM ${tables} WHERE p.uid = ?`,
  ofDesign: `SELECT ${columns} FROM ${tables} WHERE p.design_id = ?`,
  ofDocument: `
    SELECT ${columns} FROM proof_documents d CROSS JOIN proofs p ON p.id = d.proof_id LEFT JOIN proof_contents c ON c.proof_id = p.id
    WHERE d.document_hash = ?`,
  steps: `
    SELECT s.step, s.at_ms AS atMs, k.content FROM proof_steps s LEFT JOIN proof_step_contents k ON k.step_id = s.id
    WHERE s.proof_id = ? ORDER BY s.id`,
} as const;

const contentSchema = z.object({ documents: z.array(proofDocumentSchema), files: z.array(proofFileSchema), notes: z.string() });
const rowSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  number: z.string(),
  designId: idSchema.nullable(),
  orderId: idSchema.nullable(),
  madeAtMs: timeMsSchema,
  content: z.string().nullable(),
});
const stepRowSchema = z.object({ step: z.enum(proofSteps), atMs: timeMsSchema, content: z.string().nullable() });
const answerSchema = z.object({ name: z.string(), note: z.string() });
const savedSchema = z.object({ pdfSha256: contentHashSchema });
const erasedContent = { documents: [], files: [], notes: '' };
const erasedAnswer = { name: '', note: '' };

/** Prepares the statements of proofs on a shop's database. */
export function proofRepository(db: WritableDatabase) {
  const selectByUid = db.prepare(proofQueries.byUid);
  const selectOfDesign = db.prepare(proofQueries.ofDesign);
  const selectOfDocument = db.prepare(proofQueries.ofDocument);
  const selectSteps = db.prepare(proofQueries.steps);

  const withSteps = (row: unknown): Proof => {
    const { id, content, ...proof } = rowSchema.parse(row);
    const steps = z.array(stepRowSchema).parse(selectSteps.all(id));
    const said = content === null ? erasedContent : contentSchema.parse(JSON.parse(content));
    const state = proofStateAfter(steps.map(({ step }) => step));
    return { ...proof, ...said, state, answer: answerOf(steps, state), pdfSha256: lastSaved(steps) };
  };

  return {
    ...proofFactStatements(db),
    /** One proof; refuses an unknown one with `record.not-found`. */
    get: (uid: string): Proof => withSteps(found(selectByUid.get(uid), uid)),
    /** The row of a proof, for the facts about it. */
    idOf: (uid: string): number => rowSchema.parse(found(selectByUid.get(uid), uid)).id,
    /** The proofs of a design and of any of these documents, the latest first. */
    list: (designId: number | null, documentHashes: readonly string[]): Proof[] => {
      const rows = [
        ...(designId === null ? [] : selectOfDesign.all(designId)),
        ...documentHashes.flatMap((documentHash) => selectOfDocument.all(documentHash)),
      ];
      const byId = new Map(rows.map((row) => [rowSchema.parse(row).id, row]));
      return [...byId].toSorted(([a], [b]) => b - a).map(([, row]) => withSteps(row));
    },
  };
}

function proofFactStatements(db: WritableDatabase) {
  const facts = createFactWriter(db);
  const selectCounter = db.prepare('SELECT coalesce(max(counter), 0) + 1 FROM proofs WHERE device_id = ?').pluck();
  const insertProof = db.prepare(
    `INSERT INTO proofs (uid, device_id, sequence, counter, number, design_id, order_id, customer_id, content_hash, made_at_ms)
     VALUES (@uid, @deviceId, @sequence, @counter, @number, @designId, @orderId, @customerId, @contentHash, @madeAtMs)`,
  );
  const insertContent = db.prepare('INSERT INTO proof_contents (proof_id, salt, content) VALUES (@id, @salt, @content)');
  const insertDocument = db.prepare('INSERT INTO proof_documents (proof_id, document_hash) VALUES (?, ?)');
  const insertStep = db.prepare(
    `INSERT INTO proof_steps (device_id, sequence, proof_id, step, content_hash, at_ms)
     VALUES (@deviceId, @sequence, @proofId, @step, @contentHash, @atMs)`,
  );
  const insertStepContent = db.prepare('INSERT INTO proof_step_contents (step_id, salt, content) VALUES (@id, @salt, @content)');

  return {
    /** Appends a proof under the next number of the device; use inside a transaction. */
    insert: ({ documents, files, notes, ...proof }: NewProof): void => {
      const name = facts.nextFact();
      const counter = z.int().parse(selectCounter.get(name.deviceId));
      const number = `${findDevice(db)?.code}-P${String(counter).padStart(4, '0')}`;
      const { contentHash, ...content } = salted({ documents, files, notes });
      const id = insertedId(insertProof.run({ ...proof, ...name, counter, number, contentHash }));
      insertContent.run({ id, ...content });
      for (const documentHash of new Set(documents.map((each) => each.documentHash))) insertDocument.run(id, documentHash);
    },
    /** Appends what happened to a proof; use inside a transaction. */
    insertStep: (proofId: number, { step, ...said }: NewProofStep, atMs: number): void => {
      const own = step === 'withdrawn' ? undefined : salted(said);
      const id = insertedId(insertStep.run({ ...facts.nextFact(), proofId, step, contentHash: own?.contentHash ?? null, atMs }));
      if (own) insertStepContent.run({ id, salt: own.salt, content: own.content });
    },
  };
}

function salted(said: object): { readonly salt: string; readonly content: string; readonly contentHash: string } {
  const salt = randomBytes(16).toString('hex');
  const content = JSON.stringify(said);
  return { salt, content, contentHash: hash('sha256', `${salt}\n${content}`) };
}

type StepRow = z.infer<typeof stepRowSchema>;

function answerOf(steps: readonly StepRow[], state: Proof['state']): Proof['answer'] {
  const last = steps.findLast(({ step }): boolean => step === state);
  if (last === undefined || (last.step !== 'approved' && last.step !== 'rejected')) return null;
  const { step, atMs, content } = last;
  return { step, atMs, ...(content === null ? erasedAnswer : answerSchema.parse(JSON.parse(content))) };
}

function lastSaved(steps: readonly StepRow[]): string | null {
  const content = steps.findLast(({ step }: { step: ProofStep }) => step === 'saved')?.content ?? null;
  return content === null ? null : savedSchema.parse(JSON.parse(content)).pdfSha256;
}

function found(row: unknown, uid: string): unknown {
  if (row === undefined) throw new AppError('record.not-found', { kind: 'proof', uid });
  return row;
}
