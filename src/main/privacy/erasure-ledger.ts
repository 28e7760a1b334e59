import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { uidSchema } from '../../shared/kernel/ids.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { writeFileAtomically } from '../database/replace-file.ts';
import { customerEraser, scrubFile } from './erase-customer.ts';

const ledgerSchema = z.array(uidSchema);

/** Notes beside the database who was erased, by uid alone, so that an older copy in its place is told. */
export function writeErasures(file: string, db: WritableDatabase): void {
  const erased = [...new Set([...readErasures(file), ...customerEraser(db).listErased()])];
  if (erased.length > 0) writeFileAtomically(file, JSON.stringify(erased));
}

/** Erases again whom an older copy of the database brought back; gives the pictures that nothing shows any more. */
export function repeatErasures(file: string, db: WritableDatabase, atMs: number): readonly string[] {
  const eraser = customerEraser(db);
  const erased = new Set(eraser.listErased());
  const missing = readErasures(file).filter((uid) => !erased.has(uid));
  const pictures = missing.map((uid) => eraser.eraseAgain(uid, atMs)).filter((each) => each !== undefined);
  if (pictures.length > 0) scrubFile(db);
  writeErasures(file, db);
  return pictures.flat();
}

/** A missing or broken ledger counts as never written: the database has its own facts. */
function readErasures(file: string): readonly string[] {
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
