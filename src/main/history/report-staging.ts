import { z } from 'zod';
import { rowProblemCodes, rowProblemSchema, type RowProblem } from '../../shared/orders/import/row-problem.ts';
import type { ImportReport } from '../../shared/history/contract.ts';
import type { ReadableDatabase } from '../database/connection.ts';

/** How much of each list is shown before all is asked for. */
const SHOWN = 50;

const countSchema = z.int();
const sumsSchema = z.object({
  returnedPieces: z.int(),
  totalMinor: z.int().nullable(),
  goodCount: z.int(),
});
const ordersSchema = z.object({
  orderCount: z.int(),
  duplicateCount: z.int(),
  anonymousCount: z.int(),
  firstMs: z.int().nullable(),
  lastMs: z.int().nullable(),
});
const mergedSchema = z.object({
  person: z.string(),
  customerId: z.int().nullable(),
  twin: z.string().nullable(),
  by: z.enum(['ref', 'email', 'phone']),
});

const nameOf = (alias: string): string => `coalesce(${alias}.name, ${alias}.email, ${alias}.phone, ${alias}.ref, '')`;

/** Says what importing a matched staging file would do. */
export function reportStaging(staging: ReadableDatabase, shop: ReadableDatabase, currency: string): ImportReport {
  const count = (sql: string): number => countSchema.parse(staging.prepare(sql).pluck().get());
  const facts = z
    .object({ kind: z.string(), rowCount: z.int(), contentHash: z.string() })
    .parse(staging.prepare('SELECT kind, row_count AS rowCount, content_hash AS contentHash FROM facts').get());
  const problemsByCode = z
    .array(z.object({ code: z.enum(rowProblemCodes), count: z.int() }))
    .parse(staging.prepare('SELECT code, count FROM problem_counts ORDER BY count DESC, code').all());
  const problemCount = problemsByCode.reduce((sum, each) => sum + each.count, 0);
  const ofCustomers = facts.kind === 'customers';
  const known = count('SELECT count(*) FROM persons WHERE customer_id IS NOT NULL');
  const orders = ordersSchema.parse(staging.prepare(orderSums).get());
  const sums = sumsSchema.parse(staging.prepare(lineSums).get());
  return {
    rowCount: facts.rowCount,
    currency,
    problemCount,
    problemsByCode,
    problems: listProblems(staging, 0, SHOWN),
    ...orders,
    ...sums,
    ...(ofCustomers ? { goodCount: facts.rowCount - problemCount, duplicateCount: known } : {}),
    sameFileAtMs: sameFile(shop, facts.contentHash),
    newCustomerCount: count('SELECT count(*) FROM persons WHERE customer_id IS NULL AND same_as IS NULL'),
    knownCustomerCount: known,
    mergedCount: count('SELECT count(*) FROM persons WHERE merged_by IS NOT NULL'),
    merged: listMerged(staging, shop),
    itemCount: count('SELECT count(*) FROM items'),
    unknownItemCount: count('SELECT count(*) FROM items WHERE product_id IS NULL'),
    unknownItems: z
      .array(z.object({ sku: z.string(), name: z.string(), lineCount: z.int() }))
      .parse(
        staging
          .prepare(
            `SELECT sku, name, line_count AS lineCount FROM items WHERE product_id IS NULL ORDER BY line_count DESC, sku LIMIT ${SHOWN}`,
          )
          .all(),
      ),
  };
}

const orderSums = `
  SELECT coalesce(sum(1 - is_duplicate), 0) AS orderCount, coalesce(sum(is_duplicate), 0) AS duplicateCount,
         coalesce(sum(person_id IS NULL AND is_duplicate = 0), 0) AS anonymousCount,
         min(placed_at_ms) AS firstMs, max(placed_at_ms) AS lastMs
  FROM orders`;
const lineSums = `
  SELECT count(*) AS goodCount, coalesce(sum(l.returned + max(0, -l.quantity)), 0) AS returnedPieces, sum(l.total_minor) AS totalMinor
  FROM lines l CROSS JOIN orders o ON o.id = l.order_id WHERE o.is_duplicate = 0`;

/** The rows that cannot come in, after a line of the file. */
export function listProblems(staging: ReadableDatabase, afterLine: number, limit: number): RowProblem[] {
  const select = staging.prepare(
    'SELECT line_number AS lineNumber, code, field, value FROM problems WHERE line_number > ? ORDER BY line_number LIMIT ?',
  );
  return z.array(rowProblemSchema).parse(select.all(afterLine, limit));
}

function sameFile(shop: ReadableDatabase, contentHash: string): number | null {
  const select = shop.prepare("SELECT max(started_at_ms) FROM imports WHERE content_hash = ? AND state = 'done'").pluck();
  return z.int().nullable().parse(select.get(contentHash));
}

function listMerged(staging: ReadableDatabase, shop: ReadableDatabase): ImportReport['merged'] {
  const rows = z.array(mergedSchema).parse(
    staging
      .prepare(
        `SELECT ${nameOf('p')} AS person, p.customer_id AS customerId, ${nameOf('t')} AS twin, p.merged_by AS by
         FROM persons p LEFT JOIN persons t ON t.id = p.same_as WHERE p.merged_by IS NOT NULL ORDER BY p.id LIMIT ${SHOWN}`,
      )
      .all(),
  );
  const name = shop.prepare('SELECT name FROM customer_contacts WHERE customer_id = ?').pluck();
  return rows.map(({ person, customerId, twin, by }) => ({
    person,
    by,
    customer: customerId === null ? (twin ?? '') : z.string().catch('').parse(name.get(customerId)),
  }));
}
