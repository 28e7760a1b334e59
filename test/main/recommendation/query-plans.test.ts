import { expect, it } from 'vitest';
import { exposuresQuery } from '../../../src/main/recommendation/exposure-statements.ts';
import { contentQueries } from '../../../src/main/recommendation/content-statements.ts';
import { recommendationQueries } from '../../../src/main/recommendation/repository.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

/** The steps of a query that read a table, in their order. */
function readsOf(sql: string): string[] {
  const all = { ids: '[1]', first: 1, last: 10, after: 1, upTo: 10, customerId: 1, limit: 10 };
  const values = Object.fromEntries(Object.entries(all).filter(([name]) => sql.includes(`@${name}`)));
  const rows = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values);
  return rows.map((row) => (row as { detail: string }).detail).filter((step) => /^(SCAN|SEARCH)/.test(step));
}

it('reads only new orders and their lines', () => {
  expect(readsOf(recommendationQueries.orderLines)).toEqual([
    'SEARCH o USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
    'SEARCH s USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH l USING INDEX sqlite_autoindex_order_lines_1 (order_id=?)',
    'SEARCH r USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN',
  ]);
});

it('reads only new changes of state', () => {
  expect(readsOf(recommendationQueries.changedOrders)).toEqual(['SEARCH order_statuses USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)']);
});

it('reads only new interactions', () => {
  expect(readsOf(recommendationQueries.templateUses)).toEqual([
    'SEARCH i USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
    'SEARCH k USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH t USING INTEGER PRIMARY KEY (rowid=?)',
  ]);
});

it('reads only new past orders and their lines', () => {
  expect(readsOf(recommendationQueries.pastOrderLines)).toEqual([
    'SEARCH o USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
    'SEARCH m USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH l USING PRIMARY KEY (order_id=?)',
    'SEARCH i USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH v USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN',
  ]);
});

it('reads of content only the designs that are asked for, and what is one customer’s', () => {
  expect(readsOf(contentQueries.origins)).toEqual([
    'SEARCH design_snapshot_contents USING INTEGER PRIMARY KEY (rowid=?)',
    'SCAN json_each VIRTUAL TABLE INDEX 1:',
  ]);
  expect(readsOf(exposuresQuery)).toEqual(['SEARCH suggestion_exposures USING PRIMARY KEY (customer_id=?)']);
  for (const sql of [contentQueries.ownInteractions, contentQueries.ownDesigns]) {
    const [first = '', ...then] = readsOf(sql);
    expect(first).toMatch(/^SEARCH [io] USING .*\(customer_id=\?/);
    expect(then.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  }
});
