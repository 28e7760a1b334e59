import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { FiguresKeeper } from './figures-keeper.ts';
import { rulesWriter } from './rules-statements.ts';

/** The calls about suggestions that write; everything that only reads is answered by the recommendation worker. */
export function rulesHandlers(
  db: WritableDatabase,
  emit: Emit,
  figures: Pick<FiguresKeeper, 'note' | 'noteAdded'>,
): Pick<CallHandlers<'recommendation'>, 'recommendation.setRules' | 'recommendation.noteSuggestion' | 'recommendation.noteAdded'> {
  const save = rulesWriter(db);
  return {
    'recommendation.setRules': (rules) => {
      save(rules);
      emit('recommendation.rulesChanged', {});
      return rules;
    },
    'recommendation.noteSuggestion': (note) => {
      inTransaction(db, () => figures.note(note));
      return {};
    },
    'recommendation.noteAdded': ({ customerId, sessionMs, productIds }) => {
      inTransaction(db, () => figures.noteAdded(customerId, sessionMs, productIds));
      return {};
    },
  };
}
