import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';

const costRowSchema = z.object({ sizeKey: z.string(), costMinor: z.int().nullable() });

/** What pieces cost the shop; a cost of 0 in the database is one that nobody said. */
export function costStatements(db: WritableDatabase) {
  const select = db.prepare(
    `SELECT s.key AS sizeKey, iif(min(v.cost_minor) > 0, max(v.cost_minor), NULL) AS costMinor
     FROM sizes s LEFT JOIN variants v ON v.product_id = s.product_id AND v.size_key = s.key
     WHERE s.product_id = ? GROUP BY s.key ORDER BY s.position`,
  );
  const update = db.prepare('UPDATE variants SET cost_minor = @costMinor WHERE product_id = @productId AND size_key = @sizeKey');
  return {
    /** The cost of a piece by size, of the dearest colour; null as soon as that of one colour is not known. */
    listCosts: (productId: number) => z.array(costRowSchema).parse(select.all(productId)),
    /** Gives a size one cost in all colours; refuses a size that the product does not have with `record.not-found`. */
    updateCost: (productId: number, sizeKey: string, costMinor: number | null): void => {
      const { changes } = update.run({ productId, sizeKey, costMinor: costMinor ?? 0 });
      if (changes === 0) throw new AppError('record.not-found', { kind: 'size', key: sizeKey });
    },
  };
}
