import { z } from 'zod';
import { consentPurposes, type Consent, type ConsentPurpose } from '../../shared/customers/consent.ts';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** What a customer said to one purpose, at a moment. */
export interface NewConsent {
  readonly customerId: number;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
  readonly atMs: number;
}

type ConsentRow = Omit<NewConsent, 'given'> & FactName & { readonly given: 0 | 1 };

const rowSchema = z.object({ purpose: z.string(), given: z.int(), atMs: timeMsSchema });

/** Prepares asking whether a customer agreed to a purpose; one who was never asked did not. */
export function consentReader(db: ReadableDatabase): (customerId: number, purpose: ConsentPurpose) => boolean {
  const select = db.prepare('SELECT 1 FROM customer_consents WHERE customer_id = ? AND purpose = ? AND given = 1').pluck();
  return (customerId, purpose) => select.get(customerId, purpose) !== undefined;
}

/** Prepares the statements of consents: append-only facts, the last one by its number counts, whatever the clock says. */
export function consentStatements(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  const select = db.prepare('SELECT purpose, given, at_ms AS atMs FROM customer_consents WHERE customer_id = ?');
  const selectLast = db.prepare('SELECT given FROM consents WHERE customer_id IN (?, ?) AND purpose = ? ORDER BY id DESC LIMIT 1').pluck();
  const customerExists = db.prepare('SELECT id FROM customers WHERE id = ?').pluck();
  const add = facts.addTo<ConsentRow>('consents', {
    deviceId: 'device_id',
    sequence: 'sequence',
    customerId: 'customer_id',
    purpose: 'purpose',
    given: 'given',
    atMs: 'at_ms',
  });
  return {
    hasConsent: consentReader(db),
    hasCustomer: (customerId: number): boolean => idSchema.optional().parse(customerExists.get(customerId)) !== undefined,
    /** What a customer answered, one for each purpose. */
    listConsents: (customerId: number): Consent[] => {
      const rows = z.array(rowSchema).parse(select.all(customerId));
      return consentPurposes.map((purpose) => {
        const row = rows.find((each) => each.purpose === purpose);
        return { purpose, given: row?.given === 1, atMs: row?.atMs ?? null };
      });
    },
    /** What either of two records of a person said last to a purpose; null when neither was asked. */
    findLastAnswer: ([one, other]: readonly [number, number], purpose: ConsentPurpose): boolean | null => {
      const given = selectLast.get(one, other, purpose);
      return given === undefined ? null : given === 1;
    },
    insertConsent: (consent: NewConsent): void => void add({ ...consent, given: consent.given ? 1 : 0, ...facts.nextFact() }),
  };
}
