import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { sweepGarments } from '../../../src/main/garments/own/garment-folder.ts';
import { readGlb } from '../../../src/main/garments/read-glb.ts';
import { createGarmentMaker, type GarmentMaker, type GarmentMakerOptions } from '../../../src/main/workers/garment-maker.ts';
import type { MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { garmentMetadataSchema } from '../../../src/shared/garments/garment-metadata.ts';
import type { GarmentOrder } from '../../../src/shared/garments/own/garment-order.ts';
import type { Making } from '../../../src/shared/garments/own/making.ts';
import { builtMain } from '../../builders/built-main.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';
import { fullRun } from '../../full-run.ts';
import { houseGlb } from './foreign-glb.ts';

/** A busy machine takes its time; what hangs is found all the same. */
vi.setConfig({ testTimeout: 240_000 });

const built = builtMain({
  'garment-worker': 'src/main/workers/garment-worker.ts',
  'making-process': 'test/main/garments/making-process.ts',
});
const uid = '01932d40-7a00-7000-8000-00000000000f';

const tank: GarmentOrder = {
  uid,
  createdAtMs: 1,
  kind: 'measures',
  name: 'Club Tank',
  baseKey: 'tank',
  rows: [{ key: 'M', chestWidthMm: 520, lengthMm: 728 }],
};
const threeTanks: GarmentOrder = {
  ...tank,
  rows: [
    { key: 'S', chestWidthMm: 470, lengthMm: 715 },
    { key: 'M', chestWidthMm: 520, lengthMm: 728 },
    { key: 'L', chestWidthMm: 570, lengthMm: 745 },
  ],
};
const none = { role: 'none', print: null } as const;
const wrap = { widthMm: 200, heightMm: 80, offsetXMm: 0, offsetYMm: 0 };

function mug(print = wrap): GarmentOrder {
  const parts = [{ role: 'front' as const, print }, none, none, none, none];
  return {
    uid,
    createdAtMs: 1,
    kind: 'file',
    bytes: houseGlb('mug', 'one-size'),
    mapping: { name: 'Mug', kind: 'drinkware', mmPerUv: 1, parts },
  };
}

/** A maker, what it has told so far, and a way to wait for something to be told. */
function maker(
  keep: GarmentMakerOptions['keep'] = () => Promise.resolve(),
  onFault: GarmentMakerOptions['onFault'] = (fault) => expect.unreachable(JSON.stringify(fault)),
) {
  const garmentsFolder = join(temporaryFolder(), 'own-garments');
  const told: Making[] = [];
  let listen: (making: Making) => void = () => undefined;
  const made: GarmentMaker = createGarmentMaker({
    workerFile: built('garment-worker'),
    garmentsFolder: () => garmentsFolder,
    keep,
    onChange: (making) => {
      told.push(making);
      listen(making);
    },
    onFault,
  });
  const until = (holds: (making: Making) => boolean): Promise<Making> =>
    new Promise((resolve) => {
      const known = told.findLast(holds);
      if (known) return resolve(known);
      listen = (making) => {
        if (holds(making)) resolve(making);
      };
    });
  return { made, told, until, garmentsFolder };
}

const share = ({ sizes }: Making): number => sizes[0]?.share ?? 0;
const shareOf = ({ sizes }: Making, size: string): number => sizes.find(({ key }) => key === size)?.share ?? 0;

describe('the maker of garments', () => {
  it('puts a garment in place whole, then has it kept, and tells how far it is', async () => {
    const kept: string[] = [];
    const { made, told, until, garmentsFolder } = maker(async (garment) => {
      expect(readdirSync(garmentsFolder)).toEqual([uid]);
      kept.push(garment.name);
    });
    made.begin(mug());
    expect(made.current()).toMatchObject({ state: 'running', name: 'Mug' });
    expect(() => made.begin(tank)).toThrow('garment.busy');
    await until(({ state }) => state === 'done');
    expect(kept).toEqual(['Mug']);
    expect(sweepGarments(garmentsFolder).map((each) => each.uid)).toEqual([uid]);
    const shares = told.map(share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(4);
  });

  it('leaves nothing of a drape that is cancelled in the middle, and takes the next', async () => {
    const { made, until, garmentsFolder } = maker(() => expect.unreachable('was kept'));
    made.begin(tank);
    await until((making) => share(making) > 0.02);
    expect(readdirSync(garmentsFolder)).toEqual([`.making-${uid}`]);
    await made.cancel();
    expect(made.current()).toMatchObject({ state: 'cancelled' });
    expect(readdirSync(garmentsFolder)).toEqual([]);
    made.begin(tank);
    await made.cancel();
    expect(readdirSync(garmentsFolder)).toEqual([]);
  });

  it('begins with the middle size of a chart, from which the others are graded', async () => {
    const { made, until } = maker(() => expect.unreachable('was kept'));
    made.begin(threeTanks);
    const { sizes } = await until((making) => making.sizes.some((size) => size.share > 0.02));
    expect(sizes.map(({ key, share: done }) => [key, done > 0])).toEqual([
      ['S', false],
      ['M', true],
      ['L', false],
    ]);
    await made.cancel();
  });

  it.runIf(fullRun)(
    'grades the other sizes of a chart over the mesh of the middle one, and tells how far each is',
    async () => {
      const { made, told, until, garmentsFolder } = maker();
      made.begin(threeTanks);
      const { state, refusals } = await until((making) => making.state !== 'running');
      expect([state, refusals]).toEqual(['done', []]);
      const folder = join(garmentsFolder, uid);
      const { sizes } = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(folder, 'garment.json'), 'utf8')));
      expect(Object.keys(sizes)).toEqual(['S', 'M', 'L']);
      const [small, middle, large] = await Promise.all(
        Object.values(sizes).map(async ({ meshFile }) => readGlb(gunzipSync(readFileSync(join(folder, meshFile))))),
      );
      const front = (parts: readonly MeshPart[]) => parts.find(({ panelKey, layer }) => panelKey === 'front' && layer === 'outer')!;
      expect(front(small!).triangles.length).toBe(front(middle!).triangles.length);
      expect(front(large!).triangles.length).toBe(front(middle!).triangles.length);
      for (const size of ['S', 'M', 'L']) {
        const shares = told.map((making) => shareOf(making, size));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(new Set(shares).size).toBeGreaterThan(50);
      }
    },
    1_800_000,
  );

  it.runIf(fullRun)(
    'makes a hoodie between the sizes of the house, with hood, pocket and cord',
    async () => {
      const { made, until, garmentsFolder } = maker();
      const rows = [{ key: 'M', chestWidthMm: 585, lengthMm: 715, sleeveFromCentreBackMm: 880 }];
      made.begin({ uid, createdAtMs: 1, kind: 'measures', name: 'Club Hoodie', baseKey: 'pullover-hoodie', rows });
      const { state, refusals } = await until((making) => making.state !== 'running');
      expect([state, refusals]).toEqual(['done', []]);
      const [garment] = sweepGarments(garmentsFolder);
      expect(garment!.sizes[0]!.printAreas.map(({ key }) => key)).toEqual(expect.arrayContaining(['front', 'back', 'hood']));
      const { sizes } = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(garmentsFolder, uid, 'garment.json'), 'utf8')));
      const parts = await readGlb(gunzipSync(readFileSync(join(garmentsFolder, uid, sizes['M']!.meshFile))));
      expect(parts.map(({ panelKey }) => panelKey)).toEqual(expect.arrayContaining(['hood-left', 'hood-centre', 'pocket', 'drawcord']));
    },
    900_000,
  );

  it.runIf(fullRun)(
    'leaves nothing of a chart that is cancelled while its second size is graded',
    async () => {
      const { made, until, garmentsFolder } = maker(() => expect.unreachable('was kept'));
      made.begin(threeTanks);
      const { sizes } = await until((making) => shareOf(making, 'S') > 0.02);
      expect(sizes[1]!.share).toBe(1);
      await made.cancel();
      expect(made.current()).toMatchObject({ state: 'cancelled' });
      expect(readdirSync(garmentsFolder)).toEqual([]);
    },
    900_000,
  );

  it('leaves nothing of a garment that the gates refuse, and says the figures', async () => {
    const { made, until, garmentsFolder } = maker(() => expect.unreachable('was kept'));
    made.begin(mug({ ...wrap, offsetYMm: 40 }));
    const { refusals } = await until(({ state }) => state === 'refused');
    expect(refusals[0]).toMatchObject({ gate: '1', areaKey: 'front', sizeKey: 'one-size' });
    expect(readdirSync(garmentsFolder)).toEqual([]);
  });

  it('leaves nothing of a garment that the database does not take', async () => {
    const faults: unknown[] = [];
    const { made, until, garmentsFolder } = maker(
      () => Promise.reject(new RangeError('no')),
      (fault) => void faults.push(fault),
    );
    made.begin(mug());
    expect(await until(({ state }) => state === 'failed')).toMatchObject({ error: { code: 'contract.internal', params: {} } });
    expect(faults).toHaveLength(1);
    expect(readdirSync(garmentsFolder)).toEqual([]);
  });
});

