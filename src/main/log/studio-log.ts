import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the log: what happened, in codes and figures; never a name, a typed text or a file's content. */
export interface LogEntry {
  readonly event: string;
  readonly [figure: string]: string | number | boolean | null;
}

/** Appends lines to the local log; a log that cannot be written never stops the studio. */
export type StudioLog = (level: 'info' | 'warn' | 'error', entry: LogEntry) => void;

/** The largest log file in bytes, and how many older ones are kept. */
const MAX_LOG_BYTES = 1_000_000;
const KEPT_LOGS = 4;

/** A log of JSON lines in `folder`, in files that are rotated by size. */
export function createStudioLog(folder: string, nowMs: () => number): StudioLog {
  const file = join(folder, 'studio.log');
  let broken = false;
  return (level, entry) => {
    if (broken) return;
    try {
      mkdirSync(folder, { recursive: true });
      if (byteLengthOf(file) > MAX_LOG_BYTES) rotate(file);
      appendFileSync(file, `${JSON.stringify({ at: new Date(nowMs()).toISOString(), level, ...entry })}\n`);
    } catch (thrown) {
      broken = true;
      process.stderr.write(`log: ${thrown instanceof Error ? thrown.name : 'fault'}\n`);
    }
  };
}

function rotate(file: string): void {
  rmSync(`${file}.${KEPT_LOGS}`, { force: true });
  for (let age = KEPT_LOGS - 1; age >= 1; age -= 1) {
    if (byteLengthOf(`${file}.${age}`) > 0) renameSync(`${file}.${age}`, `${file}.${age + 1}`);
  }
  renameSync(file, `${file}.1`);
}

function byteLengthOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
