import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { keepInteraction, type KeepingDependencies } from './keep-interaction.ts';
import type { InteractionsRepository } from './repository.ts';

/** What the interactions' calls need. */
export interface InteractionsDependencies extends KeepingDependencies {
  readonly db: WritableDatabase;
  readonly interactions: InteractionsRepository;
  readonly source: RowSource;
  readonly emit: Emit;
  /** How many products are remembered as suggested in vain to a customer, of all or of one. */
  readonly countShown: (customerId: number, productId: number | null) => number;
}

/** The interactions' calls. */
export function interactionsHandlers(deps: InteractionsDependencies): CallHandlers<'interactions'> {
  const { db, interactions, source, emit } = deps;
  return {
    'interactions.record': (interaction) => ({
      keptId: inTransaction(db, () => keepInteraction(deps, { ...interaction, atMs: source.nowMs() })),
    }),
    'interactions.listKept': ({ customerId, productId, beforeId, limit }) => ({
      total: interactions.countKept(customerId, productId),
      shownInVain: deps.countShown(customerId, productId),
      rows: interactions.listKept(customerId, { productId, beforeId, limit }),
    }),
    'interactions.forget': ({ customerId, ...which }) => {
      const forgotten = inTransaction(db, () => interactions.forget(customerId, which));
      if (forgotten > 0) emit('interactions.forgotten', { customerId, forgotten });
      return { forgotten };
    },
  };
}
