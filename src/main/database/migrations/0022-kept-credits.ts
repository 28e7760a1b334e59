import { foldCredits } from './0014-suggestion-figures.ts';
import { paidForLine } from './0017-bundles.ts';
import type { Migration } from './migration.ts';

/** SQL of what stayed with the shop of what was paid for an order line `l`: without the pieces that came back. */
export const keptForLine = `(${paidForLine} - ${paidForLine} * coalesce((SELECT returned FROM order_line_returns WHERE order_line_id = l.id), 0) / l.quantity)`;

/** What suggestions brought in is folded into counts without what came back. */
export const keptCredits: Migration = {
  version: 22,
  name: 'kept-credits',
  apply: (db) => {
    db.exec(`
      DROP TRIGGER customer_contacts_fold_credits;
      CREATE TRIGGER customer_contacts_fold_credits AFTER DELETE ON customer_contacts
      BEGIN ${foldCredits('old.customer_id', keptForLine)} END;`);
  },
};
