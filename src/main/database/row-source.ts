import { randomBytes } from 'node:crypto';
import { createUid } from '../../shared/kernel/ids.ts';

/** What the database code takes from the outside world: time and new uids. */
export interface RowSource {
  nowMs(): number;
  newUid(): string;
}

/** The clock and the random numbers of this machine. */
export const machineRowSource: RowSource = {
  nowMs: () => Date.now(),
  newUid: () => createUid(Date.now(), randomBytes(10)),
};
