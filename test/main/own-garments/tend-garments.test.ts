import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { keepGarment, openMakingFolder, placeGarment } from '../../../src/main/garments/own/garment-folder.ts';
import { createGarmentMaker } from '../../../src/main/workers/garment-maker.ts';
import { startShopWorkers } from '../../../src/main/workers/shop-workers.ts';
import { tendGarments } from '../../../src/main/workers/tend-garments.ts';
import { garmentMetadataSchema } from '../../../src/shared/garments/garment-metadata.ts';
import type { OwnGarment } from '../../../src/shared/garments/own/own-garment.ts';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const built = builtMain(workerSources);
const resourcesFolder = join(import.meta.dirname, '../../../resources');
const uid = '01932d40-7a00-7000-8000-00000000000f';
const printAreas = [{ key: 'front', panelKey: 'front', originXMm: -100, originYMm: 3, widthMm: 200, heightMm: 80 }];
const garment: OwnGarment = {
  uid,
  name: 'Club Mug',
  source: 'file',
  baseKey: null,
  kind: 'drinkware',
  sizes: [{ key: 'one-size', widthMm: 82, heightMm: 96, printAreas }],
  createdAtMs: 1,
};

test('a garment whose files are whole gets its row when the shop is opened, once; what is unfinished goes', async () => {
  const shopsFolder = join(temporaryFolder(), 'shops');
  mkdirSync(shopsFolder, { recursive: true });
  const files = () => shopFiles(shopsFolder, 'own');
  const { garmentsFolder } = files();
  const metadata = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(resourcesFolder, 'garments/mug/garment.json'), 'utf8')));
  keepGarment(openMakingFolder(garmentsFolder, uid), garment, metadata);
  placeGarment(garmentsFolder, uid);
  openMakingFolder(garmentsFolder, '01932d40-7a00-7000-8000-0000000000aa');

  const events: string[] = [];
  const { database, close } = startShopWorkers({
    databaseWorkerFile: built('database-worker'),
    recommendationWorkerFile: built('recommendation-worker'),
    shopsFolder,
    resourcesFolder,
    shop: () => 'own',
    broadcast: ({ name }) => void events.push(name),
    onFault: (_, fault) => expect.unreachable(JSON.stringify(fault)),
  });
  const maker = createGarmentMaker({
    workerFile: built('garment-worker'),
    garmentsFolder: () => garmentsFolder,
    keep: () => Promise.resolve(),
    onChange: () => undefined,
    onFault: () => undefined,
  });
  await tendGarments({ maker, database, files });
  await tendGarments({ maker, database, files });
  expect(await database.request('garments.listOwn', {})).toEqual({ ok: true, value: [garment] });
  expect(readdirSync(garmentsFolder)).toEqual([uid]);
  expect(events.filter((name) => name === 'garments.ownChanged')).toHaveLength(1);
  await close();
});
