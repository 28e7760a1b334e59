import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { fromErrorData } from '../../shared/kernel/errors.ts';
import type { ShopFiles } from '../database/shop-files.ts';
import { sweepGarments } from '../garments/own/garment-folder.ts';
import type { GarmentMaker } from './garment-maker.ts';
import type { WorkerClient } from './worker-client.ts';

type Database = Pick<WorkerClient, 'request'>;

/** Keeps garments whose files are in place in the shop's database; refuses as the database does. */
export async function keepGarments(database: Database, garments: readonly OwnGarment[]): Promise<void> {
  const reply = await database.request('worker.keepOwnGarments', garments);
  if (!reply.ok) throw fromErrorData(reply.error);
}

/** What is tended when a shop's database has been opened. */
export interface TendedShop {
  readonly maker: GarmentMaker;
  readonly database: Database;
  readonly files: () => ShopFiles;
}

/**
 * Puts folders and rows right after the studio was stopped while it made a garment, or a backup was restored: what is
 * unfinished goes, what is whole and has no row gets one.
 */
export async function tendGarments({ maker, database, files }: TendedShop): Promise<void> {
  const making = maker.current();
  const whole = sweepGarments(files().garmentsFolder, making?.state === 'running' ? making.uid : undefined);
  const state = await database.request('settings.getDatabaseState', {});
  const isOpen = state.ok && (state.value as { state: string }).state === 'open';
  if (isOpen && whole.length > 0) await keepGarments(database, whole);
}
