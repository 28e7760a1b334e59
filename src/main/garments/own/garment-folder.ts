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
  return names.filter((name) => uidSchema.safeParse(name).success).flatMap((name) => readGarment(join(garmentsFolder, name)));
}

function readGarment(folder: string): OwnGarment[] {
  try {
    return [ownGarmentSchema.parse(JSON.parse(readFileSync(join(folder, ownFile), 'utf8')))];
  } catch {
    return [];
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
