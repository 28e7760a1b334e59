import { basename } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import type { Disk } from './disk.ts';
import { startPrintJob, type PrintJobWriter } from './print-job-writer.ts';

/** What the calls about print jobs need. */
export interface PrintJobDependencies {
  readonly disk: Disk;
  readonly newUid: () => string;
  readonly nowMs: () => number;
  readonly appVersion: string;
  /** Asks the person where to keep a file; null when they cancelled. */
  readonly askForFile: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a folder, in which one of this name will be made; null when they cancelled. */
  readonly askForFolder: (suggestedName: string) => Promise<string | null>;
  /** Shows a file or a folder in the system's own browser. */
  readonly reveal: (path: string) => void;
}

interface OpenJob {
  readonly uid: string;
  readonly path: string;
  readonly writer: PrintJobWriter;
}

type Input<Name extends 'beginPrintJob' | 'writePrintFile' | 'finishPrintJob' | 'cancelPrintJob' | 'showPrintJob'> =
  ParsedInput<`production.${Name}`>;

/** The print jobs of a studio: their calls, and how to leave nothing of the one in work. */
export type PrintJobs = ReturnType<typeof printJobs>;

/** The calls that write print jobs, one job at a time; `cancel` leaves nothing of the one in work. */
export function printJobs(deps: PrintJobDependencies) {
  let open: OpenJob | undefined;
  let last: { readonly uid: string; readonly path: string } | undefined;

  const cancel = async (): Promise<void> => {
    const job = open;
    open = undefined;
    await job?.writer.cancel();
  };
  /** Hands over the open job; one that is refused is gone. */
  const withJob = async <Result>(jobUid: string, work: (job: OpenJob) => Promise<Result>): Promise<Result> => {
    const job = open;
    if (job?.uid !== jobUid) throw new AppError('record.not-found', { kind: 'print-job' });
    return work(job).catch((thrown: unknown) => {
      if (open === job) open = undefined;
      throw thrown;
    });
  };

  const handlers = {
    'production.beginPrintJob': async ({
      target,
      suggestedName,
      files,
    }: Input<'beginPrintJob'>): Promise<CallOutput<'production.beginPrintJob'>> => {
      await cancel();
      const ask = target === 'folder' ? deps.askForFolder : deps.askForFile;
      const path = await ask(target === 'file' ? files[0]!.name : target === 'zip' ? `${suggestedName}.zip` : suggestedName);
      if (path === null) return null;
      const plan = { target, files, path, appVersion: deps.appVersion, madeAtMs: deps.nowMs() };
      open = { uid: deps.newUid(), path, writer: await startPrintJob(deps.disk, plan) };
      return { jobUid: open.uid };
    },
    'production.writePrintFile': async ({
      jobUid,
      ...piece
    }: Input<'writePrintFile'>): Promise<CallOutput<'production.writePrintFile'>> => {
      await withJob(jobUid, ({ writer }) => writer.write(piece));
      return {};
    },
    'production.finishPrintJob': ({ jobUid }: Input<'finishPrintJob'>): Promise<CallOutput<'production.finishPrintJob'>> =>
      withJob(jobUid, async (job) => {
        const { path, manifest } = await job.writer.finish();
        open = undefined;
        last = { uid: jobUid, path };
        return { savedAs: path, wasRenamed: basename(path) !== basename(job.path), manifest };
      }),
    'production.cancelPrintJob': async ({ jobUid }: Input<'cancelPrintJob'>): Promise<CallOutput<'production.cancelPrintJob'>> => {
      if (open?.uid === jobUid) await cancel();
      return {};
    },
    'production.showPrintJob': ({ jobUid }: Input<'showPrintJob'>): Promise<CallOutput<'production.showPrintJob'>> => {
      if (last?.uid !== jobUid) throw new AppError('record.not-found', { kind: 'print-job' });
      deps.reveal(last.path);
      return Promise.resolve({});
    },
  };
  return { handlers, cancel };
}
