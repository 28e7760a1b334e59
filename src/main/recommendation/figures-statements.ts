import { z } from 'zod';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import type { Opening } from '../../shared/recommendation/evaluation/attribution.ts';
import { evaluationResultSchema, type EvaluationResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { foldCredits } from '../database/migrations/0014-suggestion-figures.ts';
import { keptForLine } from '../database/migrations/0022-kept-credits.ts';

/** What grows by `by`; a place and a row where it is about one, an amount where it is about money. */
export interface CountOf {
  readonly day: number;
  readonly step: 'visit' | 'shown' | 'opened' | 'added' | 'ordered' | 'visit-ordered';
  readonly isHeldOut: boolean;
  readonly slot?: string;
  readonly panel?: string;
  readonly currency?: string;
  readonly amountMinor?: number;
}

const openingRowSchema = z.object({
  sessionMs: timeMsSchema,
  productId: idSchema,
  atMs: timeMsSchema,
  slot: z.string(),
  panel: z.string(),
  isHeldOut: z.int(),
});
const lineRowSchema = z.object({ id: idSchema, productId: idSchema, keptMinor: z.int() });

/** What of a customer's openings is still in time; tests hold it against its query plan. */
export const openingsQuery = `
  SELECT i.session_ms AS sessionMs, i.product_id AS productId, i.at_ms AS atMs, i.detail ->> 'place' AS slot,
         i.detail ->> 'panel' AS panel, coalesce(i.detail ->> 'isHeldOut', 0) AS isHeldOut
  FROM interactions i
  WHERE i.customer_id = @customerId AND i.kind_id = (SELECT id FROM interaction_kinds WHERE name = 'opened-suggestion')
    AND i.product_id IS NOT NULL AND i.session_ms IS NOT NULL AND i.detail ->> 'place' IS NOT NULL AND i.detail ->> 'panel' IS NOT NULL
    AND i.at_ms >= @fromMs
  ORDER BY i.id`;

/** The statements that keep how suggestions do. */
export function figuresStatements(db: WritableDatabase) {
  const upsert = db.prepare(`
    INSERT INTO suggestion_counts (day, step, slot, panel, held_out, currency, count, amount_minor)
    VALUES (@day, @step, @slot, @panel, @heldOut, @currency, max(0, @by), max(0, @by) * @amountMinor)
    ON CONFLICT (day, step, slot, panel, held_out, currency)
    DO UPDATE SET count = count + @by, amount_minor = amount_minor + @by * @amountMinor`);
  const insertCredit = db.prepare(
    'INSERT INTO suggestion_credits (order_line_id, slot, panel, held_out) VALUES (@orderLineId, @slot, @panel, @heldOut)',
  );
  const insertVisitOrder = db.prepare(
    'INSERT INTO suggestion_visit_orders (order_id, session_ms, held_out) VALUES (@orderId, @sessionMs, @heldOut)',
  );
  const selectLines = db.prepare(
    `SELECT l.id, l.product_id AS productId, ${keptForLine} AS keptMinor FROM order_lines l WHERE l.order_id = ?`,
  );
  const selectOpenings = db.prepare(openingsQuery);
  const keepEvaluation = db.prepare(
    'INSERT INTO suggestion_evaluations (id, content) VALUES (1, @content) ON CONFLICT (id) DO UPDATE SET content = @content',
  );
  return {
    /** Lets a count grow by one, or takes one back. */
    count: ({ isHeldOut, ...what }: CountOf, by: 1 | -1 = 1): void =>
      void upsert.run({ slot: '', panel: '', currency: '', amountMinor: 0, ...what, heldOut: isHeldOut ? 1 : 0, by }),
    addCredit: (orderLineId: number, { slot, panel, isHeldOut }: Pick<Opening, 'slot' | 'panel' | 'isHeldOut'>): void =>
      void insertCredit.run({ orderLineId, slot, panel, heldOut: isHeldOut ? 1 : 0 }),
    addVisitOrder: (orderId: number, sessionMs: number, isHeldOut: boolean): void =>
      void insertVisitOrder.run({ orderId, sessionMs, heldOut: isHeldOut ? 1 : 0 }),
    /** The lines of an order with what was paid for each, without what came back. */
    listLines: (orderId: number) => z.array(lineRowSchema).parse(selectLines.all(orderId)),
    /** What a customer who agreed to it opened since a moment, in the order in which it happened. */
    listOpenings: (customerId: number, fromMs: number): Opening[] =>
      z
        .array(openingRowSchema)
        .parse(selectOpenings.all({ customerId, fromMs }))
        .map((row) => ({ ...row, isHeldOut: row.isHeldOut === 1 })),
    /** Turns what is kept of a customer's orders into counts that name nobody. */
    foldCustomer: (customerId: number): void => void db.exec(foldCredits(String(idSchema.parse(customerId)), keptForLine)),
    keepEvaluation: (result: EvaluationResult): void =>
      void keepEvaluation.run({ content: JSON.stringify(evaluationResultSchema.parse(result)) }),
  };
}
