import { expect, test } from 'vitest';
import { fitPanels } from '../../../src/renderer/home/fit-panels.ts';
import type { SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import type { PanelKey } from '../../../src/shared/recommendation/slot.ts';

const panel = (key: PanelKey, count: number): SuggestionPanel => ({
  panel: key,
  suggestions: Array.from({ length: count }, (_, index) => ({
    key: `${key} ${index}`,
    productId: index + 1,
    colourwayId: 1,
    sizeKey: 'M',
    design: { kind: 'snapshot' as const, snapshotId: 1 },
    score: 1,
    reason: { id: 'reason.new-shop', params: {} },
    evidence: null,
  })),
});

const fitted = (buyAgain: number, goesWith: number, trending: number): [string, number][] =>
  fitPanels([panel('buy-again', buyAgain), panel('goes-with', goesWith), panel('trending', trending)], 5).map((each) => [
    each.panel,
    each.suggestions.length,
  ]);

test('what is for everybody fills the row that personal suggestions began', () => {
  expect(fitted(1, 1, 5)).toEqual([
    ['buy-again', 1],
    ['goes-with', 1],
    ['trending', 3],
  ]);
  expect(fitted(5, 2, 5)).toEqual([
    ['buy-again', 5],
    ['goes-with', 2],
    ['trending', 3],
  ]);
});

test('it has a row of its own where there is no gap, or one too narrow for a heading', () => {
  expect(fitted(3, 2, 5)).toEqual([
    ['buy-again', 3],
    ['goes-with', 2],
    ['trending', 5],
  ]);
  expect(fitted(2, 2, 5)).toEqual([
    ['buy-again', 2],
    ['goes-with', 2],
    ['trending', 5],
  ]);
});

test('personal suggestions are never cut, and empty panels are left out', () => {
  expect(fitted(0, 0, 5)).toEqual([['trending', 5]]);
  expect(fitted(4, 0, 0)).toEqual([['buy-again', 4]]);
  expect(fitted(0, 0, 0)).toEqual([]);
});
