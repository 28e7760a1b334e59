import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';
import { erasurePreviewSchema } from './erasing.ts';

/** What merging two records would do. */
export const mergePreviewSchema = z.object({
  kept: erasurePreviewSchema,
  merged: erasurePreviewSchema,
  /** Whether the person agrees to what is kept for suggestions: what was said last on either record; null when never asked. */
  agrees: z.boolean().nullable(),
  /** Rows kept for suggestions that would be deleted for good, as the last answer is a no. */
  forgottenCount: z.int().nonnegative(),
});

/** A record that was merged into another and can be taken out again. */
export const mergeRecordSchema = z.object({ id: idSchema, name: z.string(), atMs: timeMsSchema });

export type MergePreview = z.infer<typeof mergePreviewSchema>;
export type MergeRecord = z.infer<typeof mergeRecordSchema>;

const pairSchema = z.object({ keptId: idSchema, mergedId: idSchema });

/** Making two records of one person one. Each refuses an unknown customer with `record.not-found`, one with themselves with `record.conflict`. */
export const mergingCalls = {
  previewMerge: reads({ windows: ['studio'], input: pairSchema, output: mergePreviewSchema }),
  /** Orders, designs and all that is kept of the merged go to the kept one, whose own contacts and measures come first. */
  merge: changes({ windows: ['studio'], undoable: true, input: pairSchema, output: z.object({ mergeId: idSchema }) }),
  /** What was merged into a customer and can be undone, the latest first. */
  listMerges: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: z.array(mergeRecordSchema) }),
  /** Gives each record back what it had; what came since stays with the kept one. Refuses `record.conflict` when it was undone or the kept one is gone. */
  undoMerge: changes({ windows: ['studio'], undoable: true, input: z.object({ mergeId: idSchema }), output: pairSchema }),
};

/** A call of these. */
export type MergingCall = `customers.${keyof typeof mergingCalls}`;
