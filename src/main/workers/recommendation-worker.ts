import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { shopKeySchema, type ShopKey } from '../../shared/settings/contract.ts';
import type { ParsedInput } from '../../shared/studio-contract.ts';
import { createRecommenderHost } from '../recommendation/recommender-host.ts';
import { createStudioAdvice } from '../recommendation/studio-advice.ts';
import { readAdviceShop, readHouseParts } from './advice-sources.ts';
import { createOutlet, serveRequests } from './serve-requests.ts';
import { createSchool } from './learning-school.ts';

/** What the main process hands to this worker. */
export const recommendationWorkerDataSchema = z.object({
  shopsFolder: z.string(),
  resourcesFolder: z.string(),
  shop: shopKeySchema,
  learningWorkerFile: z.string(),
});

export type RecommendationWorkerData = z.infer<typeof recommendationWorkerDataSchema>;

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

const { shopsFolder, resourcesFolder, shop, learningWorkerFile } = recommendationWorkerDataSchema.parse(workerData);
const outlet = createOutlet(port);
const school = createSchool(learningWorkerFile, outlet.report);
const host = createRecommenderHost({ shopsFolder, emit: outlet.emit, nowMs: () => Date.now(), school });
const advice = createStudioAdvice({
  shopsFolder,
  nowMs: () => Date.now(),
  readShop: readAdviceShop,
  readParts: () => readHouseParts(resourcesFolder),
});

const openShop = async (key: ShopKey): Promise<void> => {
  advice.open(key);
  await host.open(key);
};

/**
 * `worker.openShop` after a shop was opened or its file replaced, `worker.factsChanged` after an order was saved,
 * `worker.customerErased` after somebody was erased, `worker.readHome` before it closes.
 */
const handlers: Record<string, (input: never) => unknown> = {
  'recommendation.suggest': (input: ParsedInput<'recommendation.suggest'>) => host.suggest(input),
  'recommendation.getRules': () => host.getRules(),
  'recommendation.listBundles': () => host.listBundles(),
  'recommendation.listEvidence': (input: ParsedInput<'recommendation.listEvidence'>) => host.listEvidence(input),
  'recommendation.getFigures': (input: ParsedInput<'recommendation.getFigures'>) => host.getFigures(input),
  'recommendation.listDrifting': (page: ParsedInput<'recommendation.listDrifting'>) => host.listDrifting(page),
  'recommendation.listDue': (page: ParsedInput<'recommendation.listDue'>) => host.listDue(page),
  'recommendation.getOrderRhythm': (input: ParsedInput<'recommendation.getOrderRhythm'>) => host.getOrderRhythm(input),
  ...advice.handlers,
  'worker.openShop': (key: unknown) => openShop(shopKeySchema.parse(key)),
  'worker.factsChanged': () => host.refresh(),
  'worker.customerErased': (key: unknown) => {
    // Counted parts of designs know nobody to leave them.
    advice.open(shopKeySchema.parse(key));
    host.refresh();
  },
  'worker.readHome': () => host.readHome(),
  'worker.close': () => {
    advice.close();
    return host.close();
  },
};

void openShop(shop);
serveRequests(port, outlet, (name) => (Object.hasOwn(handlers, name) ? handlers[name] : undefined));
