import { join } from 'node:path';
import type { PrintTarget } from '../../shared/production/print-job-calls.ts';
import type { Disk, DiskFile } from './disk.ts';
import type { PrintSink } from './print-sink.ts';
import { createZipSink } from './zip-sink.ts';

/** Writes a job at a path: as a ZIP, a folder of its files, or its only file. */
export async function openPrintSink(disk: Disk, target: PrintTarget, path: string): Promise<PrintSink> {
  if (target === 'zip') return createZipSink(await disk.create(path));
  if (target === 'folder') await disk.makeFolder(path);
  return createFilesSink(disk, target === 'folder' ? (name) => join(path, name) : () => path);
}

function createFilesSink(disk: Disk, pathOf: (name: string) => string): PrintSink {
  let file: DiskFile | undefined;
  const close = async (): Promise<void> => {
    const open = file;
    file = undefined;
    await open?.close();
  };
  return {
    begin: async (name) => {
      file = await disk.create(pathOf(name));
    },
    write: async (bytes) => file?.write(bytes),
    end: close,
    finish: close,
    abandon: close,
  };
}
