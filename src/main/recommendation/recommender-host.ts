import { AppError } from '../../shared/kernel/errors.ts';
import type { CallOutput, Emit, ParsedInput } from '../../shared/studio-contract.ts';
import { openReadable, type ReadableDatabase } from '../database/connection.ts';
import { fromDatabaseError } from '../database/database-error.ts';
import { shopFiles } from '../database/shop-files.ts';
import { createRecommender, type Recommender } from './recommender.ts';

/** What the host needs. */
export interface RecommenderHostOptions {
  readonly shopsFolder: string;
  readonly nowMs: () => number;
  readonly emit: Emit;
}

/** Holds the recommender of the open shop. */
export interface RecommenderHost {
  /** Turns to a shop's database, letting go of the one before; also when its file was replaced. */
  open(shop: string): void;
  /** Reads what was written since the last time and tells the windows when suggestions may differ. */
  refresh(): void;
  suggest(input: ParsedInput<'recommendation.suggest'>): CallOutput<'recommendation.suggest'>;
  getRules(): CallOutput<'recommendation.getRules'>;
  listEvidence(input: ParsedInput<'recommendation.listEvidence'>): CallOutput<'recommendation.listEvidence'>;
  close(): void;
}

/**
 * A host with no shop yet. The database is opened when it is first asked for, as the database worker may still be
 * making it; while there is none, `suggest` is refused with `database.unavailable`.
 */
export function createRecommenderHost({ shopsFolder, nowMs, emit }: RecommenderHostOptions): RecommenderHost {
  let shop: string | undefined;
  let held: { readonly db: ReadableDatabase; readonly recommender: Recommender } | undefined;

  const close = (): void => {
    held?.db.close();
    held = undefined;
  };

  const upToDate = (): Recommender => {
    held ??= openRecommender(shopsFolder, shop);
    if (held.recommender.refresh()) emit('recommendation.refreshed', { orderCount: held.recommender.orderCount() });
    return held.recommender;
  };

  return {
    close,
    open: (key) => {
      close();
      shop = key;
    },
    refresh: () => void withDatabaseErrors(upToDate),
    suggest: (input) =>
      withDatabaseErrors(() => {
        const recommender = upToDate();
        const asOfMs = nowMs();
        return { panels: recommender.suggest({ ...input, nowMs: asOfMs }), orderCount: recommender.orderCount(), asOfMs };
      }),
    getRules: () => withDatabaseErrors(() => upToDate().getRules()),
    listEvidence: ({ evidence, limit }) => withDatabaseErrors(() => upToDate().listEvidence(evidence, limit)),
  };
}

function openRecommender(shopsFolder: string, shop: string | undefined): { db: ReadableDatabase; recommender: Recommender } {
  if (shop === undefined) throw new AppError('database.unavailable');
  const db = openReadable(shopFiles(shopsFolder, shop).database);
  try {
    return { db, recommender: createRecommender(db) };
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function withDatabaseErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw fromDatabaseError(thrown);
  }
}
