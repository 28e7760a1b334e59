import type { Random } from '../../shared/kernel/random.ts';

/** A whole number in least..most, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the items, each as likely; the list must not be empty. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** One of the items, as likely as its weight. */
export function oneWeighted<Item>(random: Random, items: readonly (readonly [Item, number])[]): Item {
  let total = 0;
  for (const item of items) total += item[1];
  let rest = random() * total;
  for (const item of items) {
    rest -= item[1];
    if (rest < 0) return item[0];
  }
  return oneOf(random, items)[0];
}

/** Whether something that happens with this probability happens. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** The items in random order (Fisher and Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const moved = result[index];
    const taken = result[other];
    if (moved === undefined || taken === undefined) continue;
    result[index] = taken;
    result[other] = moved;
  }
  return result;
}