/** Lets a process of its own bring a garment in, and kills it without warning at a line that it says. */
function makeAndKill(garmentsFolder: string, at: RegExp): Promise<void> {
  const glbFile = join(temporaryFolder(), 'mug.glb');
  writeFileSync(glbFile, houseGlb('mug', 'one-size'));
  const process_ = spawn(process.execPath, [built('making-process'), built('garment-worker'), garmentsFolder, glbFile], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: process_.stdout }).on('line', (line) => {
    if (at.test(line)) process_.kill('SIGKILL');
  });
  return new Promise((resolve) => process_.on('close', () => resolve()));
}

describe('after kill -9', () => {
  // Early there is little to leave behind, and late nearly what the next test leaves.
  it.each(fullRun ? ['running 0.1', 'running 0.6', 'running 0.86'] : ['running 0.6'])('at "%s" nothing is left', async (line) => {
    const garmentsFolder = join(temporaryFolder(), 'own-garments');
    await makeAndKill(garmentsFolder, new RegExp(`^${line.replace('.', '\\.')}`));
    expect(readdirSync(garmentsFolder)).toEqual([`.making-${uid}`]);
    expect(sweepGarments(garmentsFolder)).toEqual([]);
    expect(readdirSync(garmentsFolder)).toEqual([]);
  });

  it('between the files and the database the whole garment is found', async () => {
    const garmentsFolder = join(temporaryFolder(), 'own-garments');
    await makeAndKill(garmentsFolder, /^keeping$/);
    expect(sweepGarments(garmentsFolder)).toMatchObject([{ uid, name: 'Club Mug' }]);
    expect(existsSync(join(garmentsFolder, uid, 'garment.json'))).toBe(true);
  });
});

it('the sweep leaves alone what is being made and what it does not know', () => {
  const garmentsFolder = temporaryFolder();
  for (const name of [`.making-${uid}`, 'notes', '01932d40-7a00-7000-8000-0000000000aa']) mkdirSync(join(garmentsFolder, name));
  writeFileSync(join(garmentsFolder, '01932d40-7a00-7000-8000-0000000000aa', 'own.json'), '{"half":');
  expect(sweepGarments(garmentsFolder, uid)).toEqual([]);
  expect(readdirSync(garmentsFolder)).toHaveLength(3);
});
