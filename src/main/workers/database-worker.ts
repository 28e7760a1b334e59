import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { shopKeySchema } from '../../shared/settings/contract.ts';
import type { ParsedInput } from '../../shared/studio-contract.ts';
import { giveUsualMethods } from '../catalog/give-usual-methods.ts';
import { catalogRepository } from '../catalog/repository.ts';
import { machineRowSource } from '../database/row-source.ts';
import { fillNewShop } from './fill-new-shop.ts';
import { freshenHouseTemplates, readHouseTemplates } from './house-templates.ts';
import { createOutlet, serveRequests } from './serve-requests.ts';
import { createShopHost } from './shop-host.ts';

/** What the main process hands to this worker. */
export const databaseWorkerDataSchema = z.object({
  shopsFolder: z.string(),
  resourcesFolder: z.string(),
  shop: shopKeySchema,
});

export type DatabaseWorkerData = z.infer<typeof databaseWorkerDataSchema>;

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

const { shopsFolder, resourcesFolder, shop } = databaseWorkerDataSchema.parse(workerData);
const templateFolder = join(resourcesFolder, 'templates');
const outlet = createOutlet(port);
const host = createShopHost({
  shopsFolder,
  source: machineRowSource,
  emit: outlet.emit,
  report: outlet.report,
  fill: (key, db) => fillNewShop(key, db, { templates: readHouseTemplates(templateFolder), source: machineRowSource }),
  freshen: (db) => {
    freshenHouseTemplates(db, templateFolder);
    giveUsualMethods(catalogRepository(db));
  },
});

/** What is answered whether or not the database is open. */
const own: Record<string, (input: never) => unknown> = {
  'settings.getDatabaseState': () => host.state(),
  'settings.recoverDatabase': (way: ParsedInput<'settings.recoverDatabase'>) => host.recover(way),
  'worker.openShop': (key: unknown) => host.open(shopKeySchema.parse(key)),
  'worker.databaseFigures': () => host.figures(),
  'worker.close': () => host.close(),
};

host.open(shop);
serveRequests(port, outlet, (name) => (Object.hasOwn(own, name) ? own[name] : host.findHandler(name)));
