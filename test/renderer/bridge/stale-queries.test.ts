import { expect, test } from 'vitest';
import { queryKeyOf, staleAfterCall, staleAfterEvent, type Stale } from '../../../src/renderer/bridge/stale-queries.ts';
import { studioContract } from '../../../src/shared/studio-contract.ts';

const domains = Object.entries(studioContract);
const changing = domains.flatMap(([domain, { calls }]) =>
  Object.entries(calls).flatMap(([call, spec]) => (spec.access === 'changes' ? [`${domain}.${call}`] : [])),
);
const reading = domains.flatMap(([domain, { calls }]) =>
  Object.entries(calls).flatMap(([call, spec]) => (spec.access === 'reads' ? [`${domain}.${call}`] : [])),
);
const events = domains.flatMap(([domain, contract]) => Object.keys(contract.events).map((event) => `${domain}.${event}`));

test('says for every changing call and every event what it makes stale', () => {
  expect(Object.keys(staleAfterCall).sort()).toEqual(changing.sort());
  expect(Object.keys(staleAfterEvent).sort()).toEqual(events.sort());
});

test('what is stale is a domain or a call that reads', () => {
  const known = new Set([...Object.keys(studioContract), ...reading]);
  const named: readonly Stale[] = [...Object.values(staleAfterCall), ...Object.values(staleAfterEvent)].flat();
  expect(named.filter((stale) => !known.has(stale))).toEqual([]);
});

test('a domain’s key begins every key of its calls', () => {
  expect(queryKeyOf('orders')).toEqual(['orders']);
  expect(queryKeyOf('orders.get', { orderId: 1 })).toEqual(['orders', 'get', { orderId: 1 }]);
});
