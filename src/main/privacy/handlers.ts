import type { ErasingCall } from '../../shared/customers/erasing.ts';
import type { MergingCall } from '../../shared/customers/merging.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { customerEraser, scrubFile } from './erase-customer.ts';
import { customerMerger, type Merged, type MergedCustomers } from './merge-customers.ts';

/** What the calls of privacy need; what belongs to other domains is handed over by whoever composes them. */
export interface PrivacyDependencies {
  readonly db: WritableDatabase;
  readonly source: RowSource;
  readonly emit: Emit;
  readonly customers: MergedCustomers;
  /** Deletes pictures that nothing shows any more. */
  readonly removePictures: (hashes: readonly string[]) => void;
}

/** The calls by which people are erased, and records of one person merged. */
export function privacyHandlers(deps: PrivacyDependencies): Pick<CallHandlers<'customers'>, ErasingCall | MergingCall> {
  const { db, source, emit } = deps;
  const eraser = customerEraser(db);
  const merger = customerMerger(db, deps.customers);
  const tell = ({ keptId, mergedId, forgotten }: Merged, isUndone: boolean): void => {
    emit('customers.merged', { keptId, mergedId, isUndone });
    if (forgotten > 0) emit('interactions.forgotten', { customerId: keptId, forgotten });
  };
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
    'customers.previewMerge': ({ keptId, mergedId }) => merger.preview(keptId, mergedId),
    'customers.listMerges': ({ customerId }) => merger.listMerges(customerId),
    'customers.merge': ({ keptId, mergedId }) => {
      const merged = merger.merge(keptId, mergedId, source.nowMs());
      tell(merged, false);
      return { mergeId: merged.mergeId };
    },
    'customers.undoMerge': ({ mergeId }) => {
      const undone = merger.undo(mergeId, source.nowMs());
      tell(undone, true);
      return { keptId: undone.keptId, mergedId: undone.mergedId };
    },
  };
}
