import { expect, test } from 'vitest';
import { keepSame } from '../../../src/renderer/preflight/keep-same.ts';
import { sampleDocument, square } from '../design-editor/sample-document.ts';

const before = sampleDocument();

test('a copy in which nothing changed is the document itself', () => {
  expect(keepSame(before, structuredClone(before))).toBe(before);
});

test('only what changed is new', () => {
  const after = structuredClone(before);
  after.areas['front']!.layers[1] = square('b', { xMm: 50 });
  const kept = keepSame(before, after);
  expect(kept).toEqual(after);
  expect(kept.areas['front']!.layers[0]).toBe(before.areas['front']!.layers[0]);
  expect(kept.areas['back']).toBe(before.areas['back']);
});

test('a layer that went is gone', () => {
  const after = structuredClone(before);
  after.areas['front']!.layers.pop();
  expect(keepSame(before, after)).toEqual(after);
  const otherMethod = { ...after, methods: { front: 'vinyl' } };
  expect(keepSame(after, otherMethod)).toEqual(otherMethod);
});
