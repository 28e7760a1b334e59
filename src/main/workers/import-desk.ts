import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  MAX_DROPPED_BYTES,
  importRecordSchema,
  importReportSchema,
  type ImportPhase,
  type ImportSample,
} from '../../shared/history/contract.ts';
import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import { minorDigits } from '../../shared/kernel/money.ts';
import { importFormatSchema, type ImportFormat } from '../../shared/orders/import/import-format.ts';
import { rowProblemSchema } from '../../shared/orders/import/row-problem.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { removalStepSchema } from '../history/handlers.ts';
import type { ImportTask } from './import-worker.ts';
import { runImportTask } from './run-import-task.ts';
import type { WorkerClient } from './worker-client.ts';
import type { Fault } from './worker-messages.ts';

/** What the import of tables needs. */
export interface ImportDeskOptions {
  readonly workerFile: string | URL;
  readonly database: Pick<WorkerClient, 'request'>;
  /** The open shop's database file. */
  readonly shopFile: () => string;
  /** A folder of its own, emptied at the beginning and the end. */
  readonly workFolder: string;
  /** Asks the person for a table; null when they cancelled. */
  readonly askForTable: () => Promise<string | null>;
  readonly onProgress: (progress: { readonly phase: ImportPhase; readonly share: number }) => void;
  readonly onFault: (fault: Fault) => void;
  readonly nowMs: () => number;
  readonly timeZone: () => string;
}

interface Chosen {
  readonly token: string;
  readonly file: string;
  readonly fileName: string;
  /** As it was checked last; without it there is nothing to import. */
  checked?: ImportFormat;
}

const sampleSchema = z.object({
  byteLength: z.int(),
  rows: z.array(z.array(z.string())),
  format: importFormatSchema,
  isDateOrderSure: z.boolean(),
});
const shopSchema = z.object({ currency: z.string() });

