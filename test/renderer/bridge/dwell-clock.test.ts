import { expect, test } from 'vitest';
import { createDwellClock } from '../../../src/renderer/bridge/dwell-clock.ts';
import { MAX_DWELL_MS } from '../../../src/shared/interactions/interaction.ts';

test('only the time counts in which somebody looks, and never more than the longest look', () => {
  let now = 0;
  const clock = createDwellClock(() => now);
  const wait = (ms: number): void => void (now += ms);
  wait(1000);
  clock.attend(true);
  wait(2000);
  clock.attend(true);
  wait(500);
  expect(clock.read()).toBe(2500);
  clock.attend(false);
  wait(60_000);
  clock.attend(false);
  expect(clock.read()).toBe(2500);
  clock.attend(true);
  wait(0.4);
  expect(clock.read()).toBe(2500);
  wait(3_600_000);
  expect(clock.read()).toBe(MAX_DWELL_MS);
});
