import { expect } from 'vitest';
import { NAMED, type Recount, type Stated } from './recount.ts';
import type { SalesLedger } from './sales-ledger.ts';
import { recountFinished } from './recount-finished.ts';
import { recountSize } from './recount-size.ts';

const DAY_MS = 86_400_000;
const OF = 'FROM sold WHERE product_id = @productId';
const OWN = `${OF} AND customer_id = @customerId`;

const pieces = (ledger: SalesLedger, productId: number, fromDay: number, toDay: number): unknown =>
  ledger.value(`SELECT coalesce(sum(quantity), 0) ${OF} AND at_ms / ${DAY_MS} BETWEEN @fromDay AND @toDay`, { productId, fromDay, toDay });

const isTag = (ledger: SalesLedger, product: string, values: object): boolean =>
  ledger.value(`SELECT count(*) FROM shop.products p, json_each(p.tags) t WHERE p.id = ${product} AND t.value = @word`, values) === 1;

/** Somebody ordered a product, or did something with it. */
const knows = (ledger: SalesLedger, values: object): boolean =>
  ledger.value(
    `SELECT (SELECT count(*) FROM sold WHERE customer_id = @customerId AND product_id = ${NAMED}) +
            (SELECT count(*) FROM shop.interactions WHERE customer_id = @customerId AND product_id = ${NAMED})`,
    values,
  ) !== 0;

/** "Ordered 4 times, last on …", with the colour and size that they took most pieces of, where that is known. */
const buyAgain: Recount = (ledger, { values }) => {
  const most = (column: string): string =>
    `SELECT ${column} ${OWN} AND ${column} IS NOT NULL GROUP BY 1 ORDER BY sum(quantity) DESC, 1 LIMIT 1`;
  return {
    ...ledger.row(`SELECT count(DISTINCT order_key) AS orders, max(at_ms) AS lastOrderedAtMs ${OWN}`, values),
    ...ledger.row(`SELECT c.name AS colour FROM shop.colourways c WHERE c.id = (${most('colourway_id')})`, values),
    ...ledger.row(`SELECT s.label AS size FROM shop.sizes s WHERE s.product_id = @productId AND s.key = (${most('size_key')})`, values),
  };
};

const rung: Recount = (ledger, { values }) => ({
  shopOrders: ledger.value('SELECT count(DISTINCT order_key) FROM sold'),
  ownOrders: ledger.value('SELECT count(DISTINCT order_key) FROM sold WHERE customer_id = @customerId', values),
  touched: ledger.value(
    `SELECT count(DISTINCT i.product_id) FROM shop.interactions i JOIN shop.interaction_kinds k ON k.id = i.kind_id
     WHERE i.customer_id = @customerId AND k.name <> 'ordered' AND i.weight > 0`,
    values,
  ),
});

const bundle: Recount = (ledger, { reason }) => {
  const names = JSON.stringify(String(reason.params['products']).split(' + '));
  const having = `SELECT order_key FROM sold s JOIN shop.products p ON p.id = s.product_id
    WHERE p.name IN (SELECT value FROM json_each(@names)) GROUP BY order_key HAVING count(DISTINCT p.id) = json_array_length(@names)`;
  return { orders: ledger.value(`SELECT count(*) FROM (${having})`, { names }) };
};

