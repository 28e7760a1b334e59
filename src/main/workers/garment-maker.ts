import { Worker } from 'node:worker_threads';
import { oneSizeKey } from '../../shared/catalog/product.ts';
import type { InspectedFile } from '../../shared/garments/own/garment-file.ts';
import type { Making } from '../../shared/garments/own/making.ts';
import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { AppError, fromErrorData, toErrorData } from '../../shared/kernel/errors.ts';
import { discardGarment, openMakingFolder, placeGarment } from '../garments/own/garment-folder.ts';
import type { GarmentOrder, MadeGarment } from '../../shared/garments/own/garment-order.ts';
import type { GarmentWorkerData } from './garment-worker.ts';
import type { GarmentWorkerMessage } from './garment-worker-messages.ts';
import { describeFault, type Fault } from './worker-messages.ts';

/** What the maker of garments needs. */
export interface GarmentMakerOptions {
  readonly workerFile: string | URL;
  /** The folder of the open shop's own garments. */
  readonly garmentsFolder: () => string;
  /** Keeps a finished garment, whose files are in place, in the shop's database. */
  readonly keep: (garment: OwnGarment) => Promise<void>;
  readonly onChange: (making: Making) => void;
  readonly onFault: (fault: Fault) => void;
}

/** Makes one garment at a time in a thread of its own. */
export interface GarmentMaker {
  /** What is being made, or how the last one ended. */
  current(): Making | null;
  /** Begins; refuses with `garment.busy` while another is made. */
  begin(order: GarmentOrder): void;
  /** Looks at a file; refuses with what is wrong with it. */
  inspect(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<InspectedFile, 'extentM' | 'parts'>>;
  /** Stops what is being made and removes all of it; nothing happens when there is nothing. */
  cancel(): Promise<void>;
}

/** One percent of progress at a time is enough for a bar. */
const leastStep = 0.01;

/** What a thread may hold at most, in MB: a foreign file cannot take the program down with it. */
const memoryMb = 2048;

export function createGarmentMaker(options: GarmentMakerOptions): GarmentMaker {
  let making: Making | null = null;
  let stop: (() => Promise<void>) | undefined;

  const change = (next: Partial<Making>): void => {
    if (making === null) return;
    making = { ...making, ...next };
    options.onChange(making);
  };

  const progress = (sizeKey: string, share: number): void => {
    const known = making?.sizes.find(({ key }) => key === sizeKey)?.share ?? 1;
    if (share < 1 && share - known < leastStep) return;
    change({ sizes: making!.sizes.map((size) => (size.key === sizeKey ? { ...size, share } : size)) });
  };

  async function end(garmentsFolder: string, uid: string, made: MadeGarment): Promise<void> {
    if ('refusals' in made) {
      discardGarment(garmentsFolder, uid);
      return change({ state: 'refused', refusals: [...made.refusals] });
    }
    placeGarment(garmentsFolder, uid);
    // What fails from here on is thrown to where all of it is removed.
    await options.keep(made.garment);
    change({ state: 'done', changedAreas: made.changedAreas, sizes: making!.sizes.map(({ key }) => ({ key, share: 1 })) });
  }

  function begin(order: GarmentOrder): void {
    if (stop !== undefined) throw new AppError('garment.busy');
    const garmentsFolder = options.garmentsFolder();
    const folder = openMakingFolder(garmentsFolder, order.uid);
    making = newMaking(order);
    options.onChange(making);
    const thread = run(options, { task: 'make', order, folder }, progress);
    let cancelled = false;
    const whole = thread.answer
      .then((message) => {
        if (message.kind === 'made' && !cancelled) return end(garmentsFolder, order.uid, message.made);
        throw message.kind === 'error' ? fromErrorData(message.error) : new Error(message.kind);
      })
      .catch((thrown: unknown) => {
        discardGarment(garmentsFolder, order.uid);
        if (cancelled) return change({ state: 'cancelled' });
        if (!(thrown instanceof AppError)) options.onFault(describeFault(thrown));
        change({ state: 'failed', error: toErrorData(thrown) });
      })
      .finally(() => {
        stop = undefined;
      });
    stop = async () => {
      cancelled = true;
      await thread.stop();
      await whole;
    };
  }

  return {
    current: () => making,
    begin,
    inspect: async (bytes) => {
      const message = await run(options, { task: 'inspect', bytes }, () => undefined).answer;
      if (message.kind === 'inspected') return message.file;
      throw message.kind === 'error' ? fromErrorData(message.error) : new Error(message.kind);
    },
    cancel: async () => stop?.(),
  };
}

function newMaking(order: GarmentOrder): Making {
  const about =
    order.kind === 'measures'
      ? { name: order.name, sizes: order.rows.map(({ key }) => ({ key, share: 0 })) }
      : { name: order.mapping.name, sizes: [{ key: oneSizeKey, share: 0 }] };
  return { uid: order.uid, source: order.kind, state: 'running', refusals: [], error: null, changedAreas: [], ...about };
}

type LastWord = Extract<GarmentWorkerMessage, { kind: 'made' | 'inspected' | 'error' }>;

/** Starts a thread; its answer is rejected when the thread dies without one. */
function run(
  { workerFile, onFault }: GarmentMakerOptions,
  workerData: GarmentWorkerData,
  onProgress: (sizeKey: string, share: number) => void,
): { readonly answer: Promise<LastWord>; stop(): Promise<void> } {
  const worker = new Worker(workerFile, { name: 'garment', workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  const answer = new Promise<LastWord>((resolve, reject) => {
    worker.on('message', (message: GarmentWorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.sizeKey, message.share);
      else if (message.kind === 'fault') onFault(message.fault);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the garment worker ended')));
  });
  return {
    answer: answer.finally(() => void worker.terminate()),
    stop: async () => void (await worker.terminate()),
  };
}
