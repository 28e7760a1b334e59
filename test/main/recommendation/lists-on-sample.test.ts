import { expect, it } from 'vitest';
import { z } from 'zod';
import { panelsOf, type Slot } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const LIMIT = 5;
const slot: Slot = { panels: panelsOf(LIMIT, 'buy-again', 'finished', 'goes-with', 'new-for-you', 'trending'), fallback: null };

it('show nobody the same look twice, several kinds, and at most one try in five, the same all day', () => {
  const session = openSession();
  const products = new Map(session.call('catalog.listProducts', {}).map((product) => [product.id, product]));
  const ids = z.array(z.int()).parse(session.db.prepare('SELECT id FROM customers WHERE id % 25 = 0').pluck().all());
  const tried = new Set<string>();
  for (const customerId of [null, ...ids]) {
    const ask = () => session.suggest({ customerId, contextProductIds: [], slot }).panels;
    const suggested = ask().filter(({ panel }) => panel !== 'buy-again');
    const looks = suggested.flatMap(({ suggestions }) =>
      suggestions.map(({ productId, colourwayId, design }) => {
        const product = products.get(productId)!;
        const template =
          design.kind === 'template' ? design.templateUid : design.kind === 'document' ? design.document.origin?.templateUid : '';
        return `${product.garmentKey} ${product.colourways.find(({ id }) => id === colourwayId)?.hex} ${template}`;
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
    for (const { panel, suggestions } of suggested) {
      const tries = suggestions.filter(({ isTried }) => isTried);
      expect(tries.length).toBeLessThanOrEqual(1);
      expect(suggestions.slice(-tries.length || LIMIT)).toEqual(tries);
      if (tries.length > 0) tried.add(panel);
    }
    expect(ask()).toEqual(ask());
    if (customerId !== null) continue;
    const kinds = suggested.flatMap(({ suggestions }) =>
      suggestions.slice(0, LIMIT - 1).map(({ productId }) => products.get(productId)!.kind),
    );
    expect(new Set(kinds).size).toBeGreaterThan(1);
  }
  expect([...tried].toSorted()).toEqual(['new-for-you', 'trending']);
});
