import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { rulesWriter } from './rules-statements.ts';

/** The calls about suggestions that write; everything that only reads is answered by the recommendation worker. */
export function rulesHandlers(db: WritableDatabase, emit: Emit): Pick<CallHandlers<'recommendation'>, 'recommendation.setRules'> {
  const save = rulesWriter(db);
  return {
    'recommendation.setRules': (rules) => {
      save(rules);
      emit('recommendation.rulesChanged', {});
      return rules;
    },
  };
}
