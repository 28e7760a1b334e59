/** How many pictures outlive the window: what Home shows at first, and a little more. */
const mostKept = 40;
const databaseName = 'plate-pictures';
const storeName = 'pictures';

interface KeptPicture {
  readonly key: string;
  readonly blob: Blob;
  readonly keptAtMs: number;
  /** The code, the garments and the fonts that it was made with. */
  readonly sources: string;
}

/** Names what pictures are made with; empty where that changes while the program runs, and then none are kept. */
const sources = typeof __PICTURE_SOURCES__ === 'string' ? __PICTURE_SOURCES__ : '';

/** The pictures that earlier windows kept and that would come out the same today, by their keys; the others are let go of. */
export async function readKeptPictures(): Promise<Map<string, Blob>> {
  if (sources === '') return new Map();
  const all = await inStore<KeptPicture[]>('readonly', (store) => store.getAll());
  const stale = all.filter((each) => each.sources !== sources);
  if (stale.length > 0) await forget(stale);
  return new Map(all.filter((each) => each.sources === sources).map(({ key, blob }) => [key, blob]));
}

/** Keeps a picture for the next windows; beyond so many, those kept longest ago go. */
export async function keepPicture(key: string, blob: Blob): Promise<void> {
  if (sources === '') return;
  await inStore('readwrite', (store) => store.put({ key, blob, keptAtMs: Date.now(), sources } satisfies KeptPicture));
  const all = await inStore<KeptPicture[]>('readonly', (store) => store.getAll());
  if (all.length > mostKept) await forget(all.toSorted((a, b) => b.keptAtMs - a.keptAtMs).slice(mostKept));
}

async function forget(pictures: readonly KeptPicture[]): Promise<void> {
  await Promise.all(pictures.map(({ key }) => inStore('readwrite', (store) => store.delete(key))));
}

let opened: Promise<IDBDatabase> | undefined;

function openStore(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(databaseName, 1);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(storeName, { keyPath: 'key' }));
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no store')));
  });
  return opened;
}

async function inStore<Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await openStore();
  return new Promise((resolve, reject) => {
    const asked = work(database.transaction(storeName, mode).objectStore(storeName));
    asked.addEventListener('success', () => resolve(asked.result as Result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')));
  });
}
