import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Product } from '../../../src/shared/catalog/product.ts';
import { colorContrast } from '../../../src/shared/design/color-contrast.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { partQueries } from '../../../src/main/recommendation/part-count-reader.ts';
import { wearerQueries } from '../../../src/main/recommendation/wearer-statements.ts';
import { usualRules } from '../../../src/shared/recommendation/slot.ts';
import { squareLayer } from '../../builders/designs.ts';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

const openSession = sampleSessions();
const buyersSchema = z.array(
  z.object({ customerId: z.int(), sizeKey: z.string(), productId: z.int(), colourwayId: z.int(), orders: z.int() }),
);

/** Customers who only ever bought tops in one size, with a product that they bought three times or more. */
function buyersForThemselves(session: SampleSession) {
  return buyersSchema.parse(
    session.db
      .prepare(
        `WITH bought AS (
           SELECT o.customer_id AS customerId, l.size_key AS sizeKey, l.product_id AS productId, l.colourway_id AS colourwayId, o.id
           FROM orders o JOIN order_states s ON s.order_id = o.id JOIN order_lines l ON l.order_id = o.id
           JOIN products p ON p.id = l.product_id
           WHERE o.customer_id IS NOT NULL AND s.status <> 'cancelled' AND p.kind = 'apparel')
         SELECT customerId, min(sizeKey) AS sizeKey, productId, max(colourwayId) AS colourwayId, count(DISTINCT id) AS orders
         FROM bought b
         WHERE (SELECT count(DISTINCT sizeKey) FROM bought o WHERE o.customerId = b.customerId) = 1
         GROUP BY customerId, productId HAVING count(DISTINCT id) >= 3 LIMIT 12`,
      )
      .all(),
  );
}

function setStock(session: SampleSession, { variants }: Product, colourwayId: number, stockOf: (sizeKey: string) => number): void {
  for (const { id, sizeKey, stockOnHand } of variants.filter((each) => each.colourwayId === colourwayId)) {
    const quantity = stockOf(sizeKey) - stockOnHand;
    if (quantity !== 0) session.call('catalog.adjustStock', { variantId: id, quantity });
  }
}

describe('your size', () => {
  it('is the one that people who buy for themselves have always had, with the orders that say so', () => {
    const session = openSession();
    const buyers = buyersForThemselves(session);
    expect(buyers.length).toBeGreaterThan(5);
    for (const { customerId, productId, colourwayId, sizeKey, orders } of buyers) {
      setStock(session, session.call('catalog.getProduct', { productId }), colourwayId, () => 5);
      const size = session.advice['recommendation.suggestSize']({ customerId, productId, colourwayId });
      expect(size).toMatchObject({ sizeKey, standsInFor: null, reason: { id: 'reason.size-kept', params: { orders } } });
      const rows = session.host.listEvidence({ evidence: size!.evidence!, limit: 100 });
      expect(rows.orderCount).toBe(orders);
    }
  });

  it('is not named for a stranger, nor for whom several sizes were bought', () => {
    const session = openSession();
    const { id: customerId } = session.call('customers.add', { name: 'New Person', email: null, phone: null });
    const { id: productId, colourways } = session.call('catalog.getProduct', { productId: 1 });
    const question = { productId, colourwayId: colourways[0]!.id };
    expect(session.advice['recommendation.suggestSize']({ customerId, ...question })).toBeNull();
  });

  it('says what is sold out, and never names what is not in stock', () => {
    const session = openSession();
    const { customerId, productId, colourwayId, sizeKey } = buyersForThemselves(session)[0]!;
    const product = session.call('catalog.getProduct', { productId });
    setStock(session, product, colourwayId, (key) => (key === sizeKey ? 0 : 5));
    const size = session.advice['recommendation.suggestSize']({ customerId, productId, colourwayId });
    expect(size?.sizeKey).not.toBe(sizeKey);
    expect(['reason.size-sold-out', 'reason.size-stand-in']).toContain(size?.reason.id);
  });

  it('goes by what a customer stated as long as they agree, and by past orders', () => {
    const session = openSession();
    const { id: customerId } = session.call('customers.add', { name: 'New Person', email: null, phone: null });
    const product = session.call('catalog.listProducts', {}).find(({ kind, sizes }) => kind === 'apparel' && sizes.length > 3)!;
    const colourwayId = product.colourways[0]!.id;
    const ask = () => session.advice['recommendation.suggestSize']({ customerId, productId: product.id, colourwayId });
    const { key, widthMm } = product.sizes[2]!;
    setStock(session, product, colourwayId, () => 5);
    const measures = { customerId, chestMm: null, headMm: null, garmentWidthMm: widthMm };
    expect(() => session.call('customers.setMeasures', measures)).toThrow('customer.no-consent');
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    session.call('customers.setMeasures', measures);
    expect(session.call('customers.getMeasures', { customerId })).toEqual({ chestMm: null, headMm: null, garmentWidthMm: widthMm });
    expect(ask()).toMatchObject({ sizeKey: key, reason: { id: 'reason.size-favourite' }, evidence: null });
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    expect(session.db.prepare('SELECT count(*) FROM customer_measures').pluck().get()).toBe(0);
    expect(ask()).toBeNull();
  });
});

/** A design that was ordered, as it was. */
function orderedDesign(session: SampleSession): DesignDocument {
  const first = `SELECT c.document FROM design_snapshot_contents c
    JOIN products p ON p.uid = json_extract(c.document, '$.productUid')
    WHERE p.garment_key = 'heavy-tee' ORDER BY c.snapshot_id LIMIT 1 OFFSET 20`;
  return JSON.parse(z.string().parse(session.db.prepare(first).pluck().get())) as DesignDocument;
}

