import { expect, test } from 'vitest';
import { gateGroups, summarise } from '../../../src/renderer/wardrobe/gate-rows.ts';

const figure = (gate: string, what: string, value: number, limit = '<= 1.00', passed = true) => ({ gate, what, value, limit, passed });
const sizes = {
  S: [figure('6', 'file MB', 0.4), figure('1', 'front mean %', 0.2)],
  M: [figure('6', 'file MB', 0.9), figure('1', 'front mean %', 0.3, '<= 1.50'), figure('1', 'hood mean %', 2, '<= 1.00', false)],
};

test('figures stand by gate, sizes side by side, with the limit that they share', () => {
  const groups = gateGroups({ sizes });
  expect(groups.map(({ gate, rows }) => [gate, rows.map(({ what, limit }) => [what, limit])])).toEqual([
    [
      '1',
      [
        ['front mean %', undefined],
        ['hood mean %', '<= 1.00'],
      ],
    ],
    ['6', [['file MB', '<= 1.00']]],
  ]);
  expect(groups[0]!.rows[1]!.bySize.get('S')).toBeUndefined();
  expect(groups[1]!.rows[0]!.bySize.get('M')?.value).toBe(0.9);
});

test('the summary counts what failed and names what is nearest to its limit', () => {
  expect(summarise({ sizes })).toMatchObject({ count: 5, failedCount: 1, nearest: { what: 'hood mean %', sizeKey: 'M' } });
  expect(summarise({ sizes: { S: sizes.S } })).toMatchObject({ count: 2, failedCount: 0, nearest: { what: 'file MB' } });
});
