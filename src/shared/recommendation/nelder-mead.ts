interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

const MOST_STEPS = 20_000;

/**
 * The lowest place of a function by the downhill simplex (Nelder and Mead 1965), begun anew from what it found until a
 * new start finds nothing lower.
 *
 * @param tolerance how little the corners' values may still differ
 */
export function findMinimum(value: (at: readonly number[]) => number, start: readonly number[], tolerance: number): readonly number[] {
  let best = descend(value, start, tolerance);
  for (;;) {
    const next = descend(value, best.at, tolerance);
    if (!(next.value < best.value - tolerance)) return next.value < best.value ? next.at : best.at;
    best = next;
  }
}

function descend(value: (at: readonly number[]) => number, start: readonly number[], tolerance: number): Corner {
  const corner = (at: readonly number[]): Corner => ({ at, value: value(at) });
  const simplex = [corner(start), ...start.map((_, axis) => corner(start.map((x, index) => (index === axis ? x + 0.5 : x))))];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex.at(-1)!;
    if (worst.value - best.value <= tolerance) return best;
    const rest = simplex.slice(0, -1);
    const centre = start.map((_, axis) => rest.reduce((sum, { at }) => sum + at[axis]!, 0) / rest.length);
    const along = (by: number): Corner => corner(centre.map((x, axis) => x + by * (worst.at[axis]! - x)));
    const mirrored = along(-1);
    if (mirrored.value < best.value) {
      const further = along(-2);
      simplex[simplex.length - 1] = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < rest.at(-1)!.value) {
      simplex[simplex.length - 1] = mirrored;
    } else {
      const nearer = mirrored.value < worst.value ? along(-0.5) : along(0.5);
      if (nearer.value < Math.min(mirrored.value, worst.value)) simplex[simplex.length - 1] = nearer;
      else
        for (const [index, each] of simplex.entries())
          if (index > 0) simplex[index] = corner(each.at.map((x, axis) => (x + best.at[axis]!) / 2));
    }
  }
  return simplex[0]!;
}
