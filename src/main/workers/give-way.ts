import { getPriority, setPriority } from 'node:os';

/** So much below the rest of the program: windows go first, but a busy machine still comes to the work behind them. */
const steps = 5;
const lowest = 19;

/** Lets windows go first; only Linux can do that for one thread of a program. */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, Math.min(lowest, getPriority(0) + steps));
  } catch {
    // Where it is not allowed the work goes on as it is.
  }
}
