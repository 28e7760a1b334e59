import { z } from 'zod';
import { idSchema } from '../../shared/kernel/ids.ts';
import { type FitCounts, learnFit } from '../../shared/recommendation/your-size/learn-fit.ts';
import type { ReadableDatabase } from '../database/connection.ts';

/** Of each product of which sizes came back as not fitting: how many sizes of orders were taken, and how many came back. */
export const fitQuery = `
  SELECT b.productId, b.tooSmall, b.tooLarge,
         (SELECT count(DISTINCT l.order_id || ' ' || l.size_key) FROM order_lines l JOIN order_states s ON s.order_id = l.order_id
          WHERE l.product_id = b.productId AND s.status <> 'cancelled' AND s.teaches = 1) AS taken
  FROM (SELECT r.product_id AS productId,
               count(DISTINCT iif(r.reason = 'too-small', r.order_id || ' ' || r.size_key, NULL)) AS tooSmall,
               count(DISTINCT iif(r.reason = 'too-large', r.order_id || ' ' || r.size_key, NULL)) AS tooLarge
        FROM standing_returns r JOIN order_states s ON s.order_id = r.order_id AND s.teaches = 1
        WHERE r.reason IN ('too-small', 'too-large') GROUP BY r.product_id) b`;

const rowSchema = z.object({ productId: idSchema, taken: z.int(), tooSmall: z.int(), tooLarge: z.int() }) satisfies z.ZodType<FitCounts>;

/** Prepares reading how many sizes smaller each product turned out than its chart says. */
export function fitReader(db: ReadableDatabase): () => ReadonlyMap<number, number> {
  const select = db.prepare(fitQuery);
  return () => learnFit(z.array(rowSchema).parse(select.all()));
}
