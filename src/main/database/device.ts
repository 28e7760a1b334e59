import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './connection.ts';

const deviceSchema = z.object({ id: z.int(), code: z.string(), epoch: z.int() });
const countSchema = z.int();
const numberingSchema = deviceSchema.extend({ lastSequence: countSchema, lastOrderCounter: countSchema });

/** The numbering series that new facts belong to; its code begins each order's number. */
export type Device = z.infer<typeof deviceSchema>;

/** The name of a fact: its device and its place in that device's series, without gaps. */
export interface FactName {
  readonly deviceId: number;
  readonly sequence: number;
}

/** The name of an order as people say it: its place among its device's orders, and the number made of it. */
export interface OrderName {
  readonly counter: number;
  readonly number: string;
}

/** Hands out names for facts and orders; use inside the transaction that writes them, so that a refused one leaves no gap. */
export interface FactNumbers {
  nextFact(): FactName;
  nextOrder(): OrderName;
}

/** The device that new facts are numbered by: the one of the latest epoch. */
export function findDevice(db: ReadableDatabase): Device | undefined {
  const row = db.prepare('SELECT id, code, epoch FROM devices ORDER BY epoch DESC LIMIT 1').get();
  return row === undefined ? undefined : deviceSchema.parse(row);
}

/** Starts a numbering series of its own, `S<epoch>`: for a new database, and for a restored one before it takes an order. */
export function openDevice(db: WritableDatabase, { epoch, nowMs }: { epoch: number; nowMs: number }): Device {
  return inTransaction(db, () => {
    db.prepare('INSERT INTO devices (code, epoch, opened_at_ms) VALUES (?, ?, ?)').run(`S${epoch}`, epoch, nowMs);
    return deviceSchema.parse(findDevice(db));
  });
}

/** Numbers for the facts of the present device. */
export function createFactNumbers(db: WritableDatabase): FactNumbers {
  const device = deviceSchema.parse(findDevice(db));
  const next = (column: 'last_sequence' | 'last_order_counter') =>
    db.prepare(`UPDATE devices SET ${column} = ${column} + 1 WHERE id = ? RETURNING ${column}`).pluck();
  const nextSequence = next('last_sequence');
  const nextCounter = next('last_order_counter');
  return {
    nextFact: () => ({ deviceId: device.id, sequence: countSchema.parse(nextSequence.get(device.id)) }),
    nextOrder: () => orderName(device, countSchema.parse(nextCounter.get(device.id))),
  };
}

/**
 * Runs `work`, which writes very many facts, in one transaction: their numbers are counted in memory and the device's
 * row is written once at the end. Should anything else have numbered facts meanwhile, nothing is written at all.
 */
export function numberInBulk<Result>(db: WritableDatabase, work: (facts: FactNumbers) => Result): Result {
  return inTransaction(db, () => {
    const device = numberingSchema.parse(
      db
        .prepare(
          `SELECT id, code, epoch, last_sequence AS lastSequence, last_order_counter AS lastOrderCounter
           FROM devices ORDER BY epoch DESC LIMIT 1`,
        )
        .get(),
    );
    let { lastSequence: sequence, lastOrderCounter: counter } = device;
    const result = work({
      nextFact: () => ({ deviceId: device.id, sequence: (sequence += 1) }),
      nextOrder: () => orderName(device, (counter += 1)),
    });
    const written = db
      .prepare(
        `UPDATE devices SET last_sequence = @sequence, last_order_counter = @counter
         WHERE id = @id AND last_sequence = @lastSequence AND last_order_counter = @lastOrderCounter`,
      )
      .run({ ...device, sequence, counter });
    if (written.changes !== 1) throw new AppError('contract.internal');
    return result;
  });
}

function orderName(device: Device, counter: number): OrderName {
  return { counter, number: `${device.code}-${String(counter).padStart(6, '0')}` };
}
