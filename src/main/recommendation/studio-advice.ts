import { AppError } from '../../shared/kernel/errors.ts';
import type { CallHandlers } from '../../shared/studio-contract.ts';
import { openReadable, type ReadableDatabase } from '../database/connection.ts';
import { fromDatabaseError } from '../database/database-error.ts';
import { shopFiles } from '../database/shop-files.ts';
import { adviceDesk, type AdviceDesk, type AdviceSources } from './advice-desk.ts';

/** What advice needs from outside. */
export interface StudioAdviceOptions extends AdviceSources {
  readonly shopsFolder: string;
}

type AdviceCalls = Pick<
  CallHandlers<'recommendation'>,
  'recommendation.suggestSize' | 'recommendation.suggestGarments' | 'recommendation.suggestParts'
>;

/** Advice on what is open in the studio, on a connection of its own. */
export interface StudioAdvice {
  readonly handlers: AdviceCalls;
  /** Turns to a shop's database, letting go of the one before; also when its file was replaced. */
  open(shop: string): void;
  close(): void;
}

/** Advice with no shop yet; the database is opened when it is first asked for. */
export function createStudioAdvice(options: StudioAdviceOptions): StudioAdvice {
  let shop: string | undefined;
  let held: { readonly db: ReadableDatabase; readonly desk: AdviceDesk } | undefined;
  const close = (): void => {
    held?.db.close();
    held = undefined;
  };
  const desk = (): AdviceDesk => {
    if (shop === undefined) throw new AppError('database.unavailable');
    if (held === undefined) {
      const db = openReadable(shopFiles(options.shopsFolder, shop).database);
      held = { db, desk: adviceDesk(db, options) };
    }
    return held.desk;
  };
  return {
    close,
    open: (key) => {
      close();
      shop = key;
    },
    handlers: {
      'recommendation.suggestSize': (question) => withDatabaseErrors(() => desk().size(question)),
      'recommendation.suggestGarments': ({ document, customerId }) => withDatabaseErrors(() => desk().garments(document, customerId)),
      'recommendation.suggestParts': ({ document }) => withDatabaseErrors(() => desk().parts(document)),
    },
  };
}

function withDatabaseErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw fromDatabaseError(thrown);
  }
}
