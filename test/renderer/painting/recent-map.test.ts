import { describe, expect, it } from 'vitest';
import { RecentMap } from '../../../src/renderer/painting/recent-map.ts';

describe('RecentMap', () => {
  it('lets go of what was used longest ago', () => {
    const released: number[] = [];
    const map = new RecentMap<string, number>(2, (value) => released.push(value));
    map.set('a', 1);
    map.set('b', 2);
    map.find('a');
    map.set('c', 3);
    expect(released).toEqual([2]);
    expect([map.find('a'), map.find('b'), map.find('c'), map.size]).toEqual([1, undefined, 3, 2]);
  });

  it('releases what is replaced or deleted, once', () => {
    const released: number[] = [];
    const map = new RecentMap<string, number>(2, (value) => released.push(value));
    map.set('a', 1);
    map.set('a', 2);
    map.delete('a');
    map.delete('a');
    expect(released).toEqual([1, 2]);
  });

  it('weighs entries, and keeps the newest even when it alone is too heavy', () => {
    const released: number[] = [];
    const map = new RecentMap<string, number>(
      10,
      (value) => released.push(value),
      (value) => value,
    );
    map.set('a', 4);
    map.set('b', 5);
    map.set('a', 6);
    expect(released).toEqual([4, 5]);
    map.set('c', 12);
    expect([released, map.size, map.find('c')]).toEqual([[4, 5, 6], 1, 12]);
  });
});
