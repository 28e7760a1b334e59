import { z } from 'zod';
import { changes, defineContract } from '../kernel/contract.ts';
import { preflightCalls } from './preflight-calls.ts';
import { uidSchema } from '../kernel/ids.ts';
import { printJobCalls } from './print-job-calls.ts';
import { proofCalls } from './proof-calls.ts';

/** The largest file that a window may hand over to be saved, in bytes. */
export const MAX_SAVED_FILE_BYTES = 200 * 1024 * 1024;

/** Files that leave the studio: print files, pictures, job data; and the proofs that say what they will be. */
export const productionContract = defineContract(
  'production',
  {
    ...printJobCalls,
    ...preflightCalls,
    ...proofCalls,
    /** Asks the person where to keep a file and writes it whole or not at all; `savedAs` is null when they cancelled. */
    saveFile: changes({
      windows: ['studio'],
      input: z.object({
        suggestedName: z
          .string()
          .min(1)
          .max(120)
          .regex(/^[^/\\:*?"<>|]+\.(png|json|svg|pdf|csv)$/),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MAX_SAVED_FILE_BYTES),
      }),
      output: z.object({ savedAs: z.string().nullable() }),
    }),
  },
  { proofsChanged: z.object({ proofUid: uidSchema }) },
);
