import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GarmentMetadata } from '../../../shared/garments/garment-metadata.ts';
import { ownGarmentSchema, type OwnGarment } from '../../../shared/garments/own/own-garment.ts';
import { uidSchema } from '../../../shared/kernel/ids.ts';

const unfinished = '.making-';
const deleted = '.deleted-';
const ownFile = 'own.json';

/** The folder that a garment is made in; nothing of it is served. */
export function makingFolder(garmentsFolder: string, uid: string): string {
  return join(garmentsFolder, `${unfinished}${uid}`);
}

/** Makes an empty folder to make a garment in. */
export function openMakingFolder(garmentsFolder: string, uid: string): string {
  const folder = makingFolder(garmentsFolder, uid);
  mkdirSync(garmentsFolder, { recursive: true });
  mkdirSync(folder);
  return folder;
}

/** Writes what is known of a finished garment beside its files. */
export function keepGarment(folder: string, garment: OwnGarment, metadata: GarmentMetadata): void {
  writeFileSync(join(folder, 'garment.json'), JSON.stringify(metadata));
  writeFileSync(join(folder, ownFile), JSON.stringify(garment));
}

/** Puts a finished garment in its place, in one step, when all its files are on the disk. */
export function placeGarment(garmentsFolder: string, uid: string): void {
  const folder = makingFolder(garmentsFolder, uid);
  for (const name of readdirSync(folder)) flush(join(folder, name));
  renameSync(folder, join(garmentsFolder, uid));
  flushFolder(garmentsFolder);
}

/**
 * Marks a garment as deleted, in one step that outlasts a power cut: nothing of it is served from here on, and a studio
 * that is stopped goes on with the deletion when it opens the shop. Nothing happens where there are no files.
 */
export function markDeleted(garmentsFolder: string, uid: string): void {
  moveGarment(garmentsFolder, uid, `${deleted}${uid}`);
}

/** Takes the mark back. */
export function unmarkDeleted(garmentsFolder: string, uid: string): void {
  moveGarment(garmentsFolder, `${deleted}${uid}`, uid);
}

/** Removes the files of a garment that is marked as deleted; what another program still holds goes when the shop is opened next. */
export function removeDeleted(garmentsFolder: string, uid: string): void {
  try {
    rmSync(join(garmentsFolder, `${deleted}${uid}`), { recursive: true, force: true });
  } catch {
    // It stays marked.
  }
}

/** The uids of the garments whose files are in place, and of those that are marked as deleted. */
export function listGarments(garmentsFolder: string): { readonly present: string[]; readonly deleted: string[] } {
  const names = existsSync(garmentsFolder) ? readdirSync(garmentsFolder) : [];
  const isUid = (name: string): boolean => uidSchema.safeParse(name).success;
  return {
    present: names.filter(isUid),
    deleted: names.flatMap((name) => (name.startsWith(deleted) ? [name.slice(deleted.length)] : [])).filter(isUid),
  };
}

/** Removes whatever there is of a garment, finished or not. */
export function discardGarment(garmentsFolder: string, uid: string): void {
  for (const folder of [makingFolder(garmentsFolder, uid), join(garmentsFolder, uid)]) rmSync(folder, { recursive: true, force: true });
}

/** Removes what a stopped studio left unfinished, but for what is being made, and names the garments that are whole. */
export function sweepGarments(garmentsFolder: string, beingMade?: string): OwnGarment[] {
  if (!existsSync(garmentsFolder)) return [];
  const names = readdirSync(garmentsFolder);
  const left = names.filter((name) => name.startsWith(unfinished) && name !== `${unfinished}${beingMade}`);
  for (const name of left) rmSync(join(garmentsFolder, name), { recursive: true, force: true });
  return listGarments(garmentsFolder).present.flatMap((uid) => readGarment(join(garmentsFolder, uid)));
}

function readGarment(folder: string): OwnGarment[] {
  try {
    return [ownGarmentSchema.parse(JSON.parse(readFileSync(join(folder, ownFile), 'utf8')))];
  } catch {
    return [];
  }
}

function moveGarment(garmentsFolder: string, from: string, to: string): void {
  if (!existsSync(join(garmentsFolder, from))) return;
  renameSync(join(garmentsFolder, from), join(garmentsFolder, to));
  flushFolder(garmentsFolder);
}

/** Makes new names last through a power cut; Windows cannot open a folder and journals a rename by itself. */
function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}

function flush(file: string, flags = 'r+'): void {
  const handle = openSync(file, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
