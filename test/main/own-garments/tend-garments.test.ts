import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { keepGarment, openMakingFolder, placeGarment } from '../../../src/main/garments/own/garment-folder.ts';
import { createGarmentMaker } from '../../../src/main/workers/garment-maker.ts';
import { startShopWorkers, type ShopWorkers } from '../../../src/main/workers/shop-workers.ts';
import { deleteGarment, tendGarments } from '../../../src/main/workers/tend-garments.ts';
import { garmentMetadataSchema } from '../../../src/shared/garments/garment-metadata.ts';
import type { OwnGarment } from '../../../src/shared/garments/own/own-garment.ts';
import { fromErrorData } from '../../../src/shared/kernel/errors.ts';
import type { DatabaseState } from '../../../src/shared/settings/contract.ts';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/studio-contract.ts';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

/** A busy machine takes its time to start workers. */
vi.setConfig({ testTimeout: 120_000 });

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

type Database = ShopWorkers['database'];

interface Shop {
  readonly database: Database;
  readonly garmentsFolder: string;
  readonly events: string[];
  ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** Does what the studio does when a shop's database has been opened. */
  tend(): Promise<void>;
  delete(database?: Database): Promise<void>;
  names(): string[];
  close(): Promise<void>;
}

function newShopsFolder(): string {
  const shopsFolder = join(temporaryFolder(), 'shops');
  mkdirSync(shopsFolder, { recursive: true });
  return shopsFolder;
}

/** The merchant's own shop as the studio opens it: real workers, real files. */
function openShop(shopsFolder = newShopsFolder()): Shop {
  const files = () => shopFiles(shopsFolder, 'own');
  const { garmentsFolder } = files();
  const events: string[] = [];
  const { database, close } = startShopWorkers({
    databaseWorkerFile: built('database-worker'),
    recommendationWorkerFile: built('recommendation-worker'),
    learningWorkerFile: built('learning-worker'),
    shopsFolder,
    resourcesFolder,
    shop: () => 'own',
    broadcast: ({ name }) => void events.push(name),
    onFault: () => undefined,
  });
  onTestFinished(close);
  const maker = createGarmentMaker({
    workerFile: built('garment-worker'),
    garmentsFolder: () => garmentsFolder,
    keep: () => Promise.resolve(),
    onChange: () => undefined,
    onFault: () => undefined,
  });
  return {
    database,
    garmentsFolder,
    events,
    ask: async (name, input) => {
      const reply = await database.request(name, input);
      if (!reply.ok) throw fromErrorData(reply.error);
      return reply.value as CallOutput<typeof name>;
    },
    tend: () => tendGarments({ maker, database, files }),
    delete: (through = database) => deleteGarment(through, garmentsFolder, uid),
    names: () => readdirSync(garmentsFolder),
    close,
  };
}

function putFiles({ garmentsFolder }: Pick<Shop, 'garmentsFolder'>): void {
  const metadata = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(resourcesFolder, 'garments/mug/garment.json'), 'utf8')));
  keepGarment(openMakingFolder(garmentsFolder, uid), garment, metadata);
  placeGarment(garmentsFolder, uid);
}

/** A shop with one garment of the merchant's own. */
async function shopWithGarment(shopsFolder?: string): Promise<Shop> {
  const shop = openShop(shopsFolder);
  putFiles(shop);
  await shop.tend();
  return shop;
}

function sell({ ask }: Pick<Shop, 'ask'>) {
  const colourways = [{ name: 'White', hex: '#ffffff' }];
  return ask('catalog.addProduct', {
    garmentUid: uid,
    name: 'Mug of the club',
    description: '',
    priceMinor: 1290,
    printPriceMinor: 450,
    colourways,
    stock: 3,
  });
}

/** The same database, but for what happens when one order reaches it. */
function when({ database }: Shop, order: string, happens: () => Promise<unknown>): Database {
  return {
    request: async (name, input) => {
      if (name === order) await happens();
      return database.request(name, input);
    },
  };
}

const own = (shop: Shop) => shop.ask('garments.listOwn', {});

test('a garment whose files are whole gets its row when the shop is opened, once; what is unfinished goes', async () => {
  const shop = openShop();
  putFiles(shop);
  openMakingFolder(shop.garmentsFolder, '01932d40-7a00-7000-8000-0000000000aa');
  await shop.tend();
  await shop.tend();
  expect(await own(shop)).toEqual([garment]);
  expect(shop.names()).toEqual([uid]);
  expect(shop.events.filter((name) => name === 'garments.ownChanged')).toHaveLength(1);
});

