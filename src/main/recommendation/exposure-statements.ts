import { z } from 'zod';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import { type Exposure, shownAgain, shownBefore } from '../../shared/recommendation/list-rules/freshness.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

const exposureSchema = z.object({ shown: z.number().positive(), lastShownAtMs: timeMsSchema });
const rowSchema = exposureSchema.extend({ productId: idSchema });

/** The statement that tests hold against its query plan. */
export const exposuresQuery = `
  SELECT product_id AS productId, shown, last_shown_at_ms AS lastShownAtMs FROM suggestion_exposures WHERE customer_id = @customerId`;

/** Prepares reading what was shown in vain to a customer before today, by product. */
export function exposureReader(db: ReadableDatabase): (customerId: number, nowMs: number) => ReadonlyMap<number, Exposure> {
  const select = db.prepare(exposuresQuery);
  return (customerId, nowMs) => {
    const rows = z.array(rowSchema).parse(select.all({ customerId }));
    return new Map(
      rows.flatMap(({ productId, ...exposure }) => {
        const before = shownBefore(exposure, nowMs);
        return before === undefined ? [] : [[productId, before] as const];
      }),
    );
  };
}

/** Prepares keeping what was shown in vain to a customer who agreed to it. */
export function exposureStatements(db: WritableDatabase) {
  const which = 'customer_id = @customerId AND (@productId IS NULL OR product_id = @productId)';
  const select = db.prepare(`SELECT shown, last_shown_at_ms AS lastShownAtMs FROM suggestion_exposures WHERE ${which}`);
  const upsert = db.prepare(`
    INSERT INTO suggestion_exposures (customer_id, product_id, shown, last_shown_at_ms)
    VALUES (@customerId, @productId, @shown, @lastShownAtMs)
    ON CONFLICT (customer_id, product_id) DO UPDATE SET shown = excluded.shown, last_shown_at_ms = excluded.last_shown_at_ms`);
  const remove = db.prepare(`DELETE FROM suggestion_exposures WHERE ${which}`);
  const count = db.prepare(`SELECT count(*) FROM suggestion_exposures WHERE ${which}`).pluck();
  return {
    /** Counts that a product was shown today, once a day. */
    keepExposure: (customerId: number, productId: number, nowMs: number): void => {
      const before = exposureSchema.optional().parse(select.get({ customerId, productId }));
      const exposure = shownAgain(before, nowMs);
      if (exposure !== before) upsert.run({ customerId, productId, ...exposure });
    },
    /** Forgets what was shown of a product, as it was answered, or of all. */
    forgetExposures: (customerId: number, productId: number | null): void => void remove.run({ customerId, productId }),
    /** How many products are remembered as shown in vain; 1 or 0 of one. */
    countExposures: (customerId: number, productId: number | null): number => z.int().parse(count.get({ customerId, productId })),
  };
}
