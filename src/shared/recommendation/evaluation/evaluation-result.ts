import { z } from 'zod';
import { timeMsSchema } from '../../kernel/ids.ts';
import { evaluationTasks } from './evaluation-cases.ts';

const differenceSchema = z.object({ difference: z.number(), low: z.number(), high: z.number() });
const measuresSchema = z.object({ recall10: z.number(), ndcg10: z.number(), hit10: z.number() });

/** How the suggestions and plain bestsellers did at one task on the same cases, with the difference by customer. */
const taskResultSchema = z.object({
  task: z.enum(evaluationTasks),
  caseCount: z.int(),
  customerCount: z.int(),
  ours: measuresSchema,
  bestsellers: measuresSchema,
  difference: z.object({ recall10: differenceSchema, ndcg10: differenceSchema, hit10: differenceSchema }),
});

/** What a shop's history lacks: what there is, and what is needed at least. */
const shortageSchema = z.object({ what: z.enum(['days', 'customers-coming-back']), found: z.int(), needed: z.int() });

/** What came of evaluating on the shop's own history, as it is kept. */
export const evaluationResultSchema = z.object({
  atMs: timeMsSchema,
  orderCount: z.int(),
  /** How many of them are of before Tailorbird. */
  pastOrderCount: z.int().default(0),
  /** Days (since 1970, UTC) at whose beginnings the history was cut off. */
  cutoffsMs: z.array(timeMsSchema),
  shortages: z.array(shortageSchema),
  tasks: z.array(taskResultSchema),
});

export type EvaluationResult = z.infer<typeof evaluationResultSchema>;
export type TaskResult = z.infer<typeof taskResultSchema>;
export type Shortage = z.infer<typeof shortageSchema>;
