import { expect, test } from 'vitest';
import { customerQueries } from '../../../src/main/customers/repository.ts';
import { designQueries } from '../../../src/main/design/repository.ts';
import { versionQueries } from '../../../src/main/design/version-statements.ts';
import { historyQueries } from '../../../src/main/history/repository.ts';
import { interactionQueries } from '../../../src/main/interactions/repository.ts';
import { preflightQueries } from '../../../src/main/production/preflight-repository.ts';
import { orderQueries } from '../../../src/main/orders/repository.ts';
import { proofQueries } from '../../../src/main/production/proof-repository.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

/** How SQLite means to answer a query, one step a line. */
function planOf(sql: string): string[] {
  const statement = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${sql}`);
  const values = {
    limit: 10,
    customerId: 1,
    productId: 1,
    beforeId: 9,
    importId: 1,
    offset: 0,
    statuses: '["placed"]',
    typed: '1',
    hashes: '["aa"]',
  };
  const rows = sql.includes('@') ? statement.all(values) : statement.all(...Array(sql.split('?').length - 1).fill(1));
  return rows.map((row) => (row as { detail: string }).detail);
}

const queries = {
  ...prefixed('customers', customerQueries),
  ...prefixed('orders', orderQueries),
  ...prefixed('designs', designQueries),
  ...prefixed('versions', versionQueries),
  ...prefixed('interactions', interactionQueries),
  ...prefixed('history', historyQueries),
  ...prefixed('preflight', preflightQueries),
  ...prefixed('proofs', proofQueries),
};

function prefixed(domain: string, own: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(own).map(([name, sql]) => [`${domain}.${name}`, sql]));
}

/** The step that finds the rows; everything after it is a look-up by key. */
const firstStep: Readonly<Record<string, RegExp>> = {
  'customers.get': /SEARCH c USING INTEGER PRIMARY KEY/,
  'customers.latestBuyers': /SCAN s USING INDEX customer_stats_by_last_order/,
  'customers.search': /SCAN f VIRTUAL TABLE INDEX/,
  'orders.get': /SEARCH o USING INTEGER PRIMARY KEY/,
  'orders.byRequest': /SEARCH o USING INDEX sqlite_autoindex_orders_\d \(request_uid=\?\)/,
  'orders.latest': /SCAN o USING INDEX orders_by_time/,
  'orders.latestOfCustomer': /SEARCH o USING INDEX orders_by_customer \(customer_id=\?\)/,
  'orders.latestInStatuses': /SEARCH s USING (COVERING )?INDEX order_states_by_status \(status=\?\)/,
  'orders.countByStatus': /SCAN order_states USING COVERING INDEX order_states_by_status/,
  'orders.countOfCustomer': /SEARCH o USING COVERING INDEX orders_by_customer \(customer_id=\?\)/,
  // From the latest order on, until enough have the number.
  'orders.bundles': /^SEARCH order_bundles USING PRIMARY KEY \(order_id=\?\)$/,
  'orders.byNumber': /^SCAN o$/,
  'orders.lines': /SEARCH l USING INDEX sqlite_autoindex_order_lines_1 \(order_id=\?\)/,
  'proofs.byUid': /SEARCH p USING INDEX sqlite_autoindex_proofs_\d \(uid=\?\)/,
  'proofs.ofDesign': /SEARCH p USING INDEX proofs_by_design \(design_id=\?\)/,
  'proofs.ofDocument': /SEARCH d USING (COVERING )?INDEX proof_documents_by_hash \(document_hash=\?\)/,
  'proofs.steps': /SEARCH s USING INDEX proof_steps_by_proof \(proof_id=\?\)/,
  'designs.latest': /SCAN designs USING INDEX designs_by_update/,
  'versions.ofDesign': /SEARCH design_versions USING INDEX design_versions_by_design \(design_id=\?\)/,
  'history.pastOrders': /SCAN o USING INDEX past_orders_by_time/,
  'history.pastOrdersOfCustomer': /SEARCH o USING INDEX past_orders_by_customer \(customer_id=\?\)/,
  'history.pastOrdersOfImport': /SEARCH o USING INDEX past_orders_by_import \(import_id=\?\)/,
  'history.pastLines': /SEARCH l USING PRIMARY KEY \(order_id=\?\)/,
  'interactions.kept': /SEARCH i USING INDEX interactions_by_customer \(customer_id=\? AND rowid<\?\)/,
  'preflight.overridesOfAreas': /SEARCH o USING INDEX preflight_overrides_by_area \(area_hash=\?\)/,
  'preflight.licences': /SEARCH asset_licences USING PRIMARY KEY \(asset_hash=\?\)/,
  'designs.latestOfCustomer': /SEARCH designs USING INDEX designs_by_customer \(customer_id=\?\)/,
};

/** Where a sort cannot be had from an index: what is sorted is what was found, never a table. */
const sortsWhatItFound = new Set([
  'customers.search',
  'orders.latestInStatuses',
  'orders.countOfCustomer',
  'history.pastOrdersOfImport',
  'preflight.overridesOfAreas',
]);

test('every named query has its plan here', () => {
  expect(Object.keys(firstStep).toSorted()).toEqual(Object.keys(queries).toSorted());
});

test.each(Object.entries(queries))('%s is answered from an index', (name, sql) => {
  const plan = planOf(sql).filter((step) => !/LIST SUBQUERY|SCAN json_each|CREATE BLOOM/.test(step));
  expect(plan[0]).toMatch(firstStep[name] ?? /never/);
  expect(plan.slice(1).filter((step) => step.startsWith('SCAN'))).toEqual([]);
  expect(plan.some((step) => step.includes('USE TEMP B-TREE'))).toBe(sortsWhatItFound.has(name));
});
