import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { evaluateHistory } from '../../shared/recommendation/evaluation/evaluate-history.ts';
import type { EvaluationResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';
import { openReadable } from '../database/connection.ts';
import { recommendationRepository } from '../recommendation/repository.ts';
import { giveWay } from './give-way.ts';

/** What the main process hands to this worker. */
export const evaluationWorkerDataSchema = z.object({ databaseFile: z.string(), nowMs: z.number() });

/** What it says: how far it is, and in the end what came of it. */
export type EvaluationMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly result: EvaluationResult };

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

giveWay();
const { databaseFile, nowMs } = evaluationWorkerDataSchema.parse(workerData);
const say = (message: EvaluationMessage): void => port.postMessage(message);
const db = openReadable(databaseFile);
try {
  const repository = recommendationRepository(db);
  const orders = repository.inOneView(repository.listHistory);
  say({ kind: 'result', result: evaluateHistory(orders, nowMs, (share) => say({ kind: 'progress', share })) });
} finally {
  db.close();
}
