import { AppError } from '../../shared/kernel/errors.ts';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import { isTimeToLearn } from '../../shared/recommendation/taste-schedule.ts';
import type { CallOutput, Emit, ParsedInput } from '../../shared/studio-contract.ts';
import { openReadable, type ReadableDatabase } from '../database/connection.ts';
import { fromDatabaseError } from '../database/database-error.ts';
import { shopFiles } from '../database/shop-files.ts';
import { findKeptAnswer, homeQuestion, mayBeKept, showsTheSame, type HomeAnswer } from './kept-home.ts';
import { createRecommender, type Recommender } from './recommender.ts';
import type { School, Subject } from './school.ts';
import { type TouchDesk, touchDesk } from './touch-desk.ts';

/** What the host needs; without a school *new for you* goes by the counts, and nobody's habits are known. */
export interface RecommenderHostOptions {
  readonly school?: School;
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
  listBundles(): CallOutput<'recommendation.listBundles'>;
  listEvidence(input: ParsedInput<'recommendation.listEvidence'>): CallOutput<'recommendation.listEvidence'>;
  getFigures(input: ParsedInput<'recommendation.getFigures'>): CallOutput<'recommendation.getFigures'>;
  listDrifting(page: ParsedInput<'recommendation.listDrifting'>): CallOutput<'recommendation.listDrifting'>;
  listDue(page: ParsedInput<'recommendation.listDue'>): CallOutput<'recommendation.listDue'>;
  getOrderRhythm(input: ParsedInput<'recommendation.getOrderRhythm'>): CallOutput<'recommendation.getOrderRhythm'>;
  /** What Home would show to nobody in particular, to be kept for the next start; null when it was not asked for suggestions or may not keep it. */
  readHome(): HomeAnswer | null;
  close(): Promise<void>;
}

/** So long the window has the machine to itself; only then is an answer that was kept looked over. */
const LOOK_OVER_MS = 1000;

interface Held {
  readonly db: ReadableDatabase;
  readonly recommender: Recommender;
  readonly touch: TouchDesk;
  /** How many orders each subject was learnt of, and on which day. */
  readonly learnt: Map<Subject, { readonly orders: number; readonly day: number }>;
  /** Up to which change of who is who what was learnt is true. */
  learntPeople: number;
}

/**
 * A host with no shop yet. The database is opened when it is first asked for, as the database worker may still be
 * making it; while there is none, `suggest` is refused with `database.unavailable`.
 */
export function createRecommenderHost({ shopsFolder, nowMs, emit, school }: RecommenderHostOptions): RecommenderHost {
  let shop: string | undefined;
  let held: Held | undefined;
  let lookOver: NodeJS.Timeout | undefined;

  const close = async (): Promise<void> => {
    clearTimeout(lookOver);
    lookOver = undefined;
    const stopped = school?.stop();
    held?.db.close();
    held = undefined;
    await stopped;
  };

  const tell = ({ recommender }: Held): void => emit('recommendation.refreshed', { orderCount: recommender.orderCount() });

  /** Has learnt one subject after another what is not known yet, or not any more. */
  const learnInTime = (of: Held): void => {
    if (school === undefined || shop === undefined) return;
    if (of.recommender.peopleChanges() !== of.learntPeople) {
      // What is being learnt still knows people as they were.
      void school.stop();
      of.learnt.clear();
      of.touch.forget();
      of.learntPeople = of.recommender.peopleChanges();
    }
    if (school.isBusy()) return;
    const orders = of.recommender.orderCount();
    const day = dayOf(nowMs());
    const subject = subjects.find((each) => isTimeFor(each, of.learnt.get(each), orders, day));
    if (subject === undefined) return;
    of.learnt.set(subject, { orders, day });
    school.teach(subject, shopFiles(shopsFolder, shop).database, nowMs(), (lesson) => {
      if (held !== of) return;
      if (lesson.subject === 'taste') of.recommender.learnTaste(lesson.learnt);
      else of.recommender.learnReorder(of.touch.learn(lesson.learnt) ? lesson.learnt.reorder : undefined);
      tell(of);
      learnInTime(of);
    });
  };

  const upToDate = (): Held => {
    held ??= openRecommender(shopsFolder, shop);
    if (held.recommender.refresh()) tell(held);
    learnInTime(held);
    return held;
  };

  const count = (input: ParsedInput<'recommendation.suggest'>): CallOutput<'recommendation.suggest'> => {
    const { recommender } = upToDate();
    const asOfMs = nowMs();
    const { boostCost, ...found } = recommender.suggest({ ...input, nowMs: asOfMs });
    return {
      ...found,
      boostCost: boostCost && { ...boostCost, withoutCost: recommender.withoutCost() },
      orderCount: recommender.orderCount(),
      asOfMs,
    };
  };

  /** The answer that was kept holds for the orders; another day or another edition of the program may say something else. */
  const countAfter = (kept: CallOutput<'recommendation.suggest'>, input: ParsedInput<'recommendation.suggest'>): void => {
    lookOver = undefined;
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
      lookOver ??= setTimeout(() => countAfter(kept, input), LOOK_OVER_MS);
      return kept;
    },
    readHome: () => {
      if (held === undefined && lookOver === undefined) return null;
      const answer = withDatabaseErrors(() => count({ ...homeQuestion, contextProductIds: [] }));
      return mayBeKept(answer) ? { answer, heldOutPercent: upToDate().recommender.getRules().heldOutPercent } : null;
    },
    getRules: () => withDatabaseErrors(() => upToDate().recommender.getRules()),
    listBundles: () => withDatabaseErrors(() => upToDate().recommender.listBundles()),
    getFigures: ({ days }) => withDatabaseErrors(() => upToDate().recommender.getFigures(days, nowMs())),
    listEvidence: ({ evidence, limit }) => withDatabaseErrors(() => upToDate().recommender.listEvidence(evidence, limit)),
    listDrifting: (page) => withDatabaseErrors(() => upToDate().touch.listDrifting(page, nowMs())),
    listDue: (page) => withDatabaseErrors(() => upToDate().touch.listDue(page, nowMs())),
    getOrderRhythm: ({ customerId }) => withDatabaseErrors(() => upToDate().touch.rhythmOf(customerId, nowMs())),
  };
}

/** Habits first: they take seconds. */
const subjects: readonly Subject[] = ['habits', 'taste'];

/** Habits are of a day, as everybody is away one more. */
function isTimeFor(subject: Subject, learnt: { orders: number; day: number } | undefined, orders: number, day: number): boolean {
  return isTimeToLearn(orders, learnt?.orders) || (subject === 'habits' && learnt !== undefined && learnt.day !== day);
}

function openRecommender(shopsFolder: string, shop: string | undefined): Held {
  if (shop === undefined) throw new AppError('database.unavailable');
  const db = openReadable(shopFiles(shopsFolder, shop).database);
  try {
    const recommender = createRecommender(db);
    const touch = touchDesk(db, { state: () => recommender.knowledge().state, refusedBy: recommender.refusedBy });
    return { db, recommender, touch, learnt: new Map(), learntPeople: 0 };
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
