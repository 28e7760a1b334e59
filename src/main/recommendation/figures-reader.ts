import { z } from 'zod';
import { evaluationResultSchema, type EvaluationResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';
import type { PanelFigures, SuggestionFigures } from '../../shared/recommendation/evaluation/figures.ts';
import { upliftOf, type Visits } from '../../shared/recommendation/evaluation/uplift.ts';
import { panelKeys, slotKeys } from '../../shared/recommendation/slot.ts';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { keptForLine } from '../database/migrations/0022-kept-credits.ts';

const DAY_MS = 86_400_000;

const panelRowSchema = z.object({
  slot: z.enum(slotKeys),
  panel: z.enum(panelKeys),
  step: z.enum(['shown', 'opened', 'added', 'ordered']),
  currency: z.string(),
  count: z.int(),
  amountMinor: z.int(),
});
const visitRowSchema = z.object({ step: z.enum(['visit', 'visit-ordered']), heldOut: z.int(), count: z.int() });

/** The statements that tests hold against their query plans. */
export const figuresQueries = {
  panels: `
    SELECT slot, panel, step, currency, sum(count) AS count, sum(amount) AS amountMinor FROM (
      SELECT slot, panel, step, currency, count, amount_minor AS amount FROM suggestion_counts
      WHERE day >= @fromDay AND held_out = 0 AND slot <> ''
      UNION ALL
      SELECT c.slot, c.panel, 'ordered', o.currency, 1, ${keptForLine}
      FROM suggestion_credits c
      CROSS JOIN order_lines l ON l.id = c.order_line_id
      CROSS JOIN orders o ON o.id = l.order_id
      CROSS JOIN order_states s ON s.order_id = o.id
      WHERE c.held_out = 0 AND s.status <> 'cancelled' AND o.placed_at_ms >= @fromMs)
    GROUP BY slot, panel, step, currency`,
  visits: `
    SELECT step, held_out AS heldOut, sum(count) AS count FROM (
      SELECT step, held_out, count FROM suggestion_counts WHERE day >= @fromDay AND slot = ''
      UNION ALL
      SELECT 'visit-ordered', v.held_out, count(DISTINCT v.session_ms)
      FROM suggestion_visit_orders v
      CROSS JOIN orders o ON o.id = v.order_id
      CROSS JOIN order_states s ON s.order_id = o.id
      WHERE s.status <> 'cancelled' AND o.placed_at_ms >= @fromMs
      GROUP BY v.held_out)
    GROUP BY step, held_out`,
} as const;

/** Reads how suggestions did: everything is added up from the rows at each question. */
export function figuresReader(db: ReadableDatabase) {
  const selectPanels = db.prepare(figuresQueries.panels);
  const selectVisits = db.prepare(figuresQueries.visits);
  const selectEvaluation = db.prepare('SELECT content FROM suggestion_evaluations WHERE id = 1').pluck();
  const findEvaluation = (): EvaluationResult | null => {
    const content = selectEvaluation.get();
    return content === undefined ? null : evaluationResultSchema.parse(JSON.parse(z.string().parse(content)));
  };
  /** Of the last days, today among them; `percent` of the sessions are held out from now on. */
  return (days: number, nowMs: number, percent: number): SuggestionFigures => {
    const fromDay = Math.max(0, dayOf(nowMs) - days + 1);
    const since = { fromDay, fromMs: fromDay * DAY_MS };
    const visitRows = z.array(visitRowSchema).parse(selectVisits.all(since));
    const [suggested, heldOut] = [visitsOf(visitRows, 0), visitsOf(visitRows, 1)];
    return {
      fromMs: since.fromMs,
      panels: panelsOf(z.array(panelRowSchema).parse(selectPanels.all(since))),
      suggested,
      heldOut,
      uplift: upliftOf(suggested, heldOut, percent),
      evaluation: findEvaluation(),
    };
  };
}

function visitsOf(rows: readonly z.infer<typeof visitRowSchema>[], heldOut: 0 | 1): Visits {
  const of = (step: 'visit' | 'visit-ordered'): number => rows.find((row) => row.step === step && row.heldOut === heldOut)?.count ?? 0;
  return { visits: of('visit'), ordered: of('visit-ordered') };
}

/** In the order of the places and rows. */
function panelsOf(rows: readonly z.infer<typeof panelRowSchema>[]): PanelFigures[] {
  return slotKeys.flatMap((slot) =>
    panelKeys.flatMap((panel) => {
      const own = rows.filter((row) => row.slot === slot && row.panel === panel);
      if (own.length === 0) return [];
      const of = (step: string): number => own.filter((row) => row.step === step).reduce((sum, { count }) => sum + count, 0);
      const paid = own.filter(({ step, count }) => step === 'ordered' && count > 0);
      const revenue = paid.map(({ currency, amountMinor }) => ({ currency, amountMinor }));
      return [{ slot, panel, shown: of('shown'), opened: of('opened'), added: of('added'), ordered: of('ordered'), revenue }];
    }),
  );
}
