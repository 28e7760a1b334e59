import { describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { adviseSize } from '../../../src/shared/recommendation/your-size/size-advice.ts';
import type { ReturnFact } from '../../../src/shared/recommendation/your-size/size-evidence.ts';
import { contentProduct } from './content-products.ts';

const product = contentProduct(1, { colours: { White: '#f7f6f2' } });
const question = { customerId: 5, productId: 1, colourwayId: 10, nowMs: 1_000 };

function order(orderId: number, sizeKey: string, placedAtMs = 100): OrderFact {
  return { orderId, customerId: 5, placedAtMs, lines: [{ productId: 1, colourwayId: 10, sizeKey, quantity: 1, snapshotId: 0 }] };
}

function advise(orders: readonly OrderFact[], returns: readonly ReturnFact[] = []) {
  return adviseSize([product], { orders, returns, measures: [] }, question);
}

describe('size advice', () => {
  it('names the orders that it counts, those of before among them, unless some came back', () => {
    const own = [order(1, 'M'), order(2, 'M')];
    expect(advise(own)).toMatchObject({ sizeKey: 'M', evidence: { kind: 'own-size', customerId: 5, productId: 1, sizeKey: 'M' } });
    expect(advise([...own, order(-3, 'M')])).toMatchObject({ reason: { params: { orders: 3 } }, evidence: { kind: 'own-size' } });
    expect(advise(own, [{ orderId: 1, productId: 1, sizeKey: 'M', verdict: 'other' }])).toMatchObject({ sizeKey: 'M', evidence: null });
  });

  it('says nothing where nothing is known, or of what there is not', () => {
    expect(advise([])).toBeUndefined();
    expect(adviseSize([], { orders: [order(1, 'M')], returns: [], measures: [] }, question)).toBeUndefined();
  });
});
