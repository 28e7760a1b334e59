import type { CallHandlers } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { InteractionsRepository } from './repository.ts';

/** What the interactions' calls need. */
export interface InteractionsDependencies {
  readonly db: WritableDatabase;
  readonly interactions: InteractionsRepository;
  readonly source: RowSource;
}

/** The interactions' calls. */
export function interactionsHandlers({ db, interactions, source }: InteractionsDependencies): CallHandlers<'interactions'> {
  return {
    'interactions.record': (interaction) => {
      inTransaction(db, () => interactions.insert({ ...interaction, atMs: source.nowMs() }));
      return {};
    },
  };
}
