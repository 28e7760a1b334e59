import { createWorkerClient, type WorkerClient } from '../painting/worker-client.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { keepPicture, readKeptPictures } from './kept-pictures.ts';
import { plateKey, type PlateRequest } from './plate-request.ts';

const keptPictures = 240;
const pictures = new RecentMap<string, string>(keptPictures, (url) => URL.revokeObjectURL(url));
const workers: WorkerClient<PlateRequest, Blob>[] = [];
let turn = 0;
let recalled: Promise<void> = Promise.resolve();

/** A picture by its address, good while it is among those used last. */
export interface PlatePicture {
  readonly url: string;
  /** True for one that was there already: made lately, or kept for this start. */
  readonly known: boolean;
}

/** The address of the picture if it has been made lately. */
export function findPlatePicture(request: PlateRequest): string | undefined {
  return pictures.find(plateKey(request));
}

/** Brings back the pictures that were kept for the next start; those that are asked for meanwhile wait for them. */
export function recallPlatePictures(): void {
  const recall = async (): Promise<void> => {
    for (const [key, blob] of await readKeptPictures()) if (pictures.find(key) === undefined) pictures.set(key, URL.createObjectURL(blob));
  };
  // Without them each picture is made anew.
  recalled = recall().catch(() => undefined);
}

/**
 * Makes the picture in a worker and keeps it, unless it is known by then.
 * A `lasting` one is kept for the next start: nothing of a person may be on it.
 * @throws AppError `garment.missing`, `garment.invalid-file`, `asset.missing`, `design.*`; the signal's reason when aborted.
 */
export async function makePlatePicture(
  request: PlateRequest,
  signal: AbortSignal,
  { lasting = false }: { readonly lasting?: boolean } = {},
): Promise<PlatePicture> {
  const key = plateKey(request);
  await recalled;
  const known = pictures.find(key);
  if (known !== undefined) return { url: known, known: true };
  const blob = await nextWorker().call(request, { signal });
  if (lasting) keepPicture(key, blob).catch(() => undefined);
  const madeMeanwhile = pictures.find(key);
  if (madeMeanwhile !== undefined) return { url: madeMeanwhile, known: true };
  const url = URL.createObjectURL(blob);
  pictures.set(key, url);
  return { url, known: false };
}

/** Starts a worker before there is a picture to make: the first one is waited for by a person. Where pictures were kept, they stand without one. */
export function preparePlates(): void {
  void recalled.then(() => {
    if (pictures.size === 0) nextWorker().start();
  });
}

/** One worker on small machines, two where the cores allow it; each has its own fonts and plates. */
function nextWorker(): WorkerClient<PlateRequest, Blob> {
  const wanted = navigator.hardwareConcurrency >= 4 ? 2 : 1;
  if (workers.length < wanted)
    workers.push(createWorkerClient(() => new Worker(new URL('./plate.worker.ts', import.meta.url), { type: 'module' })));
  turn = (turn + 1) % workers.length;
  return workers[turn]!;
}