/** The calls of the import of tables that the main thread answers; the path of a file never comes from a window. */
export function importDesk(options: ImportDeskOptions) {
  const { database, workFolder } = options;
  const stagingFile = join(workFolder, 'staging.sqlite');
  let chosen: Chosen | undefined;
  let stop: (() => Promise<void>) | undefined;
  let stopping = false;

  const request = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await database.request(name, input);
    if (!reply.ok) throw fromErrorData(reply.error);
    return reply.value;
  };
  const emptyFolder = (): void => {
    rmSync(workFolder, { recursive: true, force: true });
    mkdirSync(workFolder, { recursive: true });
  };
  const current = (token: string): Chosen => {
    if (chosen?.token !== token) throw new AppError('import.file-gone');
    return chosen;
  };
  const run = async (task: ImportTask): Promise<unknown> => {
    if (stopping) throw new AppError('import.cancelled');
    const running = runImportTask(options, task, options.onProgress);
    stop = running.stop;
    return running.answer;
  };
  /** One thing at a time; a second one is refused. */
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (stop !== undefined) throw new AppError('import.busy');
    stopping = false;
    stop = () => Promise.resolve();
    try {
      return await work();
    } finally {
      stop = undefined;
    }
  };

  const lookAt = (about: Chosen, form: Omit<Extract<ImportTask, { task: 'sample' }>['form'], never>): Promise<ImportSample> =>
    alone(async () => {
      const task = { task: 'sample', file: about.file, form, timeZone: options.timeZone() } as const;
      const { token, fileName } = about;
      return { token, fileName, ...sampleSchema.parse(await run(task)) };
    });
  const take = async (file: string, fileName: string): Promise<ImportSample> => {
    const next: Chosen = { token: randomUUID(), file, fileName: fileName.slice(0, 200) };
    const sample = await lookAt(next, { encoding: null, delimiter: null, kind: null, hasHeader: null });
    chosen = next;
    return sample;
  };

  const removeAll = async (importId: number, share: (done: boolean) => void): Promise<number> => {
    await request('worker.beginRemoval', importId);
    for (;;) {
      const { done, keptCustomers } = removalStepSchema.parse(await request('worker.removalStep', {}));
      share(done);
      if (done) return keptCustomers;
    }
  };

  const write = async (about: Chosen, format: ImportFormat, items: ParsedInput<'history.begin'>['items']) => {
    const { currency } = shopSchema.parse(await request('settings.getShop', {}));
    const start = { stagingFile, fileName: about.fileName, timeZone: format.timeZone, currency, items };
    const { importId } = z.object({ importId: z.int() }).parse(await request('worker.beginImport', start));
    try {
      for (let share = 0; share < 1;) {
        if (stopping) throw new AppError('import.cancelled');
        share = z.number().parse(await request('worker.importStep', {}));
        options.onProgress({ phase: 'writing', share });
      }
      return importRecordSchema.parse(await request('worker.finishImport', {}));
    } catch (thrown) {
      await removeAll(importId, () => options.onProgress({ phase: 'undoing', share: 0 }));
      throw thrown;
    }
  };

  emptyFolder();
  return {
    /** Stops what runs and leaves nothing of it behind. */
    cancel: async (): Promise<void> => {
      stopping = true;
      await stop?.();
    },
    handlers: {
      'history.chooseFile': async (): Promise<CallOutput<'history.chooseFile'>> => {
        const file = await options.askForTable();
        return file === null ? null : take(file, basename(file));
      },
      'history.takeFile': ({ fileName, bytes }: ParsedInput<'history.takeFile'>): Promise<CallOutput<'history.takeFile'>> => {
        if (bytes.byteLength > MAX_DROPPED_BYTES) {
          throw new AppError('import.file-too-large', { found: bytes.byteLength, limit: MAX_DROPPED_BYTES });
        }
        const file = join(workFolder, 'dropped.csv');
        writeFileSync(file, bytes);
        return take(file, basename(fileName));
      },
      'history.sample': ({ token, ...form }: ParsedInput<'history.sample'>): Promise<CallOutput<'history.sample'>> =>
        lookAt(current(token), form),
      'history.check': ({ token, format }: ParsedInput<'history.check'>): Promise<CallOutput<'history.check'>> =>
        alone(async () => {
          const about = current(token);
          delete about.checked;
          const { currency } = shopSchema.parse(await request('settings.getShop', {}));
          for (const end of ['', '-wal', '-shm', '-journal']) rmSync(stagingFile + end, { force: true });
          const report = await run({
            task: 'check',
            file: about.file,
            format,
            stagingFile,
            shopFile: options.shopFile(),
            currency,
            minorDigits: minorDigits(currency),
            nowMs: options.nowMs(),
          });
          about.checked = format;
          return importReportSchema.parse(report);
        }),
      'history.listProblems': ({ token, ...page }: ParsedInput<'history.listProblems'>): Promise<CallOutput<'history.listProblems'>> =>
        alone(async () => {
          if (current(token).checked === undefined) throw new AppError('import.not-checked');
          return z.array(rowProblemSchema).parse(await run({ task: 'problems', stagingFile, ...page }));
        }),
      'history.begin': ({ token, items }: ParsedInput<'history.begin'>): Promise<CallOutput<'history.begin'>> =>
        alone(async () => {
          const about = current(token);
          if (about.checked === undefined) throw new AppError('import.not-checked');
          const record = await write(about, about.checked, items);
          chosen = undefined;
          emptyFolder();
          return record;
        }),
      'history.cancel': async (): Promise<CallOutput<'history.cancel'>> => {
        stopping = true;
        await stop?.();
        return {};
      },
      'history.undo': ({ importId }: ParsedInput<'history.undo'>): Promise<CallOutput<'history.undo'>> =>
        alone(async () => ({
          keptCustomers: await removeAll(importId, (done) => options.onProgress({ phase: 'undoing', share: done ? 1 : 0 })),
        })),
    },
  };
}
