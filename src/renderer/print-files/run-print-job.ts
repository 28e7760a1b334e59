import type { PrintTarget } from '../../shared/production/print-job-calls.ts';
import { printFileFacts } from '../../shared/production/print-job.ts';
import type { CallOutput } from '../../shared/studio-contract.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { documentHash } from '../bridge/document-hash.ts';
import type { Press } from '../painting/open-press.ts';
import { printFileRequest } from '../painting/print-output.ts';
import type { PlannedFile } from './print-choice.ts';

/** How far a job is. */
export interface PrintProgress {
  readonly fileIndex: number;
  /** Of the whole job: 0 to 1. */
  readonly share: number;
}

/** What became of a job. */
export type PrintedJob = CallOutput<'production.finishPrintJob'> & { readonly jobUid: string };

interface PrintJobOptions {
  readonly files: readonly PlannedFile[];
  readonly target: PrintTarget;
  readonly suggestedName: string;
  readonly press: Press;
  readonly signal: AbortSignal;
  onProgress(progress: PrintProgress): void;
}

/**
 * Asks where the files shall lie, then makes and writes them piece by piece; null when the person did not say where.
 * Whatever stops it, nothing is left of it.
 *
 * @throws AppError as `printPieces` and the calls about print jobs; the signal's reason when aborted
 */
export async function runPrintJob(options: PrintJobOptions): Promise<PrintedJob | null> {
  const { files, target, suggestedName } = options;
  const hashes = await Promise.all(files.map(({ item }) => documentHash(item.document)));
  const facts = files.map(({ item, format, name }, index) => printFileFacts(item, format, name, hashes[index]!));
  const job = await callStudio('production.beginPrintJob', { target, suggestedName, files: facts });
  if (job === null) return null;
  try {
    for (const [fileIndex, file] of files.entries()) await printFile(options, file, fileIndex, job.jobUid);
    return { ...job, ...(await callStudio('production.finishPrintJob', job)) };
  } catch (thrown) {
    await callStudio('production.cancelPrintJob', job).catch(() => undefined);
    throw thrown;
  }
}

async function printFile(
  { files, press, signal, onProgress }: PrintJobOptions,
  { item, format }: PlannedFile,
  fileIndex: number,
  jobUid: string,
): Promise<void> {
  const request = printFileRequest(item, format);
  onProgress({ fileIndex, share: fileIndex / files.length });
  for await (const { bytes, doneShare } of press.print(request, signal)) {
    await callStudio('production.writePrintFile', { jobUid, fileIndex, bytes, isLast: false });
    onProgress({ fileIndex, share: (fileIndex + doneShare) / files.length });
  }
  await callStudio('production.writePrintFile', { jobUid, fileIndex, bytes: new Uint8Array(), isLast: true });
}
