import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { importFile } from '../../../src/main/garments/own/import-file.ts';
import { inspectFile } from '../../../src/main/garments/own/inspect-file.ts';
import { readGlb } from '../../../src/main/garments/read-glb.ts';
import type { MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { garmentMetadataSchema } from '../../../src/shared/garments/garment-metadata.ts';
import type { FileMapping } from '../../../src/shared/garments/own/garment-file.ts';
import { ownGarmentSchema } from '../../../src/shared/garments/own/own-garment.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';
import { foreignGlb } from './foreign-glb.ts';

const mug = ['mug', 'one-size'] as const;
const uid = '01932d40-7a00-7000-8000-00000000000f';
const wrap = { widthMm: 200, heightMm: 80, offsetXMm: 0, offsetYMm: 0 };

async function bringIn(bytes: Uint8Array<ArrayBuffer>, print = wrap, mmPerUv = 1) {
  const folder = temporaryFolder();
  const { parts } = await inspectFile(bytes);
  const mapping: FileMapping = {
    name: 'Club Mug',
    kind: 'drinkware',
    mmPerUv,
    parts: parts.map(({ name }) => (name.startsWith('wall') ? { role: 'front', print } : { role: 'none', print: null })),
  };
  const shares: number[] = [];
  const made = await importFile({ uid, createdAtMs: 1, kind: 'file', mapping, bytes }, folder, (_, share) => shares.push(share));
  return { folder, made, shares };
}

async function refusals(bytes: Uint8Array<ArrayBuffer>, print = wrap, mmPerUv = 1) {
  const { made, folder } = await bringIn(bytes, print, mmPerUv);
  expect(readdirSync(folder)).toEqual([]);
  return 'refusals' in made ? made.refusals : expect.unreachable('was not refused');
}

const stretchedBy =
  (factor: number) =>
  ({ positions }: MeshPart): Partial<MeshPart> => ({ positions: positions.map((value, i) => (i % 3 === 1 ? value * factor : value)) });

it('a foreign file becomes a garment in our own format, with all that viewers need', async () => {
  const { folder, made, shares } = await bringIn(await foreignGlb(...mug, { uvPerMm: 0.001 }), wrap, 1000);
  if ('refusals' in made) expect.unreachable(JSON.stringify(made.refusals));
  const kept = ownGarmentSchema.parse(JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8')));
  expect(kept).toEqual(made.garment);
  expect(kept.sizes).toMatchObject([{ key: 'one-size', widthMm: 82, heightMm: 96 }]);
  const [area] = kept.sizes[0]!.printAreas;
  expect(area).toMatchObject({ key: 'front', panelKey: 'front', widthMm: 200, heightMm: 80 });
  expect(Math.abs(area!.face!.originXMm + 20)).toBeLessThanOrEqual(4);
  expect(Math.abs(area!.face!.widthMm - 72)).toBeLessThanOrEqual(4);
  const metadata = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(folder, 'garment.json'), 'utf8')));
  expect(metadata.garmentKey).toBe(`own-${uid}`);
  const entry = metadata.sizes['one-size']!;
  for (const file of [entry.meshFile, ...Object.values(entry.plates)]) expect(existsSync(join(folder, file!))).toBe(true);
  const front = (await readGlb(gunzipSync(readFileSync(join(folder, entry.meshFile))))).find(({ panelKey }) => panelKey === 'front')!;
  expect(Math.max(...front.patternMm)).toBeCloseTo(128.8, 0);
  expect(Math.min(...front.occlusion)).toBeLessThan(1);
  expect(shares.at(-1)).toBe(1);
});

it('a print that would come out larger than it is ordered is refused with the figure and the limit', async () => {
  const found = await refusals(await foreignGlb(...mug, { part: stretchedBy(1.06) }));
  const worst = found.find(({ what }) => what === 'front 10 mm p95 %')!;
  expect(worst).toMatchObject({ gate: '1', areaKey: 'front', limit: 4, atMost: true });
  expect(worst.value).toBeCloseTo(6, 0);
});

it('a wrong scale is refused', async () => {
  expect((await refusals(await foreignGlb(...mug, { uvPerMm: 0.001 }), wrap, 900)).map(({ gate }) => gate)).toContain('1');
});

it('a print that reaches beyond its part is refused', async () => {
  const found = await refusals(await foreignGlb(...mug), { ...wrap, offsetYMm: 40 });
  expect(found.find(({ what }) => what === 'front 10 mm max %')!.value).toBe(100);
});

it('letters that would be read in a mirror are refused', async () => {
  const mirrored = ({ patternMm }: MeshPart): Partial<MeshPart> => ({
    patternMm: patternMm.map((value, i) => (i % 2 === 0 ? -value : value)),
  });
  expect(await refusals(await foreignGlb(...mug, { part: mirrored }))).toMatchObject([
    { gate: '6', what: 'front text mirrored (1 = yes)' },
  ]);
});