describe('the same design on other garments', () => {
  it('names garments of other products that are in stock', () => {
    const session = openSession();
    const document = orderedDesign(session);
    const garments = session.advice['recommendation.suggestGarments']({ document, customerId: null });
    expect(garments.length).toBeGreaterThan(0);
    for (const { productId, colourwayId, sizeKey } of garments) {
      const product = session.call('catalog.getProduct', { productId });
      expect(product.uid).not.toBe(document.productUid);
      const variant = product.variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
      expect(variant?.stockOnHand).toBeGreaterThan(0);
    }
  });

  it('leaves out what the owner never suggests, and for a customer what they said is not for them', () => {
    const session = openSession();
    const document = orderedDesign(session);
    const { id: customerId } = session.call('customers.add', { name: 'New Person', email: null, phone: null });
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    const idsFor = (id: number | null): number[] =>
      session.advice['recommendation.suggestGarments']({ document, customerId: id }).map(({ productId }) => productId);
    const first = idsFor(customerId)[0]!;
    const about = {
      customerId,
      productId: first,
      templateUid: null,
      screen: 'home',
      sessionMs: null,
      dwellMs: null,
      detail: null,
    } as const;
    session.call('interactions.record', { ...about, kind: 'dismissed-suggestion' });
    expect(idsFor(customerId)).not.toContain(first);
    expect(idsFor(null)).toContain(first);
    session.call('recommendation.setRules', { ...usualRules, bannedProductIds: [first] });
    expect(idsFor(null)).not.toContain(first);
  });

  it('is nothing while there is nothing on it, and refuses a garment that there is not', () => {
    const session = openSession();
    const document = orderedDesign(session);
    const bare = { ...document, areas: { front: { layers: [] } } };
    expect(session.advice['recommendation.suggestGarments']({ document: bare, customerId: null })).toEqual([]);
    const foreign = { ...document, variantUid: document.productUid };
    expect(() => session.advice['recommendation.suggestGarments']({ document: foreign, customerId: null })).toThrow('record.not-found');
  });
});

describe('because of what you are making', () => {
  it('names parts that the design does not have, with the figures of the shop’s designs', () => {
    const session = openSession();
    const document = orderedDesign(session);
    const parts = session.advice['recommendation.suggestParts']({ document });
    const product = session.call('catalog.listProducts', {}).find(({ uid }) => uid === document.productUid)!;
    const variant = product.variants.find(({ uid }) => uid === document.variantUid)!;
    const cloth = product.colourways.find(({ id }) => id === variant.colourwayId)!.hex;
    const text = JSON.stringify(document);
    expect(parts.color.length).toBeGreaterThan(0);
    for (const { value } of parts.color) {
      expect(colorContrast(value, cloth)).toBeGreaterThanOrEqual(3);
      expect(text).not.toContain(value);
    }
    const together = Object.values(parts)
      .flat()
      .filter(({ reason }) => reason.id === 'reason.making-together');
    for (const { reason } of together) expect(Number(reason.params['together'])).toBeLessThanOrEqual(Number(reason.params['designs']));
  });

  it('learns from designs that are saved, and forgets what is deleted', () => {
    const session = openSession();
    const ordered = orderedDesign(session);
    const ink = inkFor(session, ordered);
    const square = (id: string, color: string): Layer => ({ ...squareLayer(id), fill: { kind: 'solid', color } }) as Layer;
    const document = { ...ordered, areas: { front: { layers: [square('ground', '#123123')] } } };
    const together = (): unknown =>
      session.advice['recommendation.suggestParts']({ document }).color.find(({ value }) => value === ink)?.reason.params['together'];
    const save = (name: string) => {
      const areas = { front: { layers: [...document.areas.front.layers, square(name, ink)] } };
      return session.call('design.saveDesign', { designId: null, customerId: null, name, document: { ...document, areas } });
    };
    expect(together()).toBeUndefined();
    const [first] = [save('one'), save('two'), save('three')];
    expect(together()).toBe(3);
    session.call('design.deleteDesign', { designId: first!.id });
    expect(together()).toBe(2);
  });
});

/** A colour that reads on the cloth of a design and that no design of the sample shop has. */
function inkFor(session: SampleSession, document: DesignDocument): string {
  const product = session.call('catalog.listProducts', {}).find(({ uid }) => uid === document.productUid)!;
  const variant = product.variants.find(({ uid }) => uid === document.variantUid)!;
  const cloth = product.colourways.find(({ id }) => id === variant.colourwayId)!.hex;
  return ['#7a00ff', '#00ffd0'].find((color) => colorContrast(color, cloth) >= 3)!;
}

it.each([
  ['orders', wearerQueries.orders, /^SEARCH o USING (COVERING )?INDEX orders_by_customer \(customer_id=\?\)/],
  ['past orders', wearerQueries.pastOrders, /^SEARCH o USING (COVERING )?INDEX past_orders_by_customer \(customer_id=\?\)/],
  ['sold designs', partQueries.sold, /^SEARCH design_snapshot_contents USING INTEGER PRIMARY KEY \(rowid>\?\)/],
])('reads no more than it needs: %s', (_, sql, first) => {
  const values = { customerId: 1, after: 1, limit: 1 };
  const used = Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`@${name}`)));
  const rows = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${sql}`).all(used) as { detail: string }[];
  const reads = rows.map(({ detail }) => detail).filter((step) => /^(SCAN|SEARCH)/.test(step));
  expect(reads[0]).toMatch(first);
  expect(reads.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
