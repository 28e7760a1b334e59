import { access, mkdir, open, rename, rm } from 'node:fs/promises';

/** A file that is being written. */
export interface DiskFile {
  /** Appends, or overwrites what lies at a place. */
  write(bytes: Uint8Array, at?: number): Promise<void>;
  /** Waits until all of it is on the disk, and lets it go. */
  close(): Promise<void>;
}

/** The few things that writing a print job asks of the file system. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Refuses a file that is there already. */
  create(path: string): Promise<DiskFile>;
  exists(path: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  /** A file or a folder with all that is in it; harmless for what is not there. */
  remove(path: string): Promise<void>;
}

/** The machine's own file system. */
export const machineDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path);
  },
  create: async (path) => {
    const file = await open(path, 'wx');
    let length = 0;
    return {
      write: async (bytes, at = length) => {
        for (let from = 0; from < bytes.length;) from += (await file.write(bytes, from, bytes.length - from, at + from)).bytesWritten;
        length = Math.max(length, at + bytes.length);
      },
      close: async () => {
        try {
          await file.sync();
        } finally {
          await file.close();
        }
      },
    };
  },
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
};
