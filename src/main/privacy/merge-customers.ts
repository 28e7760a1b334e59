import type { Consent } from '../../shared/customers/consent.ts';
import type { CustomerPreferences } from '../../shared/customers/customer.ts';
import { type CustomerMeasures, hasMeasures, noMeasures } from '../../shared/customers/measures.ts';
import { phoneDigits } from '../../shared/customers/search-words.ts';
import type { MergePreview, MergeRecord } from '../../shared/customers/merging.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import { customerEraser } from './erase-customer.ts';
import { type Merge, mergeStatements } from './merge-statements.ts';

/** What merging needs of the customers' own domain. */
export interface MergedCustomers {
  readonly getPreferences: (customerId: number) => CustomerPreferences;
  readonly setPreferences: (customerId: number, preferences: CustomerPreferences) => unknown;
  readonly getMeasures: (customerId: number) => CustomerMeasures;
  readonly setMeasures: (customerId: number, measures: CustomerMeasures) => void;
  readonly listConsents: (customerId: number) => Consent[];
  /** Which of two people answered a purpose last, whatever the clock said. */
  readonly findLastAnswer: (customerIds: readonly [number, number]) => boolean | null;
  /** Appends an answer; a no deletes what was kept, and gives how many rows there were. */
  readonly answer: (customerId: number, given: boolean) => number;
  /** Brings the index of names in step with how a customer is reached now. */
  readonly reindex: (customerId: number) => void;
}

/** The two of a merge, and how many rows that were kept of them are gone for good. */
export interface Merged {
  readonly mergeId: number;
  readonly keptId: number;
  readonly mergedId: number;
  readonly forgotten: number;
}

/** Prepares making two records of one person one, and two again. */
export function customerMerger(db: WritableDatabase, customers: MergedCustomers) {
  const statements = mergeStatements(db);
  const eraser = customerEraser(db);
  const agreed = (customerId: number): boolean | null => {
    const consent = customers.listConsents(customerId).find(({ purpose }) => purpose === 'suggestions');
    return consent === undefined || consent.atMs === null ? null : consent.given;
  };

  const preview = (keptId: number, mergedId: number): MergePreview => {
    if (keptId === mergedId) throw new AppError('record.conflict', { kind: 'customer', id: keptId });
    const [kept, merged] = [eraser.preview(keptId), eraser.preview(mergedId)];
    const agrees = customers.findLastAnswer([keptId, mergedId]);
    return { kept, merged, agrees, forgottenCount: agrees === false ? kept.keptCount + merged.keptCount : 0 };
  };

  const merge = (keptId: number, mergedId: number, atMs: number): Merged => {
    const { agrees } = preview(keptId, mergedId);
    const [own, other] = [statements.getContact(keptId), statements.getContact(mergedId)];
    const [preferences, measures] = [customers.getPreferences(mergedId), customers.getMeasures(mergedId)];
    const agreedBefore = agreed(keptId);
    const took = {
      email: own.email === null && other.email !== null,
      phone: own.phone === null && other.phone !== null,
      preferences: customers.getPreferences(keptId).studioDepth === null && preferences.studioDepth !== null,
      measures: agrees === true && !hasMeasures(customers.getMeasures(keptId)) && hasMeasures(measures),
      consent: agrees !== null && agrees !== agreedBefore,
    };
    const mergeId = statements.insertMerge(keptId, mergedId, atMs);
    statements.takeRows(mergeId, {
      keptId,
      mergedId,
      record: { ...other, phoneDigits: other.phone === null ? null : phoneDigits(other.phone), preferences, measures, agreedBefore, took },
    });
    statements.setContact(keptId, {
      ...own,
      email: took.email ? other.email : own.email,
      phone: took.phone ? other.phone : own.phone,
    });
    if (took.preferences) customers.setPreferences(keptId, preferences);
    const forgotten = took.consent || agrees === false ? customers.answer(keptId, agrees === true) : 0;
    if (took.measures) customers.setMeasures(keptId, measures);
    for (const id of [keptId, mergedId]) customers.reindex(id);
    return { mergeId, keptId, mergedId, forgotten };
  };

  const undo = (mergeId: number, atMs: number): Merged => {
    const standing = statements.getMerge(mergeId);
    const { keptId, mergedId } = standing;
    const own = contactOrConflict(keptId, mergeId);
    statements.insertUndo(mergeId, standing, atMs);
    statements.giveBackRows(mergeId, standing);
    const forgotten = giveBackAnswers(standing);
    const { took, email, phone } = standing.record;
    statements.setContact(keptId, {
      ...own,
      email: took.email && own.email === email ? null : own.email,
      phone: took.phone && own.phone === phone ? null : own.phone,
    });
    for (const id of [keptId, mergedId]) customers.reindex(id);
    return { mergeId, keptId, mergedId, forgotten };
  };

  const contactOrConflict = (keptId: number, mergeId: number) => {
    try {
      return statements.getContact(keptId);
    } catch (cause) {
      throw new AppError('record.conflict', { kind: 'merge', id: mergeId }, { cause });
    }
  };

  const giveBackAnswers = ({ keptId, mergedId, record }: Merge): number => {
    const { took, preferences, measures, agreedBefore } = record;
    if (preferences.studioDepth !== null) customers.setPreferences(mergedId, preferences);
    if (took.preferences) customers.setPreferences(keptId, { studioDepth: null });
    if (took.measures) customers.setMeasures(keptId, noMeasures);
    if (agreed(mergedId) === true) customers.setMeasures(mergedId, measures);
    return took.consent ? customers.answer(keptId, agreedBefore === true) : 0;
  };

  return {
    preview,
    listMerges: (customerId: number): MergeRecord[] => statements.listMerges(customerId),
    /** @throws AppError record.not-found, record.conflict */
    merge: (keptId: number, mergedId: number, atMs: number): Merged => inTransaction(db, () => merge(keptId, mergedId, atMs)),
    /** @throws AppError record.conflict */
    undo: (mergeId: number, atMs: number): Merged => inTransaction(db, () => undo(mergeId, atMs)),
  };
}
