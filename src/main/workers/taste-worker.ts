import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReadable } from '../database/connection.ts';
import { trainTasteOf } from '../recommendation/train-taste.ts';
import { giveWay } from './give-way.ts';

/** What the recommendation worker hands to this one. */
export const tasteWorkerDataSchema = z.object({ databaseFile: z.string(), nowMs: z.number() });

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

giveWay();
const { databaseFile, nowMs } = tasteWorkerDataSchema.parse(workerData);
const db = openReadable(databaseFile);
try {
  port.postMessage(trainTasteOf(db, nowMs));
} finally {
  db.close();
}
