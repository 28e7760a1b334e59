import { z } from 'zod';
import { decorationKinds, printFormats } from '../catalog/decoration-method.ts';
import { areaKeySchema } from '../design/design-document.ts';
import { contentHashSchema, hexColorSchema, timeMsSchema } from '../kernel/ids.ts';

/** The version of manifest that this code writes. */
export const PRINT_MANIFEST_VERSION = 1;

/** The name of the manifest beside the files that it lists. */
export const PRINT_MANIFEST_NAME = 'manifest.json';

/** The longest name of a file, its ending included: what every file system takes, in a folder of some depth. */
export const MAX_FILE_NAME_LENGTH = 120;

/** The most files of one job. */
export const MAX_PRINT_FILES = 2_000;

const sizeMmSchema = z.number().positive().max(3_000);
const sizePxSchema = z.int().positive();

/** A file's name as any system takes it; see `print-job-names.ts`, which makes them. */
export const printFileNameSchema = z
  .string()
  .max(MAX_FILE_NAME_LENGTH)
  .regex(/^[^/\\:*?"<>|\p{C}]+\.(png|svg|pdf)$/u);

/** What a print file is of: everything about it but its bytes. */
export const printFileFactsSchema = z.object({
  name: printFileNameSchema,
  format: z.enum(printFormats),
  areaKey: areaKeySchema,
  sizeKey: z.string().min(1).max(40),
  methodKey: z.string().min(1).max(40),
  decoration: z.enum(decorationKinds),
  widthMm: sizeMmSchema,
  heightMm: sizeMmSchema,
  /** Null for a file of lines, which has no pixels of its own. */
  pixels: z.object({ widthPx: sizePxSchema, heightPx: sizePxSchema, dpi: z.int().positive() }).nullable(),
  design: z.string().max(120),
  product: z.string().max(120),
  colour: z.object({ name: z.string().max(120), hex: hexColorSchema }),
  /** SHA-256 of `documentText(document)` in UTF-8: of the design as it was printed. */
  documentHash: contentHashSchema,
  /** The order's line, counted from 1; null for a design that was not ordered. */
  order: z.object({ number: z.string().min(1).max(40), line: z.int().positive(), quantity: z.int().positive() }).nullable(),
});

/** A file that was written: its facts, its length and what it hashes to. */
export const printedFileSchema = printFileFactsSchema.extend({ byteLength: z.int().positive(), sha256: contentHashSchema });

/** What lies beside the files of a job, as `manifest.json`: whoever has it can check that they are what was approved. */
export const printManifestSchema = z.object({
  format: z.literal('tailorbird-print-job'),
  version: z.literal(PRINT_MANIFEST_VERSION),
  appVersion: z.string().max(40),
  madeAtMs: timeMsSchema,
  files: z.array(printedFileSchema).min(1).max(MAX_PRINT_FILES),
});

export type PrintFileFacts = z.infer<typeof printFileFactsSchema>;
export type PrintedFile = z.infer<typeof printedFileSchema>;
export type PrintManifest = z.infer<typeof printManifestSchema>;
