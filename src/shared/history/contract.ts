import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';
import { amountMinorSchema, currencySchema } from '../kernel/money.ts';
import { csvDelimiters } from '../orders/import/csv-records.ts';
import { importFormatSchema } from '../orders/import/import-format.ts';
import { importKinds } from '../orders/import/import-fields.ts';
import { rowProblemCodes, rowProblemSchema } from '../orders/import/row-problem.ts';
import { textEncodings } from '../orders/import/text-encoding.ts';

/** The largest table that can be dropped; a larger one is chosen by a dialog and read piece by piece. */
export const MAX_DROPPED_BYTES = 50_000_000;

/** The rows of the longest table: what suggestions are counted from has to fit in memory, 80 MB for each million rows. */
export const MAX_IMPORT_ROWS = 5_000_000;

/** What a file was chosen as; its path never comes to a window. */
const tokenSchema = z.string().min(1).max(60);

/** A chosen table by its first rows, and how it seems to be read. */
export const importSampleSchema = z.object({
  token: tokenSchema,
  fileName: z.string(),
  byteLength: z.int(),
  rows: z.array(z.array(z.string())),
  format: importFormatSchema,
  isDateOrderSure: z.boolean(),
});

/** An item of a table that no product of the shop has the code of. */
const unknownItemSchema = z.object({ sku: z.string(), name: z.string(), lineCount: z.int() });

/** People of a table who are one by e-mail or phone: with a customer of the shop, or with each other. */
const mergedPersonSchema = z.object({ person: z.string(), customer: z.string(), by: z.enum(['ref', 'email', 'phone']) });

/** What an import would do: everything is counted, the first of each list are shown. */
export const importReportSchema = z.object({
  rowCount: z.int(),
  /** Lines of orders, or customers, that can come in. */
  goodCount: z.int(),
  orderCount: z.int(),
  returnedPieces: z.int(),
  /** Null where the table has no prices. */
  totalMinor: amountMinorSchema.nullable(),
  currency: currencySchema,
  firstMs: timeMsSchema.nullable(),
  lastMs: timeMsSchema.nullable(),
  /** Orders, or customers, that the shop has already; they are left out. */
  duplicateCount: z.int(),
  /** When the very same file was imported before and not undone. */
  sameFileAtMs: timeMsSchema.nullable(),
  newCustomerCount: z.int(),
  knownCustomerCount: z.int(),
  mergedCount: z.int(),
  merged: z.array(mergedPersonSchema),
  /** Orders of people with neither code, e-mail nor phone: they come in without a customer. */
  anonymousCount: z.int(),
  itemCount: z.int(),
  unknownItemCount: z.int(),
  unknownItems: z.array(unknownItemSchema),
  problemCount: z.int(),
  problemsByCode: z.array(z.object({ code: z.enum(rowProblemCodes), count: z.int() })),
  problems: z.array(rowProblemSchema),
});

/** One import, as it stands in the list. */
export const importRecordSchema = z.object({
  id: idSchema,
  kind: z.enum(importKinds),
  fileName: z.string(),
  state: z.enum(['running', 'done', 'undone']),
  timeZone: z.string(),
  orderCount: z.int(),
  lineCount: z.int(),
  customerCount: z.int(),
  duplicateCount: z.int(),
  problemCount: z.int(),
  startedAtMs: timeMsSchema,
  undoneAtMs: timeMsSchema.nullable(),
});

/** One past order as it is listed, with its lines. */
export const pastOrderSchema = z.object({
  id: idSchema,
  number: z.string(),
  customerId: idSchema.nullable(),
  customerName: z.string().nullable(),
  placedAtMs: timeMsSchema,
  totalMinor: amountMinorSchema.nullable(),
  currency: currencySchema,
  lines: z.array(
    z.object({
      sku: z.string(),
      name: z.string(),
      productId: idSchema.nullable(),
      quantity: z.int(),
      returned: z.int(),
      totalMinor: amountMinorSchema.nullable(),
    }),
  ),
});

export const importPhases = ['reading', 'matching', 'writing', 'undoing'] as const;

export type ImportSample = z.infer<typeof importSampleSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
export type ImportRecord = z.infer<typeof importRecordSchema>;
export type PastOrder = z.infer<typeof pastOrderSchema>;
export type ImportPhase = (typeof importPhases)[number];

/** What a shop sold before Tailorbird, and to whom, brought in from tables. */
export const historyContract = defineContract(
  'history',
  {
    /** Asks for a table; null when nobody chose one. Refuses with `import.*`. */
    chooseFile: changes({ windows: ['studio'], input: z.object({}), output: importSampleSchema.nullable() }),
    /** Takes a table that was dropped onto the window. */
    takeFile: changes({
      windows: ['studio'],
      input: z.object({ fileName: z.string().min(1).max(200), bytes: z.instanceof(Uint8Array) }),
      output: importSampleSchema,
    }),
    /** Reads the first rows again in another way; what is null is guessed. Refuses with `import.file-gone`. */
    sample: reads({
      windows: ['studio'],
      input: z.object({
        token: tokenSchema,
        encoding: z.enum(textEncodings),
        delimiter: z.enum(csvDelimiters),
        kind: z.enum(importKinds).nullable(),
        hasHeader: z.boolean().nullable(),
      }),
      output: importSampleSchema,
    }),
    /** Reads the whole table and says what importing it would do; nothing is written into the shop. Refuses with `import.*`. */
    check: reads({ windows: ['studio'], input: z.object({ token: tokenSchema, format: importFormatSchema }), output: importReportSchema }),
    /** The rows of the last check that cannot come in, by line. */
    listProblems: reads({
      windows: ['studio'],
      input: z.object({ token: tokenSchema, afterLine: z.int().min(0), limit: z.int().min(1).max(10_000) }),
      output: z.array(rowProblemSchema),
    }),
    /** Imports what was checked, whole or not at all; items may be said to be products. Refuses with `import.*`. */
    begin: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ token: tokenSchema, items: z.array(z.object({ sku: z.string().max(80), productId: idSchema })).max(500) }),
      output: importRecordSchema,
    }),
    /** Stops what runs, as if it had never begun. */
    cancel: changes({ windows: ['studio'], input: z.object({}), output: z.object({}) }),
    list: reads({ windows: ['studio'], input: z.object({}), output: z.array(importRecordSchema) }),
    /** Takes a whole import back: its orders, its items, and the customers that came with it and with whom nothing else was done. */
    undo: changes({
      windows: ['studio'],
      input: z.object({ importId: idSchema }),
      output: z.object({ keptCustomers: z.int() }),
    }),
    /** Past orders of a customer, of an import or of all, the latest first. */
    listOrders: reads({
      windows: ['studio'],
      input: z.object({
        customerId: idSchema.nullable(),
        importId: idSchema.nullable(),
        offset: z.int().min(0).max(1_000_000),
        limit: z.int().min(1).max(200),
      }),
      output: z.object({ total: z.int(), orders: z.array(pastOrderSchema) }),
    }),
  },
  {
    progress: z.object({ phase: z.enum(importPhases), share: z.number().min(0).max(1) }),
    /** Past orders came in or were taken back. */
    changed: z.object({ importId: idSchema, change: z.enum(['added', 'removed']) }),
  },
);
