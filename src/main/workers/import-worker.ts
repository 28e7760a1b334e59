import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ImportPhase } from '../../shared/history/contract.ts';
import { toErrorData, type ErrorData } from '../../shared/kernel/errors.ts';
import { csvDelimiters } from '../../shared/orders/import/csv-records.ts';
import { importKinds } from '../../shared/orders/import/import-fields.ts';
import { importFormatSchema } from '../../shared/orders/import/import-format.ts';
import { textEncodings } from '../../shared/orders/import/text-encoding.ts';
import { openReadable } from '../database/connection.ts';
import { listProblems } from '../history/report-staging.ts';
import { sampleTable } from '../history/sample-table.ts';
import { stageTable } from '../history/stage-table.ts';
import { giveWay } from './give-way.ts';
import { describeFault, type Fault } from './worker-messages.ts';

const formSchema = z.object({
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(csvDelimiters).nullable(),
  kind: z.enum(importKinds).nullable(),
  hasHeader: z.boolean().nullable(),
});

/** What the main process hands to this worker: a table to look at, to check, or the problems of one that was. */
export const importTaskSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('sample'), file: z.string(), form: formSchema, timeZone: z.string() }),
  z.object({
    task: z.literal('check'),
    file: z.string(),
    format: importFormatSchema,
    stagingFile: z.string(),
    shopFile: z.string(),
    currency: z.string(),
    minorDigits: z.int(),
    nowMs: z.number(),
  }),
  z.object({ task: z.literal('problems'), stagingFile: z.string(), afterLine: z.int(), limit: z.int() }),
]);

export type ImportTask = z.infer<typeof importTaskSchema>;

/** What this worker tells: how far it is, and at last what came of it. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly phase: ImportPhase; readonly share: number }
  | { readonly kind: 'result'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: ErrorData; readonly fault: Fault | null };

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

const send = (message: ImportMessage): void => port.postMessage(message);

try {
  send({ kind: 'result', value: work(importTaskSchema.parse(workerData)) });
} catch (thrown) {
  const error = toErrorData(thrown);
  send({ kind: 'error', error, fault: error.code === 'contract.internal' ? describeFault(thrown) : null });
}

function work(task: ImportTask): unknown {
  if (task.task === 'sample') return sampleTable(task.file, task.form, task.timeZone);
  if (task.task === 'problems') {
    const staging = openReadable(task.stagingFile);
    try {
      return listProblems(staging, task.afterLine, task.limit);
    } finally {
      staging.close();
    }
  }
  giveWay();
  return stageTable(task, (phase, share) => send({ kind: 'progress', phase, share }));
}