test('a deleted garment leaves neither row nor file, and is told to the windows', async () => {
  const shop = await shopWithGarment();
  await shop.delete();
  expect(await own(shop)).toEqual([]);
  expect(shop.names()).toEqual([]);
  expect(shop.events.filter((name) => name === 'garments.ownChanged')).toHaveLength(2);
  await shop.tend();
  expect(await own(shop)).toEqual([]);
  await expect(shop.delete()).rejects.toMatchObject({ code: 'record.not-found' });
});

test('a garment that a product is made of is not deleted, and the refusal says how many there are', async () => {
  const shop = await shopWithGarment();
  await sell(shop);
  await sell(shop);
  await expect(shop.delete()).rejects.toMatchObject({ code: 'garment.worn', params: { products: 2 } });
  expect(await own(shop)).toEqual([garment]);
  expect(shop.names()).toEqual([uid]);
});

test('a product that is made of it in the last moment keeps it', async () => {
  const shop = await shopWithGarment();
  const late = when(shop, 'worker.forgetOwnGarment', () => sell(shop));
  await expect(shop.delete(late)).rejects.toMatchObject({ code: 'garment.worn' });
  expect(await own(shop)).toEqual([garment]);
  expect(shop.names()).toEqual([uid]);
});

test('files that cannot be moved keep the garment', async () => {
  const shop = await shopWithGarment();
  mkdirSync(join(shop.garmentsFolder, `.deleted-${uid}`, 'in-the-way'), { recursive: true });
  await expect(shop.delete()).rejects.toMatchObject({ code: 'garment.files-held' });
  expect(await own(shop)).toEqual([garment]);
  expect(shop.names()).toContain(uid);
});

test.each(['before', 'after'] as const)('a deletion that stops %s its row is removed is finished by the next opening', async (moment) => {
  const shop = await shopWithGarment();
  const stopped = new Promise<void>((resolve) => {
    const forever = async (): Promise<never> => {
      if (moment === 'after') await shop.ask('worker.forgetOwnGarment' as CallName, uid as never);
      resolve();
      return new Promise(() => undefined);
    };
    void shop.delete(when(shop, 'worker.forgetOwnGarment', forever));
  });
  await stopped;
  expect(await own(shop)).toHaveLength(moment === 'before' ? 1 : 0);
  expect(shop.names()).toEqual([`.deleted-${uid}`]);
  await shop.tend();
  expect(await own(shop)).toEqual([]);
  expect(shop.names()).toEqual([]);
});

/** Spoils the database of a closed shop, opens it, and restores its newest backup. */
async function restored(shopsFolder: string): Promise<Shop> {
  writeFileSync(shopFiles(shopsFolder, 'own').database, Buffer.alloc(9000));
  const shop = openShop(shopsFolder);
  const state: DatabaseState = await shop.ask('settings.getDatabaseState', {});
  const backups = state.state === 'refused' ? state.backups : [];
  await shop.ask('settings.recoverDatabase', { with: 'backup', fileName: backups[0]?.fileName ?? '' });
  await shop.tend();
  return shop;
}

test('a backup from before a deletion does not bring a garment without files back', async () => {
  const shopsFolder = newShopsFolder();
  const shop = await shopWithGarment(shopsFolder);
  await shop.close();
  const later = openShop(shopsFolder);
  await later.delete();
  await later.close();
  expect(await own(await restored(shopsFolder))).toEqual([]);
});

test('a backup from before a garment was made loses nothing of it', async () => {
  const shopsFolder = newShopsFolder();
  await openShop(shopsFolder).close();
  await (await shopWithGarment(shopsFolder)).close();
  expect(await own(await restored(shopsFolder))).toEqual([garment]);
});

test('a product whose garment has no files any more stays in the catalogue, and so does its garment', async () => {
  const shopsFolder = newShopsFolder();
  const shop = await shopWithGarment(shopsFolder);
  await sell(shop);
  await shop.close();
  rmSync(join(shop.garmentsFolder, uid), { recursive: true });
  const later = await restored(shopsFolder);
  expect(await own(later)).toEqual([garment]);
  expect((await later.ask('catalog.listProducts', {})).map(({ name }) => name)).toContain('Mug of the club');
});

test('a garment that a restored backup’s product is made of is no longer deleted', async () => {
  const shopsFolder = newShopsFolder();
  const shop = await shopWithGarment(shopsFolder);
  await sell(shop);
  await shop.close();
  writeFileSync(shopFiles(shopsFolder, 'own').database, Buffer.alloc(9000));
  const fresh = openShop(shopsFolder);
  await fresh.ask('settings.recoverDatabase', { with: 'new' });
  await fresh.tend();
  await new Promise<void>((resolve) => {
    const never = (): Promise<never> => new Promise(() => resolve());
    void fresh.delete(when(fresh, 'worker.forgetOwnGarment', never));
  });
  await fresh.close();
  const later = await restored(shopsFolder);
  expect(later.names()).toEqual([uid]);
  expect(await own(later)).toEqual([garment]);
});
