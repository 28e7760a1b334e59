import { expect } from 'vitest';
import { contrast } from './recount-finished.ts';
import { NAMED, type Recount } from './recount.ts';
import type { SalesLedger } from './sales-ledger.ts';

/** What is on hand of a size, by its label, in the colour that is asked for. */
const onHand = (ledger: SalesLedger, values: object, size: unknown): unknown =>
  ledger.value(
    `SELECT l.on_hand FROM shop.variants v JOIN shop.stock_levels l ON l.variant_id = v.id
     JOIN shop.sizes s ON s.product_id = v.product_id AND s.key = v.size_key
     WHERE v.product_id = @productId AND v.colourway_id = @colourwayId AND s.label = @size`,
    { ...values, size },
  ) ?? 0;

/** How many different sizes of one kind of clothes somebody bought. */
const sizesBought = (ledger: SalesLedger, values: object): number =>
  Number(
    ledger.value(
      `SELECT count(DISTINCT s.size_key) FROM sold s JOIN shop.products p ON p.id = s.product_id
       WHERE s.customer_id = @customerId AND s.size_key IS NOT NULL AND p.kind = (SELECT kind FROM shop.products WHERE id = @productId)`,
      values,
    ),
  );

const stated =
  (column: string): Recount =>
  (ledger, { values }) => {
    expect(ledger.value(`SELECT ${column} FROM shop.customer_measures WHERE customer_id = @customerId`, values)).toBeGreaterThan(0);
    return {};
  };

const cameBack: Recount = (ledger, { values, reason }) => {
  const answer = reason.id.replace('reason.size-', '');
  const returned = `SELECT count(*) FROM shop.interactions i JOIN shop.interaction_kinds k ON k.id = i.kind_id
    WHERE i.customer_id = @customerId AND k.name = 'returned' AND i.product_id = ${NAMED} AND json_extract(i.detail, '$.answer') = @answer`;
  expect(ledger.value(returned, { ...values, answer })).toBeGreaterThan(0);
  return {};
};

/** Each part of the design at hand with how many designs have it, and it together with the one that is suggested. */
const together: Recount = (ledger, { values, reason }) => {
  const atHand = ledger.all(
    `SELECT count(*) AS designs, sum(EXISTS (SELECT 1 FROM parts o WHERE o.design = p.design AND o.value = @value)) AS together
     FROM parts p JOIN parts mine ON mine.design = 'at hand' AND mine.kind = p.kind AND mine.value = p.value
     WHERE p.kind = @companion AND p.design <> 'at hand' GROUP BY p.value`,
    values,
  );
  const { designs, together: both } = reason.params;
  expect(atHand).toContainEqual({ designs, together: both });
  return {};
};

/** How the advice on sizes, on other garments and on parts is counted again. */
export const recountSize: Readonly<Record<string, Recount>> = {
  'reason.size-kept': (ledger, { values }) =>
    ledger.row(
      `SELECT count(DISTINCT order_key) AS orders, max(at_ms) AS lastOrderedAtMs FROM sold WHERE customer_id = @customerId
         AND product_id = ${NAMED} AND size_key = (SELECT key FROM shop.sizes WHERE product_id = ${NAMED} AND label = @worn)`,
      values,
    ),
  'reason.size-too-small': cameBack,
  'reason.size-too-large': cameBack,
  'reason.size-measured': stated('coalesce(chest_mm, head_mm)'),
  'reason.size-favourite': stated('garment_width_mm'),
  'reason.size-only': (ledger, { values }) => {
    const worn = `SELECT count(*) FROM shop.sizes s JOIN shop.products p ON p.id = s.product_id
      WHERE p.id = @productId AND s.key <> 'one-size' AND p.kind IN ('apparel', 'headwear')`;
    expect(ledger.value(worn, values)).toBe(0);
    return {};
  },
  'reason.size-unknown': (ledger, { values }) => {
    expect(sizesBought(ledger, values)).toBe(0);
    return {};
  },
  'reason.size-unclear': (ledger, { values }) => {
    expect(sizesBought(ledger, values)).toBeGreaterThan(1);
    return {};
  },
  'reason.size-weighed': (ledger, { values }) => {
    expect(sizesBought(ledger, values)).toBeGreaterThan(0);
    return {};
  },
  'reason.size-not-offered': (ledger, { values }) => {
    expect(sizesBought(ledger, values)).toBeGreaterThan(0);
    return {};
  },
  'reason.size-sold-out': (ledger, { values }) => {
    expect(onHand(ledger, values, values['size'])).toBe(0);
    return {};
  },
  'reason.size-stand-in': (ledger, { values }) => {
    expect(onHand(ledger, values, values['size'])).toBe(0);
    expect(onHand(ledger, values, values['otherSize'])).toBeGreaterThan(0);
    return {};
  },
  'reason.same-design': (ledger, { values, document, reason }) => {
    const cloth = String(ledger.value('SELECT hex FROM shop.colourways WHERE id = @colourwayId', values));
    const colors = JSON.stringify(document).match(/#[0-9a-f]{6}/g) ?? [];
    const contrasts = colors.map((color) => Math.floor(contrast(color, cloth) * 10) / 10);
    expect([21, ...contrasts]).toContain(reason.params['contrast']);
    return {};
  },
  'reason.same-design-repainted': (ledger, { values, reason }) => {
    expect(ledger.value('SELECT name FROM shop.colourways WHERE id = @colourwayId', values)).toBe(reason.params['colour']);
    return {};
  },
  'reason.making-together': together,
  'reason.making-word': (ledger, { values }) => {
    const word = `SELECT (SELECT count(*) FROM shop.templates WHERE instr(content, '"' || @word || '"') > 0) > 0`;
    expect(ledger.value(word, values)).toBe(1);
    return {};
  },
  'reason.making-harmony': (ledger, { values, value }) => {
    const cloth = String(ledger.value('SELECT hex FROM shop.colourways WHERE id = @colourwayId', values));
    expect(contrast(value!, cloth)).toBeGreaterThanOrEqual(3);
    return {};
  },
};
