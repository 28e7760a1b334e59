import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineRowSource } from '../../../src/main/database/row-source.ts';
import { machineDisk, type Disk } from '../../../src/main/production/disk.ts';
import { printJobs } from '../../../src/main/production/print-job-handlers.ts';
import { printManifestSchema, type PrintFileFacts } from '../../../src/shared/production/manifest.ts';
import type { PrintTarget } from '../../../src/shared/production/print-job-calls.ts';

const front = new Uint8Array(70_000).map((_, at) => at % 251);
const back = new TextEncoder().encode('<svg/>');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-job-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a print job', () => {
  it('becomes a ZIP whose manifest has the length and the hash of every file', async () => {
    const job = await begin('zip');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
    await job.writeAll();
    const { savedAs, wasRenamed } = await job.finish();
    expect([savedAs, wasRenamed]).toEqual([join(folder, 'club.zip'), false]);
    expect(readdirSync(folder)).toEqual(['club.zip']);
    const entries = unzipSync(readFileSync(savedAs));
    expect(Object.keys(entries)).toEqual(['Größe-front.png', 'back.svg', 'manifest.json']);
    expect(Buffer.from(entries['Größe-front.png']!).equals(front)).toBe(true);
    const manifest = printManifestSchema.parse(JSON.parse(new TextDecoder().decode(entries['manifest.json'])));
    for (const { name, byteLength, sha256 } of manifest.files) {
      expect(byteLength).toBe(entries[name]!.length);
      expect(sha256).toBe(createHash('sha256').update(entries[name]!).digest('hex'));
    }
  });

  it('becomes a folder with the same files and manifest', async () => {
    const job = await begin('folder');
    await job.writeAll();
    const { savedAs } = await job.finish();
    expect(readdirSync(folder)).toEqual(['club']);
    expect(readdirSync(savedAs).toSorted()).toEqual(['Größe-front.png', 'back.svg', 'manifest.json'].toSorted());
    expect(readFileSync(join(savedAs, 'back.svg'))).toEqual(Buffer.from(back));
  });

  it('becomes its only file, without a manifest beside it', async () => {
    const job = await begin('file');
    await job.write(0, front, true);
    expect((await job.finish()).savedAs).toBe(join(folder, 'Größe-front.png'));
    expect(readdirSync(folder)).toEqual(['Größe-front.png']);
  });

  it('never takes the place of a folder: it gets a number, and that is said', async () => {
    mkdirSync(join(folder, 'club'));
    writeFileSync(join(folder, 'club', 'mine.txt'), 'mine');
    const job = await begin('folder');
    await job.writeAll();
    expect(await job.finish()).toMatchObject({ savedAs: join(folder, 'club 2'), wasRenamed: true });
    expect(readFileSync(join(folder, 'club', 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('replaces the file that the person agreed to replace, but not one that came later', async () => {
    writeFileSync(join(folder, 'club.zip'), 'old');
    const agreed = await begin('zip');
    await agreed.writeAll();
    expect(await agreed.finish()).toMatchObject({ savedAs: join(folder, 'club.zip'), wasRenamed: false });
    rmSync(join(folder, 'club.zip'));
    const surprised = await begin('zip');
    writeFileSync(join(folder, 'club.zip'), 'later');
    await surprised.writeAll();
    expect(await surprised.finish()).toMatchObject({ savedAs: join(folder, 'club 2.zip'), wasRenamed: true });
    expect(readFileSync(join(folder, 'club.zip'), 'utf8')).toBe('later');
  });

  it('leaves nothing when it is cancelled in the middle of a file', async () => {
    const job = await begin('folder');
    await job.write(0, front, false);
    await job.cancel();
    expect(readdirSync(folder)).toEqual([]);
    await expect(job.write(0, front, true)).rejects.toMatchObject({ code: 'record.not-found' });
  });

  it('leaves nothing of one that another takes the place of', async () => {
    const jobs = open(machineDisk);
    await begin('zip', jobs);
    const second = await begin('zip', jobs);
    await second.writeAll();
    await second.finish();
    expect(readdirSync(folder)).toEqual(['club.zip']);
  });

  it('refuses files out of their order and leaves nothing', async () => {
    const job = await begin('zip');
    await expect(job.write(1, back, true)).rejects.toMatchObject({ code: 'file.out-of-order' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder that is gone', async () => {
    await expect(begin('zip', open(machineDisk, join(folder, 'gone')))).rejects.toMatchObject({ code: 'file.folder-gone' });
  });

  it('refuses to finish when its folder went away meanwhile', async () => {
    const place = join(folder, 'stick');
    mkdirSync(place);
    const job = await begin('zip', open(machineDisk, place));
    await job.writeAll();
    rmSync(place, { recursive: true });
    await expect(job.finish()).rejects.toMatchObject({ code: 'file.folder-gone' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.each([
  ['ENOSPC', 'database.disk-full', 'zip'],
  ['ENOSPC', 'database.disk-full', 'folder'],
  ['EACCES', 'file.unwritable', 'file'],
  ['ENAMETOOLONG', 'file.path-too-long', 'file'],
] as const)('a disk that answers %s', (reason, code, target) => {
  it(`leaves nothing of a ${target}, at whichever step it comes`, async () => {
    for (let step = 0; step < 40; step += 1) {
      const refusal = await makeWhole(target, open(failingAt(step, reason))).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (refusal === undefined) return;
      expect(refusal).toMatchObject({ code });
      expect(readdirSync(folder)).toEqual([]);
    }
    throw new Error('the job was never finished');
  });
});

describe('a disk that is really full', () => {
  it.skipIf(!existsSync('/dev/full'))(
    'refuses when the system takes no byte more, and leaves nothing (skipped without /dev/full)',
    async () => {
      for (const target of ['zip', 'folder', 'file'] as const) {
        await expect(makeWhole(target, open(ontoFullDevice))).rejects.toMatchObject({ code: 'database.disk-full' });
        expect(readdirSync(folder)).toEqual([]);
      }
    },
  );

  it('refuses on a file system with less room than the job takes, and leaves nothing (skipped where none can be mounted)', async (context) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    context.skip(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status !== 0, 'no file system can be mounted');
    try {
      for (const target of ['zip', 'folder', 'file'] as const) {
        await expect(makeWhole(target, open(machineDisk, small))).rejects.toMatchObject({ code: 'database.disk-full' });
        expect(readdirSync(small)).toEqual([]);
      }
    } finally {
      spawnSync('umount', [small]);
    }
  });
});

type Jobs = ReturnType<typeof open>;

function open(disk: Disk, place = folder) {
  const ask = (name: string): Promise<string> => Promise.resolve(join(place, name));
  return printJobs({ ...machineRowSource, disk, appVersion: '1.2.3', askForFile: ask, askForFolder: ask, reveal: () => undefined })
    .handlers;
}

async function begin(target: PrintTarget, jobs: Jobs = open(machineDisk)) {
  const files = target === 'file' ? [facts('Größe-front.png')] : [facts('Größe-front.png'), facts('back.svg')];
  const { jobUid } = (await jobs['production.beginPrintJob']({ target, suggestedName: 'club', files }))!;
  const write = (fileIndex: number, bytes: Uint8Array<ArrayBuffer>, isLast: boolean) =>
    jobs['production.writePrintFile']({ jobUid, fileIndex, bytes, isLast });
  return {
    write,
    writeAll: async () => {
      await write(0, front.slice(0, 40_000), false);
      await write(0, front.slice(40_000), true);
      if (files.length > 1) await write(1, back, true);
    },
    finish: () => jobs['production.finishPrintJob']({ jobUid }),
    cancel: () => jobs['production.cancelPrintJob']({ jobUid }),
  };
}

async function makeWhole(target: PrintTarget, jobs: Jobs): Promise<void> {
  const job = await begin(target, jobs);
  await job.writeAll();
  await job.finish();
}

/** The machine's disk, which fails once, at its nth operation. */
function failingAt(step: number, code: string): Disk {
  let count = 0;
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (count++ === step) throw Object.assign(new Error(code), { code });
    return work();
  };
  return {
    ...machineDisk,
    makeFolder: (path) => counted(() => machineDisk.makeFolder(path)),
    rename: (from, to) => counted(() => machineDisk.rename(from, to)),
    create: (path) =>
      counted(async () => {
        const file = await machineDisk.create(path);
        return {
          write: (bytes, at) => counted(() => file.write(bytes, at)),
          close: () => file.close().then(() => counted(() => Promise.resolve())),
        };
      }),
  };
}

/** The machine's disk, whose files take no bytes: the system's own refusal. */
const ontoFullDevice: Disk = {
  ...machineDisk,
  create: async (path) => {
    const file = await machineDisk.create(path);
    const device = await openFile('/dev/full', 'w');
    return {
      write: async (bytes) => {
        await device.write(bytes);
      },
      close: () => device.close().then(() => file.close()),
    };
  },
};

function facts(name: string): PrintFileFacts {
  return {
    name,
    format: name.endsWith('svg') ? 'svg' : 'png',
    areaKey: 'front',
    sizeKey: 'M',
    methodKey: 'dtg',
    decoration: 'dtg',
    widthMm: 305,
    heightMm: 406,
    pixels: null,
    design: 'Club',
    product: 'Tee',
    colour: { name: 'White', hex: '#ffffff' },
    documentHash: 'a'.repeat(64),
    order: null,
  };
}
