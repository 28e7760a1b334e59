import { z } from 'zod';
import { importFields } from './import-fields.ts';

/** Why a row of a table cannot come in; the words lie under `import.problem.<code>` (what and why) and `.fix` (the way out). */
export const rowProblemCodes = [
  'unclosed-quote',
  'too-few-cells',
  'no-date',
  'bad-date',
  'future-date',
  'no-item',
  'bad-quantity',
  'nothing-sold',
  'bad-amount',
  'amount-too-fine',
  'amount-too-large',
  'no-customer',
  'bad-email',
  'bad-phone',
] as const;

/** Why a row of a table cannot come in: the line of the file, the field, what stands in it. */
export const rowProblemSchema = z.object({
  lineNumber: z.int().positive(),
  code: z.enum(rowProblemCodes),
  field: z.enum(importFields).nullable(),
  value: z.string(),
});

/** Why a row of a table cannot come in: the line of the file, the field, what stands in it. */
export type RowProblem = z.infer<typeof rowProblemSchema>;
