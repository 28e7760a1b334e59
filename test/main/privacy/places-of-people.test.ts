import { expect, it } from 'vitest';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

/** What becomes of each row that names a customer, when they are erased and when their record is merged into another. */
const places: Readonly<Record<string, { readonly erased: string; readonly merged: string }>> = {
  consents: { erased: 'goes', merged: 'stays with its record' },
  customer_consents: { erased: 'goes', merged: 'stays with its record' },
  customer_contacts: { erased: 'goes', merged: 'put away' },
  customer_measures: { erased: 'goes', merged: 'put away, or taken over' },
  customer_merges: { erased: 'a fact that stays', merged: 'the fact itself' },
  customer_preferences: { erased: 'goes', merged: 'put away, or taken over' },
  customer_refs: { erased: 'goes', merged: 'moves' },
  customer_stats: { erased: 'goes', merged: 'counted anew' },
  design_drafts: { erased: 'goes', merged: 'moves' },
  designs: { erased: 'goes', merged: 'moves' },
  erasures: { erased: 'the fact itself', merged: 'there is none' },
  imported_customers: { erased: 'goes', merged: 'stays with its record' },
  interactions: { erased: 'goes', merged: 'moves' },
  merged_customers: { erased: 'goes', merged: 'what was put away' },
  orders: { erased: 'a fact that stays', merged: 'moves' },
  past_orders: { erased: 'goes', merged: 'moves' },
  proofs: { erased: 'a fact that stays', merged: 'moves' },
  suggestion_exposures: { erased: 'goes', merged: 'goes' },
};

it('every table that names customers is known to erasing and to merging', () => {
  const named = emptyShopDatabase()
    .prepare(
      `SELECT DISTINCT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'customers' ORDER BY t.name`,
    )
    .pluck()
    .all();
  expect(named).toEqual(Object.keys(places));
});
