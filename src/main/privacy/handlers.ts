import type { ErasingCall } from '../../shared/customers/erasing.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { customerEraser, scrubFile } from './erase-customer.ts';

/** What the calls of privacy need; what belongs to other domains is handed over by whoever composes them. */
export interface PrivacyDependencies {
  readonly db: WritableDatabase;
  readonly source: RowSource;
  readonly emit: Emit;
  /** Deletes pictures that nothing shows any more. */
  readonly removePictures: (hashes: readonly string[]) => void;
}

/** The calls by which people are erased. */
export function privacyHandlers(deps: PrivacyDependencies): Pick<CallHandlers<'customers'>, ErasingCall> {
  const { db, source, emit } = deps;
  const eraser = customerEraser(db);
  return {
    'customers.previewErasure': ({ customerId }) => eraser.preview(customerId),
    'customers.erase': ({ customerId }) => {
      const { orderCount, unusedPictures } = eraser.erase(customerId, source.nowMs());
      // Before what may fail on a full disk: whoever holds something of them lets go of it at once.
      emit('customers.erased', { customerId });
      deps.removePictures(unusedPictures);
      scrubFile(db);
      return { orderCount };
    },
  };
}