/** How every reason of a suggestion is counted again. */
export const recounts: Readonly<Record<string, Recount>> = {
  'reason.picked': (ledger, { values }) => {
    const picked = `SELECT count(*) FROM shop.suggestion_rules, json_each(content, '$.pinnedProductIds') e WHERE e.value = @productId`;
    expect(ledger.value(picked, values)).toBe(1);
    return {};
  },
  'reason.buy-again': buyAgain,
  'reason.buy-again-plain': (ledger, { values }) =>
    ledger.row(`SELECT count(DISTINCT order_key) AS orders, max(at_ms) AS lastOrderedAtMs ${OWN}`, values),
  'reason.buy-again-stand-in': (ledger, stated) => {
    const { values } = stated;
    const stock = `SELECT l.on_hand FROM shop.variants v JOIN shop.stock_levels l ON l.variant_id = v.id
      JOIN shop.colourways c ON c.id = v.colourway_id JOIN shop.sizes s ON s.product_id = v.product_id AND s.key = v.size_key
      WHERE v.product_id = @productId AND c.name = @colour AND s.label = @size`;
    const { otherColour: colour, otherSize: size } = values;
    expect(ledger.value(stock, values) ?? 0).toBe(0);
    expect(ledger.value(stock, { ...values, colour, size })).toBeGreaterThan(0);
    return buyAgain(ledger, stated);
  },
  'reason.goes-with': (ledger, { values }) => ({
    orders: ledger.value(`SELECT count(DISTINCT order_key) FROM sold WHERE product_id = ${NAMED}`, values),
    together: ledger.value(
      `SELECT count(DISTINCT a.order_key) FROM sold a JOIN sold b USING (order_key) WHERE a.product_id = @productId AND b.product_id = ${NAMED}`,
      values,
    ),
  }),
  'reason.new-for-you': (ledger, { values }) => {
    expect(ledger.value(`SELECT count(*) ${OWN}`, values)).toBe(0);
    const owners = `SELECT customer_id FROM sold WHERE product_id = ${NAMED} AND customer_id IS NOT NULL`;
    return {
      owners: ledger.value(`SELECT count(*) FROM (${owners} GROUP BY 1)`, values),
      together: ledger.value(`SELECT count(DISTINCT customer_id) ${OF} AND customer_id IN (${owners})`, values),
    };
  },
  'reason.trending': (ledger, { productId, reason, nowMs }) => {
    const today = Math.floor(nowMs / DAY_MS);
    return { pieces: pieces(ledger, productId, today - Number(reason.params['days']) + 1, today) };
  },
  'reason.trending-ever': (ledger, { values }) => ({ pieces: ledger.value(`SELECT sum(quantity) ${OF}`, values) }),
  'reason.rising': (ledger, { productId, reason, nowMs }) => {
    const today = Math.floor(nowMs / DAY_MS);
    const first = today - Number(reason.params['recentDays']) + 1;
    return {
      recent: pieces(ledger, productId, first, today),
      before: pieces(ledger, productId, first - Number(reason.params['beforeDays']), first - 1),
    };
  },
  'reason.new-product': (ledger, { values }) => {
    expect(ledger.value(`SELECT count(*) ${OF}`, values)).toBe(0);
    expect(ledger.value('SELECT count(*) FROM sold')).not.toBe(0);
    return {};
  },
  'reason.new-shop': (ledger) => {
    expect(ledger.value('SELECT count(*) FROM sold')).toBe(0);
    return {};
  },
  'reason.cold-word': (ledger, { values }) => {
    expect([isTag(ledger, '@productId', values), isTag(ledger, NAMED, values), knows(ledger, values)]).toEqual([true, true, true]);
    return {};
  },
  'reason.cold-look': (ledger, { values }) => {
    expect(knows(ledger, values)).toBe(true);
    return {};
  },
  'reason.rung-bestsellers': rung,
  'reason.rung-tastes': rung,
  'reason.rung-touched': rung,
  'reason.rung-neighbours': rung,
  'reason.bundle': bundle,
  'reason.bundle-cost-unknown': bundle,
  ...recountFinished,
  ...recountSize,
};

/** Holds a reason against the shop's rows. */
export function expectTrue(ledger: SalesLedger, stated: Stated): void {
  const { reason, customerId, productId, colourwayId, sizeKey, document, value, nowMs } = stated;
  const recount = recounts[reason.id];
  if (recount === undefined) throw new Error(`nobody counts ${reason.id} again`);
  const templateUid = document?.origin?.templateUid ?? null;
  const values = { ...reason.params, customerId, productId, colourwayId, sizeKey, templateUid, value, nowMs };
  const what = `${reason.id} ${JSON.stringify(values)}`;
  expect(reason.params, what).toMatchObject(recount(ledger, { ...stated, values }));
}
