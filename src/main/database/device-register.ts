import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ReadableDatabase, WritableDatabase } from './connection.ts';
import { findDevice, openDevice } from './device.ts';
import { writeFileAtomically } from './replace-file.ts';

const registerSchema = z.object({ epoch: z.int().nonnegative(), lastOrderCounter: z.int().nonnegative() });

/** How far this machine's numbers have come, kept beside the database, so that an older copy put in its place is noticed. */
export type DeviceRegister = z.infer<typeof registerSchema>;

/** Reads the register; a missing or broken one counts as never written. */
export function readRegister(file: string): DeviceRegister | undefined {
  try {
    return registerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Notes how far the numbers of a database have come. */
export function writeRegister(file: string, db: ReadableDatabase): void {
  writeFileAtomically(file, JSON.stringify(numberingOf(db)));
}

/**
 * Sees that the numbers that a database gives from now on were never given before: a new file, an older copy, or a
 * file of another machine starts a numbering series of its own.
 */
export function claimNumbers(db: WritableDatabase, file: string, nowMs: number): void {
  const register = readRegister(file);
  const own = findDevice(db) === undefined ? undefined : numberingOf(db);
  if (!mayContinue(own, register)) {
    openDevice(db, { epoch: Math.max(own?.epoch ?? 0, register?.epoch ?? 0) + 1, nowMs });
  }
  writeRegister(file, db);
}

function mayContinue(own: DeviceRegister | undefined, register: DeviceRegister | undefined): boolean {
  if (own === undefined || register === undefined) return false;
  return own.epoch === register.epoch && own.lastOrderCounter >= register.lastOrderCounter;
}

function numberingOf(db: ReadableDatabase): DeviceRegister {
  return registerSchema.parse(
    db.prepare('SELECT epoch, last_order_counter AS lastOrderCounter FROM devices ORDER BY epoch DESC LIMIT 1').get(),
  );
}
