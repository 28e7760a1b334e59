import { expect, it } from 'vitest';
import { z } from 'zod';
import { panelsOf, type Slot } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const slot: Slot = { panels: panelsOf(4, 'new-for-you', 'finished'), fallback: null };
const nowhere = { contextProductIds: [], slot };

/** A mug lover: a mug, a design and a colour. */
function picksOf(session: SampleSession) {
  const product = session.call('catalog.listProducts', {}).find(({ kind }) => kind === 'drinkware')!;
  const [template] = session.call('design.listTemplates', {});
  const [colourway] = product.colourways;
  const colour = { productId: product.id, colourwayId: colourway!.id, hex: colourway!.hex };
  return { product, picks: { productId: product.id, templateUid: template!.uid, colour } };
}

/** Every row of every table, counted and summed up. */
function fingerprint({ db }: SampleSession): unknown {
  const tables = z
    .array(z.string())
    .parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'customer_search%'").pluck().all());
  return tables.map((name) => [name, db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]);
}

it('of one who did not agree, tells this answer and no other, and nothing is written', () => {
  const session = openSession();
  const { id: customerId } = session.call('customers.add', { name: 'Ada', email: null, phone: null });
  const { product, picks } = picksOf(session);
  const before = session.suggest({ customerId, ...nowhere });
  const [rows, version] = [fingerprint(session), session.db.pragma('data_version')];
  const told = session.suggest({ customerId, ...nowhere, picks });
  expect(told.panels[0]).toMatchObject({ panel: 'new-for-you', basis: { sure: 'guess', reason: { id: 'reason.rung-tastes' } } });
  const [best] = told.panels[0]!.suggestions;
  expect(best?.reason.id).toBe('reason.finished-garment-taste');
  expect(product.tags).toContain(best?.reason.params['word']);
  expect(told.panels.map(({ panel }) => panel)).toContain('finished');
  expect(fingerprint(session)).toEqual(rows);
  expect(session.db.pragma('data_version')).toEqual(version);
  expect(session.suggest({ customerId, ...nowhere })).toEqual(before);
});

it('speaks for a stranger, of whom nothing else is known', () => {
  const session = openSession();
  const { picks } = picksOf(session);
  expect(session.suggest({ customerId: null, ...nowhere }).panels).toEqual([]);
  const told = session.suggest({ customerId: null, ...nowhere, picks });
  expect(told.panels.map(({ panel }) => panel)).toEqual(['new-for-you', 'finished']);
  expect(session.suggest({ customerId: null, ...nowhere }).panels).toEqual([]);
  const nothing = { productId: null, templateUid: null, colour: null };
  expect(session.suggest({ customerId: null, ...nowhere, picks: nothing }).panels).toEqual([]);
});
