import { z } from 'zod';
import { changes } from '../kernel/contract.ts';
import { uidSchema } from '../kernel/ids.ts';
import { MAX_PRINT_FILES, printFileFactsSchema, printManifestSchema } from './manifest.ts';

/** The most bytes that a window hands over at once; a file is written piece by piece. */
export const MAX_PRINT_PIECE_BYTES = 4 * 1024 * 1024;

/** What a job becomes: one ZIP, a folder, both with a manifest; or its only file by itself. */
export const printTargets = ['zip', 'folder', 'file'] as const;
export type PrintTarget = (typeof printTargets)[number];

const jobInput = z.object({ jobUid: uidSchema });

/** The files of a print job on their way to the disk: begin, write each file in pieces, finish or cancel. */
export const printJobCalls = {
  /**
   * Asks the person where the files shall lie and makes room beside that place; null when they cancelled.
   * A job that was still open is cancelled. Refuses with `file.*`, `database.disk-full`.
   */
  beginPrintJob: changes({
    windows: ['studio'],
    input: z.object({
      target: z.enum(printTargets),
      /** Of the ZIP or the folder, without an ending; a single file has a name of its own. */
      suggestedName: z
        .string()
        .max(80)
        .regex(/^[^/\\:*?"<>|\p{C}]+$/u),
      /** Their names differ even where case does not count. */
      files: z
        .array(printFileFactsSchema)
        .min(1)
        .max(MAX_PRINT_FILES)
        .refine((files) => new Set(files.map(({ name }) => name.toLowerCase())).size === files.length),
    }),
    output: z.object({ jobUid: uidSchema }).nullable(),
  }),
  /** Appends a piece to the file in work; files are written whole, in the order in which they were announced. Refuses with `file.*`, and the job is gone. */
  writePrintFile: changes({
    windows: ['studio'],
    input: jobInput.extend({
      fileIndex: z.int().nonnegative(),
      bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= MAX_PRINT_PIECE_BYTES),
      isLast: z.boolean(),
    }),
    output: z.object({}),
  }),
  /** Writes the manifest and puts everything in its place at once; `savedAs` departs from the chosen name where that was taken. */
  finishPrintJob: changes({
    windows: ['studio'],
    input: jobInput,
    output: z.object({ savedAs: z.string(), wasRenamed: z.boolean(), manifest: printManifestSchema }),
  }),
  /** Leaves nothing of a job that is not finished; harmless for any other. */
  cancelPrintJob: changes({ windows: ['studio'], input: jobInput, output: z.object({}) }),
  /** Shows what the last job became in the system's own file browser; refuses an unknown job with `record.not-found`. */
  showPrintJob: changes({ windows: ['studio'], input: jobInput, output: z.object({}) }),
};
