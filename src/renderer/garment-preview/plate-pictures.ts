import { createWorkerClient, type WorkerClient } from '../painting/worker-client.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { keepPicture, readKeptPictures } from './kept-pictures.ts';
import { plateKey, type PlateRequest } from './plate-request.ts';

const keptPictures = 240;
const pictures = new RecentMap<string, string>(keptPictures, (url) => URL.revokeObjectURL(url));
const workers: WorkerClient<PlateRequest, Blob>[] = [];
let turn = 0;
let recalled: Promise<void> = Promise.resolve();

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
 * Makes the picture in a worker and keeps it; the address is good while the picture is among those used last.
 * A `lasting` one is kept for the next start: nothing of a person may be on it.
 * @throws AppError `garment.missing`, `garment.invalid-file`, `asset.missing`, `design.*`; the signal's reason when aborted.
 */
export async function makePlatePicture(
  request: PlateRequest,
  signal: AbortSignal,
  { lasting = false }: { readonly lasting?: boolean } = {},
): Promise<string> {
  const key = plateKey(request);
  await recalled;
  const known = pictures.find(key);
  if (known !== undefined) return known;
  const blob = await nextWorker().call(request, { signal });
  if (lasting) keepPicture(key, blob).catch(() => undefined);
  const madeMeanwhile = pictures.find(key);
  if (madeMeanwhile !== undefined) return madeMeanwhile;
  const url = URL.createObjectURL(blob);
  pictures.set(key, url);
  return url;
}

/** Starts a worker before there is a picture to make: the first one is waited for by a person. */
export function preparePlates(): void {
  nextWorker().start();
}

/** One worker on small machines, two where the cores allow it; each has its own fonts and plates. */
function nextWorker(): WorkerClient<PlateRequest, Blob> {
  const wanted = navigator.hardwareConcurrency >= 4 ? 2 : 1;
  if (workers.length < wanted)
    workers.push(createWorkerClient(() => new Worker(new URL('./plate.worker.ts', import.meta.url), { type: 'module' })));
  turn = (turn + 1) % workers.length;
  return workers[turn]!;
}
