import { z } from 'zod';
import { ownGarmentSchema, type OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';

const rowSchema = ownGarmentSchema.extend({ sizes: z.string() });

/** The SQL of the merchant's own garments. */
export type OwnGarmentsRepository = ReturnType<typeof ownGarmentsRepository>;

/** Prepares the statements on a shop's database. */
export function ownGarmentsRepository(db: WritableDatabase) {
  const insert = db.prepare(
    `INSERT INTO own_garments (uid, name, source, base_key, kind, sizes, created_at_ms)
       VALUES (@uid, @name, @source, @baseKey, @kind, @sizes, @createdAtMs) ON CONFLICT (uid) DO NOTHING`,
  );
  const select = db.prepare(
    `SELECT uid, name, source, base_key AS baseKey, kind, sizes, created_at_ms AS createdAtMs
       FROM own_garments ORDER BY created_at_ms DESC, id DESC`,
  );
  const remove = db.prepare('DELETE FROM own_garments WHERE uid = ?');
  const list = (): OwnGarment[] =>
    z
      .array(rowSchema)
      .parse(select.all())
      .map((row) => ownGarmentSchema.parse({ ...row, sizes: JSON.parse(row.sizes) }));

  return {
    /** Adds a garment; answers whether it was new. */
    insert: (garment: OwnGarment): boolean => insert.run({ ...garment, sizes: JSON.stringify(garment.sizes) }).changes > 0,
    /** Removes a garment's row; answers whether there was one. */
    remove: (uid: string): boolean => remove.run(uid).changes > 0,
    list,
    /** One garment; refuses an unknown one with `record.not-found`. */
    get: (uid: string): OwnGarment => {
      const found = list().find((garment) => garment.uid === uid);
      if (found === undefined) throw new AppError('record.not-found', { kind: 'garment', id: uid });
      return found;
    },
  };
}
