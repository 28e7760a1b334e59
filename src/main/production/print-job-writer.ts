import { createHash, randomBytes, type Hash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import {
  PRINT_MANIFEST_NAME,
  PRINT_MANIFEST_VERSION,
  type PrintFileFacts,
  type PrintManifest,
  type PrintedFile,
} from '../../shared/production/manifest.ts';
import type { PrintTarget } from '../../shared/production/print-job-calls.ts';
import type { Disk } from './disk.ts';
import { toDiskError } from './disk-error.ts';
import { freePath } from './free-path.ts';
import { openPrintSink } from './open-print-sink.ts';

/** What a job is and where it shall lie. */
export interface PrintJobPlan {
  readonly target: PrintTarget;
  readonly files: readonly PrintFileFacts[];
  /** Where the person wants it. */
  readonly path: string;
  readonly appVersion: string;
  /** ms UTC */
  readonly madeAtMs: number;
}

/** One job on its way to the disk. After a refusal nothing is left of it. */
export interface PrintJobWriter {
  /** @throws AppError file.*, database.disk-full */
  write(piece: { readonly fileIndex: number; readonly bytes: Uint8Array; readonly isLast: boolean }): Promise<void>;
  /** @throws AppError file.*, database.disk-full */
  finish(): Promise<{ readonly path: string; readonly manifest: PrintManifest }>;
  cancel(): Promise<void>;
}

interface FileInWork {
  readonly hash: Hash;
  byteLength: number;
}

/**
 * Writes a job under a hidden name beside its place and moves it there when all of it is on the disk: whole or not at all.
 * What the person saw there and agreed to replace is replaced; nothing else ever is.
 *
 * @throws AppError file.folder-gone, file.unwritable, file.path-too-long, database.disk-full
 */
export async function startPrintJob(disk: Disk, { target, files, path, appVersion, madeAtMs }: PrintJobPlan): Promise<PrintJobWriter> {
  const hidden = join(dirname(path), `.${basename(path).slice(0, 40)}-${randomBytes(6).toString('hex')}.part`);
  const replaces = target !== 'folder' && (await disk.exists(path));
  const sink = await openPrintSink(disk, target, hidden).catch((thrown: unknown) => {
    throw toDiskError(thrown);
  });
  const printed: PrintedFile[] = [];
  let inWork: FileInWork | undefined;

  const discard = async (): Promise<void> => {
    await sink.abandon().catch(() => undefined);
    await disk.remove(hidden).catch(() => undefined);
  };
  const orDiscard = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (thrown) {
      await discard();
      throw toDiskError(thrown);
    }
  };
  const writeManifest = async (manifest: PrintManifest): Promise<void> => {
    await sink.begin(PRINT_MANIFEST_NAME);
    await sink.write(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    await sink.end();
  };

  return {
    write: ({ fileIndex, bytes, isLast }) =>
      orDiscard(async () => {
        const facts = files[fileIndex];
        if (facts === undefined || fileIndex !== printed.length) throw new AppError('file.out-of-order');
        if (inWork === undefined) await sink.begin(facts.name);
        inWork ??= { hash: createHash('sha256'), byteLength: 0 };
        await sink.write(bytes);
        inWork.hash.update(bytes);
        inWork.byteLength += bytes.length;
        if (!isLast) return;
        await sink.end();
        printed.push({ ...facts, byteLength: inWork.byteLength, sha256: inWork.hash.digest('hex') });
        inWork = undefined;
      }),
    finish: () =>
      orDiscard(async () => {
        if (printed.length !== files.length) throw new AppError('file.out-of-order');
        const manifest: PrintManifest = {
          format: 'tailorbird-print-job',
          version: PRINT_MANIFEST_VERSION,
          appVersion,
          madeAtMs,
          files: printed,
        };
        if (target !== 'file') await writeManifest(manifest);
        await sink.finish();
        const place = replaces ? path : await freePath(disk, path);
        await disk.rename(hidden, place);
        return { path: place, manifest };
      }),
    cancel: discard,
  };
}
