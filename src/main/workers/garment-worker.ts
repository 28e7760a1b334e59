import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { toErrorData } from '../../shared/kernel/errors.ts';
import { garmentOrderSchema, type ReportShare } from '../../shared/garments/own/garment-order.ts';
import { importFile } from '../garments/own/import-file.ts';
import { inspectFile } from '../garments/own/inspect-file.ts';
import { makeFromMeasures } from '../garments/own/make-from-measures.ts';
import { giveWay } from './give-way.ts';
import type { GarmentWorkerMessage } from './garment-worker-messages.ts';
import { describeFault } from './worker-messages.ts';

/** What the main process hands to this worker: a file to look at, or a garment to make in an empty folder. */
export const garmentWorkerDataSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('inspect'), bytes: z.instanceof(Uint8Array) }),
  z.object({ task: z.literal('make'), order: garmentOrderSchema, folder: z.string() }),
]);

export type GarmentWorkerData = z.infer<typeof garmentWorkerDataSchema>;

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

const send = (message: GarmentWorkerMessage): void => port.postMessage(message);

try {
  send(await work(garmentWorkerDataSchema.parse(workerData)));
} catch (thrown) {
  const error = toErrorData(thrown);
  if (error.code === 'contract.internal') send({ kind: 'fault', fault: describeFault(thrown) });
  send({ kind: 'error', error });
}

async function work(data: GarmentWorkerData): Promise<GarmentWorkerMessage> {
  if (data.task === 'inspect') return { kind: 'inspected', file: await inspectFile(data.bytes) };
  giveWay();
  const { order, folder } = data;
  const report: ReportShare = (sizeKey, share) => send({ kind: 'progress', sizeKey, share });
  const made = await (order.kind === 'measures' ? makeFromMeasures(order, folder, report) : importFile(order, folder, report));
  return { kind: 'made', made };
}
