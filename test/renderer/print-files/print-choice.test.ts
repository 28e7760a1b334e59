import { describe, expect, it } from 'vitest';
import {
  isFirstOfLine,
  plannedFiles,
  startChoices,
  studioAddress,
  whoseItems,
  type PrintChoice,
} from '../../../src/renderer/print-files/print-choice.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import type { PrintSource } from '../../../src/shared/production/print-job.ts';
import { usualNamePattern } from '../../../src/shared/settings/print-name-pattern.ts';
import { documentWith, rectangleLayer } from '../sample-documents.ts';
import { sampleProduct } from '../studio/sample-shop.ts';

const product = {
  ...sampleProduct(1, [['White', '#ffffff']]),
  methods: ['front', 'back'].map((areaKey) => ({ areaKey, methodKeys: ['dtg'] })),
};
const square = rectangleLayer(0, 0, 50, 50, '#cc0000');

describe('print files of many at once', () => {
  it('are one for every area of every line of several orders, each named and keyed by itself', () => {
    const choices = choicesOf([
      sourceOf({ number: 'S1-000001', line: 1 }),
      sourceOf({ number: 'S1-000001', line: 2 }),
      sourceOf({ number: 'S1-000002', line: 1 }),
    ]);
    expect(choices.map(({ item }) => `${item.order?.number} ${item.order?.line} ${item.areaKey}`)).toEqual([
      'S1-000001 1 front',
      'S1-000001 1 back',
      'S1-000001 2 front',
      'S1-000001 2 back',
      'S1-000002 1 front',
      'S1-000002 1 back',
    ]);
    expectAllDifferent(choices);
  });

  it('are one for every person of a team in the same size, though none was ordered', () => {
    expectAllDifferent(choicesOf([sourceOf(null, '7 Kim · Club'), sourceOf(null, '7 Kim · Club'), sourceOf(null, '9 Lee · Club')]));
  });

  it('open a copy of what was sold in the studio, once for each line of an order', () => {
    const sold = { snapshotId: 7, colourwayId: 3 };
    const lines = [1, 2].map((line) => ({ ...sourceOf({ number: 'S1-000001', line }), sold }));
    const choices = choicesOf([...lines, { ...sourceOf({ number: 'S1-000002', line: 2 }), sold }]);
    expect(choices.map((_, index) => isFirstOfLine(choices, index))).toEqual([true, false, true, false, true, false]);
    expect(studioAddress(choices[0]!.item)).toBe(`/studio?product=${product.id}&colourway=3&size=L&snapshot=7`);
    expect(studioAddress(choicesOf([sourceOf(null)])[0]!.item)).toBeUndefined();
  });

  it('say whose they are only where there are several', () => {
    const wordsOf = (...sources: PrintSource[]): string[] => {
      const choices = choicesOf(sources);
      return [...new Set(choices.map(({ item }) => whoseItems(choices)(item)))];
    };
    const [first, second] = [sourceOf({ number: 'S1-000001', line: 1 }), sourceOf({ number: 'S1-000002', line: 1 })];
    expect(wordsOf(first)).toEqual(['']);
    expect(wordsOf(first, second)).toEqual(['S1-000001', 'S1-000002']);
    expect(wordsOf(first, { ...second, design: 'Owls' })).toEqual(['S1-000001 · Club', 'S1-000002 · Owls']);
    expect(wordsOf(sourceOf(null, '7 Kim · Club'), sourceOf(null, '9 Lee · Club'))).toEqual(['7 Kim · Club', '9 Lee · Club']);
  });
});

function sourceOf(order: { number: string; line: number } | null, design = 'Club'): PrintSource {
  return {
    document: documentWith({ front: [square], back: [square] }),
    design,
    product,
    colour: product.colourways[0]!,
    sizeKey: 'L',
    order: order && { ...order, quantity: 1 },
  };
}

function choicesOf(sources: readonly PrintSource[]): PrintChoice[] {
  return startChoices(sources, houseMethods, undefined);
}

function expectAllDifferent(choices: readonly PrintChoice[]): void {
  const names = plannedFiles(choices, usualNamePattern, '2026-03-01').map(({ name }) => name.toLowerCase());
  expect(names).toHaveLength(choices.length);
  expect(new Set(names).size).toBe(choices.length);
  expect(new Set(choices.map(({ item }) => item.key)).size).toBe(choices.length);
}
