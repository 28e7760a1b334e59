import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import type { ShopFiles } from '../database/shop-files.ts';
import { listGarments, markDeleted, removeDeleted, sweepGarments, unmarkDeleted } from '../garments/own/garment-folder.ts';
import type { GarmentMaker } from './garment-maker.ts';
import type { WorkerClient } from './worker-client.ts';

type Database = Pick<WorkerClient, 'request'>;

/** Keeps garments whose files are in place in the shop's database; refuses as the database does. */
export async function keepGarments(database: Database, garments: readonly OwnGarment[]): Promise<void> {
  await order(database, 'worker.keepOwnGarments', garments);
}

/**
 * Deletes a garment with its files: marked first, then its row, then the files, so that wherever it is cut off the next
 * opening of the shop goes on with it.
 *
 * @throws AppError record.not-found, garment.worn, garment.files-held
 */
export async function deleteGarment(database: Database, garmentsFolder: string, uid: string): Promise<void> {
  await order(database, 'worker.checkDeletable', uid);
  try {
    markDeleted(garmentsFolder, uid);
  } catch (cause) {
    throw new AppError('garment.files-held', {}, { cause });
  }
  try {
    await forgetMarked(database, garmentsFolder, uid);
  } catch (thrown) {
    unmarkDeleted(garmentsFolder, uid);
    throw thrown;
  }
}

/** What is tended when a shop's database has been opened. */
export interface TendedShop {
  readonly maker: GarmentMaker;
  readonly database: Database;
  readonly files: () => ShopFiles;
}

/**
 * Puts folders and rows right after the studio was stopped while it made or deleted a garment, or a backup was restored:
 * what is unfinished or deleted goes, what is whole and has no row gets one, and rows without files go where no product
 * needs them.
 */
export async function tendGarments({ maker, database, files }: TendedShop): Promise<void> {
  const { garmentsFolder } = files();
  const state = await database.request('settings.getDatabaseState', {});
  const isOpen = state.ok && (state.value as { state: string }).state === 'open';
  if (isOpen) await finishDeletions(database, garmentsFolder);
  const making = maker.current();
  const whole = sweepGarments(garmentsFolder, making?.state === 'running' ? making.uid : undefined);
  if (!isOpen) return;
  if (whole.length > 0) await keepGarments(database, whole);
  await order(database, 'worker.forgetMissingGarments', listGarments(garmentsFolder).present);
}

/** Goes on with deletions that were cut off; a garment that a product of a restored backup is made of stays. */
async function finishDeletions(database: Database, garmentsFolder: string): Promise<void> {
  for (const uid of listGarments(garmentsFolder).deleted) {
    try {
      await forgetMarked(database, garmentsFolder, uid);
    } catch (thrown) {
      if (!(thrown instanceof AppError && thrown.code === 'garment.worn')) throw thrown;
      unmarkDeleted(garmentsFolder, uid);
    }
  }
}

async function forgetMarked(database: Database, garmentsFolder: string, uid: string): Promise<void> {
  await order(database, 'worker.forgetOwnGarment', uid);
  removeDeleted(garmentsFolder, uid);
}

async function order(database: Database, name: string, input: unknown): Promise<void> {
  const reply = await database.request(name, input);
  if (!reply.ok) throw fromErrorData(reply.error);
}
