import { AppError } from '../../shared/kernel/errors.ts';
import type { TasteModel } from '../../shared/recommendation/taste-training.ts';
import { isTimeToLearn } from '../../shared/recommendation/taste-schedule.ts';
import type { CallOutput, Emit, ParsedInput } from '../../shared/studio-contract.ts';
import { openReadable, type ReadableDatabase } from '../database/connection.ts';
import { fromDatabaseError } from '../database/database-error.ts';
import { shopFiles } from '../database/shop-files.ts';
import { findKeptAnswer, homeQuestion, mayBeKept, showsTheSame, type HomeAnswer } from './kept-home.ts';
import { createRecommender, type Recommender } from './recommender.ts';

/** Where tastes are trained: one at a time, beside whatever asks for suggestions. */
export interface TasteSchool {
  isBusy(): boolean;
  train(databaseFile: string, nowMs: number, onTaste: (taste: TasteModel) => void): void;
  /** Gives up what is being trained, and no longer holds the file. */
  stop(): Promise<void>;
}

/** What the host needs; without a school *new for you* goes by the counts. */
export interface RecommenderHostOptions {
  readonly school?: TasteSchool;
  readonly shopsFolder: string;
  readonly nowMs: () => number;
  readonly emit: Emit;
}

/** Holds the recommender of the open shop. */
export interface RecommenderHost {
  /** Turns to a shop's database, letting go of the one before; also when its file was replaced. */
  open(shop: string): Promise<void>;
  /** Reads what was written since the last time and tells the windows when suggestions may differ. */
  refresh(): void;
  suggest(input: ParsedInput<'recommendation.suggest'>): CallOutput<'recommendation.suggest'>;
  getRules(): CallOutput<'recommendation.getRules'>;
  listEvidence(input: ParsedInput<'recommendation.listEvidence'>): CallOutput<'recommendation.listEvidence'>;
  getFigures(input: ParsedInput<'recommendation.getFigures'>): CallOutput<'recommendation.getFigures'>;
  /** What Home would show to nobody in particular, to be kept for the next start; null when it was not asked for suggestions or may not keep it. */
  readHome(): HomeAnswer | null;
  close(): Promise<void>;
}

/**
 * A host with no shop yet. The database is opened when it is first asked for, as the database worker may still be
 * making it; while there is none, `suggest` is refused with `database.unavailable`.
 */
export function createRecommenderHost({ shopsFolder, nowMs, emit, school }: RecommenderHostOptions): RecommenderHost {
  let shop: string | undefined;
  let learntOrders: number | undefined;
  let held: { readonly db: ReadableDatabase; readonly recommender: Recommender } | undefined;

  const close = async (): Promise<void> => {
    const stopped = school?.stop();
    held?.db.close();
    held = undefined;
    learntOrders = undefined;
    await stopped;
  };

  const tell = (recommender: Recommender): void => emit('recommendation.refreshed', { orderCount: recommender.orderCount() });

  const learnInTime = (recommender: Recommender): void => {
    if (school === undefined || shop === undefined || school.isBusy() || !isTimeToLearn(recommender.orderCount(), learntOrders)) return;
    learntOrders = recommender.orderCount();
    school.train(shopFiles(shopsFolder, shop).database, nowMs(), (taste) => {
      if (held?.recommender !== recommender) return;
      recommender.learnTaste(taste);
      tell(recommender);
    });
  };

  const upToDate = (): Recommender => {
    held ??= openRecommender(shopsFolder, shop);
    if (held.recommender.refresh()) tell(held.recommender);
    learnInTime(held.recommender);
    return held.recommender;
  };

  const count = (input: ParsedInput<'recommendation.suggest'>): CallOutput<'recommendation.suggest'> => {
    const recommender = upToDate();
    const asOfMs = nowMs();
    return { ...recommender.suggest({ ...input, nowMs: asOfMs }), orderCount: recommender.orderCount(), asOfMs };
  };

  /** The answer that was kept holds for the orders; another day or another edition of the program may say something else. */
  const countAfter = (kept: CallOutput<'recommendation.suggest'>, input: ParsedInput<'recommendation.suggest'>): void => {
    try {
      held ??= openRecommender(shopsFolder, shop);
      // What the first reading brings is news only where it shows something else.
      held.recommender.refresh();
      const counted = count(input);
      if (!showsTheSame(kept, counted)) emit('recommendation.refreshed', { orderCount: counted.orderCount });
    } catch {
      // Whoever asks next is told.
    }
  };

  return {
    close,
    open: (key) => {
      const closed = close();
      shop = key;
      return closed;
    },
    refresh: () => void withDatabaseErrors(upToDate),
    suggest: (input) => {
      const kept = held === undefined && shop !== undefined ? findKeptAnswer(shopFiles(shopsFolder, shop), input) : undefined;
      if (kept === undefined) return withDatabaseErrors(() => count(input));
      setImmediate(() => countAfter(kept, input));
      return kept;
    },
    readHome: () => {
      if (held === undefined) return null;
      const answer = withDatabaseErrors(() => count({ ...homeQuestion, contextProductIds: [] }));
      return mayBeKept(answer) ? { answer, heldOutPercent: held.recommender.getRules().heldOutPercent } : null;
    },
    getRules: () => withDatabaseErrors(() => upToDate().getRules()),
    getFigures: ({ days }) => withDatabaseErrors(() => upToDate().getFigures(days, nowMs())),
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
