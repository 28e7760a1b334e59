import { historyContract } from '../../shared/history/contract.ts';
import type { EventEnvelope, Reply } from '../../shared/kernel/contract.ts';
import { databaseStateSchema, type DatabaseState, type ShopKey } from '../../shared/settings/contract.ts';
import type { DatabaseWorkerData } from './database-worker.ts';
import type { RecommendationWorkerData } from './recommendation-worker.ts';
import { shopFiles } from '../database/shop-files.ts';
import { keepHome } from '../recommendation/kept-home.ts';
import { startWorker, type WorkerClient } from './worker-client.ts';
import type { Fault } from './worker-messages.ts';

/** What the two workers need. */
export interface ShopWorkersOptions {
  readonly databaseWorkerFile: string;
  readonly recommendationWorkerFile: string;
  readonly learningWorkerFile: string;
  readonly shopsFolder: string;
  readonly resourcesFolder: string;
  readonly shop: () => ShopKey;
  readonly broadcast: (event: EventEnvelope) => void;
  readonly onFault: (worker: string, fault: Fault) => void;
}

/** The database worker, and the recommendation worker that follows it. */
export interface ShopWorkers {
  readonly database: Pick<WorkerClient, 'request'>;
  /** Waits while a shop is being opened; refuses with the database's reason while none is open. */
  readonly recommendation: Pick<WorkerClient, 'request'>;
  /** Closes the open shop and opens the chosen one. */
  openShop(): Promise<void>;
  close(): Promise<void>;
}

/** Starts both workers on the chosen shop. The recommendation worker hears of an order before any window does. */
export function startShopWorkers(options: ShopWorkersOptions): ShopWorkers {
  const { shopsFolder, resourcesFolder, learningWorkerFile, shop } = options;
  const gate = createGate();

  const recommendation = startWorker({
    name: 'recommendation',
    file: options.recommendationWorkerFile,
    workerData: (): RecommendationWorkerData => ({ shopsFolder, resourcesFolder, learningWorkerFile, shop: shop() }),
    onEvent: options.broadcast,
    onFault: (fault) => options.onFault('recommendation', fault),
    onDeath: () => undefined,
  });
  const database = startWorker({
    name: 'database',
    file: options.databaseWorkerFile,
    workerData: (): DatabaseWorkerData => ({ shopsFolder, resourcesFolder, shop: shop() }),
    onEvent: (event) => {
      follow(event);
      options.broadcast(event);
    },
    onFault: (fault) => options.onFault('database', fault),
    onDeath: (restarted) => (restarted ? gate.shut() : gate.open(unreachable)),
  });

  function follow({ name, payload }: EventEnvelope): void {
    if (name === 'orders.orderSaved' || name === 'customers.merged') void recommendation.request('worker.factsChanged', {});
    // What was learnt of rows that are gone goes only by learning without them.
    const isRemoval = name === 'history.changed' && historyContract.events.changed.parse(payload).change === 'removed';
    if (name === 'history.changed' && !isRemoval) void recommendation.request('worker.factsChanged', {});
    if (name === 'interactions.forgotten' || isRemoval) void recommendation.request('worker.openShop', shop());
    if (name === 'customers.erased') void recommendation.request('worker.customerErased', shop());
    if (name !== 'settings.databaseState') return;
    void recommendation.request('worker.openShop', shop());
    gate.open(databaseStateSchema.parse(payload));
  }

  return {
    database,
    recommendation: {
      request: async (name, input) => {
        const state = await gate.passed();
        return state.state === 'open' ? recommendation.request(name, input) : refusal(state);
      },
    },
    openShop: async () => {
      gate.shut();
      await recommendation.request('worker.close', {});
      const opened = await database.request('worker.openShop', shop());
      // Nobody would tell the gate otherwise, and suggestions would wait for ever.
      if (!opened.ok) gate.open(unreachable);
    },
    close: async () => {
      // Answered after all that was to be written.
      await database.request('worker.databaseFigures', {});
      const home = await recommendation.request('worker.readHome', {});
      await recommendation.close();
      await database.close();
      if (home.ok && home.value !== null) keepHome(shopFiles(shopsFolder, shop()), home.value);
    },
  };
}

/** The state of a database whose worker cannot be kept alive. */
const unreachable: DatabaseState = { state: 'refused', code: 'database.unavailable', fileName: '', backups: [] };

function refusal({ code }: Extract<DatabaseState, { state: 'refused' }>): Reply {
  return { ok: false, error: { code, params: {} } };
}

/** Lets nobody pass until it is told the state of the database. */
function createGate(): { shut(): void; open(state: DatabaseState): void; passed(): Promise<DatabaseState> } {
  let state: DatabaseState | undefined;
  let waiting: ((state: DatabaseState) => void)[] = [];
  return {
    shut: () => {
      state = undefined;
    },
    open: (known) => {
      state = known;
      for (const pass of waiting) pass(known);
      waiting = [];
    },
    passed: () => (state === undefined ? new Promise((pass) => waiting.push(pass)) : Promise.resolve(state)),
  };
}
