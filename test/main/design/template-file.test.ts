import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { designRepository } from '../../../src/main/design/repository.ts';
import { templateFileHandlers } from '../../../src/main/design/template-file-handlers.ts';
import { templateOrders } from '../../../src/main/design/template-handlers.ts';
import { MAX_TEMPLATE_FILE_BYTES, readTemplateFile, writeTemplateFile } from '../../../src/main/design/template-file.ts';
import { importAsset } from '../../../src/main/design/asset-store.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import type { Template } from '../../../src/shared/design/template.ts';
import { toErrorData } from '../../../src/shared/kernel/errors.ts';
import { squareLayer } from '../../builders/designs.ts';
import { onePixelPng } from '../../builders/things-spoken-of.ts';
import { openEmptyShop, steadySource, type OpenShop } from '../../builders/open-shop.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const picture = onePixelPng();
const hash = createHash('sha256').update(picture).digest('hex');

/** A template with one picture beside its words. */
function withPicture(): Template {
  const [template] = shippedTemplates();
  const photo = {
    ...squareLayer('photo'),
    kind: 'image',
    assetHash: hash,
    mimeType: 'image/png',
    naturalWidthPx: 1,
    naturalHeightPx: 1,
    crop: null,
    flipX: false,
  } as Layer;
  const [[areaKey, area]] = Object.entries(template!.areas) as [[string, { layers: Layer[] }]];
  return { ...template!, uid: steadySource().newUid(), areas: { ...template!.areas, [areaKey]: { layers: [...area.layers, photo] } } };
}

/** A shop whose dialogs choose and keep the same file. */
function desk(folder = temporaryFolder()) {
  const shop: OpenShop = openEmptyShop();
  const designs = designRepository(shop.db);
  const orders: Record<string, (input: unknown) => unknown> = templateOrders({
    db: shop.db,
    designs,
    source: steadySource(),
    emit: () => undefined,
  });
  const file = join(folder, 'club.tailorbird-template');
  const assetFolder = join(folder, 'assets');
  const suggested: string[] = [];
  const files = templateFileHandlers({
    database: {
      request: (name, input) => {
        try {
          return Promise.resolve({ ok: true, value: orders[name]?.(input) });
        } catch (thrown) {
          return Promise.resolve({ ok: false, error: toErrorData(thrown) });
        }
      },
    },
    assetFolder: () => assetFolder,
    askForFile: (name) => {
      suggested.push(name);
      return Promise.resolve(file);
    },
    askForTemplate: () => Promise.resolve(file),
  });
  return { shop, designs, file, assetFolder, suggested, ...files };
}

test('a template travels to another shop with its picture, and coming again changes nothing', async () => {
  const from = desk();
  await importAsset(from.assetFolder, picture);
  const { templateUid } = from.shop.call('design.saveTemplate', { templateUid: null, template: { ...withPicture(), name: 'Club / 24' } });
  expect(await from['design.exportTemplate']({ templateUid })).toEqual({ savedAs: from.file });
  expect(from.suggested).toEqual(['Club-24.tailorbird-template']);

  const to = desk();
  writeFileSync(to.file, readFileSync(from.file));
  expect(await to['design.importTemplate']()).toEqual({ templateUid, name: 'Club / 24', outcome: 'added', versionBefore: null });
  expect(to.designs.listTemplates()).toEqual(from.designs.listTemplates());
  expect(readdirSync(to.assetFolder)).toEqual([hash]);
  expect(await to['design.importTemplate']()).toMatchObject({ outcome: 'unchanged', versionBefore: 1 });
  expect(to.shop.call('design.listTemplateVersions', { templateUid })).toHaveLength(1);
});

test('a template that asks for a picture travels without one, and its file is refused where that place is no picture', async () => {
  const house = shippedTemplates().find(({ slots }) => slots.some(({ kind }) => kind === 'picture'))!;
  const from = desk();
  const { templateUid } = from.shop.call('design.saveTemplate', { templateUid: null, template: house });
  await from['design.exportTemplate']({ templateUid });
  const file = readFileSync(from.file, 'utf8');
  expect(JSON.parse(file).pictures).toEqual([]);

  const to = desk();
  const slots = house.slots.map((slot) => (slot.kind === 'picture' ? { ...slot, targets: house.slots[0]!.targets } : slot));
  writeFileSync(to.file, JSON.stringify({ ...JSON.parse(file), template: { ...house, slots } }));
  await expect(to['design.importTemplate']()).rejects.toMatchObject({ code: 'template.invalid' });
  writeFileSync(to.file, file);
  expect(await to['design.importTemplate']()).toMatchObject({ templateUid, outcome: 'added' });
  expect(to.designs.listTemplates()).toEqual(from.designs.listTemplates());
});

test('a newer state of an own template becomes its next version; a deleted one comes back', async () => {
  const { shop, file, ...files } = desk();
  const { templateUid } = shop.call('design.saveTemplate', { templateUid: null, template: shippedTemplates()[0]! });
  const changed = { ...shop.call('design.listTemplates', {})[0]!, name: 'Club 2027' };
  writeFileSync(file, writeTemplateFile({ template: changed, pictures: new Map() }));
  expect(await files['design.importTemplate']()).toMatchObject({ templateUid, outcome: 'updated', versionBefore: 1 });
  shop.call('design.deleteTemplate', { templateUid });
  expect(await files['design.importTemplate']()).toMatchObject({ templateUid, outcome: 'added', versionBefore: null });
  expect(shop.call('design.listTemplates', {})).toEqual([changed]);
});

test('a file that claims to be one of the house’s comes in beside it', async () => {
  const { designs, file, ...files } = desk();
  const house = shippedTemplates()[0]!;
  designs.insertTemplate(house, 0);
  writeFileSync(file, writeTemplateFile({ template: { ...house, name: 'Ours' }, pictures: new Map() }));
  const imported = await files['design.importTemplate']();
  expect(imported?.templateUid).not.toBe(house.uid);
  expect(designs.listTemplates().map(({ name }) => name)).toEqual([house.name, 'Ours']);
});

const good = JSON.parse(writeTemplateFile({ template: withPicture(), pictures: new Map([[hash, picture]]) }));
const rename = (template: object): string => JSON.stringify({ ...good, template: { ...good.template, ...template } });
const nested = (depth: number): object =>
  depth === 0
    ? squareLayer('deep')
    : { ...squareLayer(`g${depth}`), kind: 'group', boxWidthMm: 5, boxHeightMm: 5, children: [nested(depth - 1)] };

const refused: readonly (readonly [what: string, code: string, text: string])[] = [
  ['nothing', 'template.file-invalid', ''],
  ['a letter', 'template.file-invalid', 'Dear printer, this is a letter.'],
  ['a cut file', 'template.file-invalid', JSON.stringify(good).slice(0, -40)],
  ['other JSON', 'template.file-invalid', '{"version":1,"template":{}}'],
  ['a list', 'template.file-invalid', '[]'],
  ['a newer file', 'template.newer-version', JSON.stringify({ ...good, version: 2, template: 'elsewhere' })],
  ['layers of a newer program', 'template.newer-version', JSON.stringify({ ...good, documentVersion: 99 })],
  ['a missing picture', 'template.file-invalid', JSON.stringify({ ...good, pictures: [] })],
  ['another picture', 'template.file-invalid', JSON.stringify({ ...good, pictures: [{ hash, data: otherPicture() }] })],
  ['a script as a picture', 'asset.unsupported-type', JSON.stringify({ ...good, pictures: [{ hash, data: btoa('<svg onload="x()"/>') }] })],
  ['a picture bomb', 'asset.too-large', JSON.stringify({ ...good, pictures: [{ hash, data: pictureBomb() }] })],
  ['a name too long', 'template.invalid', rename({ name: 'x'.repeat(81) })],
  ['a uid that is a path', 'template.invalid', rename({ uid: '../../etc/passwd' })],
  ['a palette of an unknown slot', 'template.invalid', rename({ palettes: [{ key: 'a', name: 'A', colors: { ghost: '#ffffff' } }] })],
  ['groups without end', 'design.nesting-too-deep', rename({ areas: { front: { layers: [nested(400)] } }, slots: [], layouts: [] })],
  [
    'layers without end',
    'template.invalid',
    rename({
      palettes: [{ key: 'a', name: 'A', colors: {} }],
      layouts: [{ key: 'a', name: 'A', frames: {} }],
      areas: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, { layers: manyLayers(key) }])),
      slots: [],
    }),
  ],
  ['padding without end', 'template.file-too-large', JSON.stringify({ ...good, padding: 'x'.repeat(5_000_000) })],
];

test.each(refused)('%s is refused with %s, and nothing is left of it', async (_what, code, text) => {
  const { shop, designs, file, assetFolder, ...files } = desk();
  writeFileSync(file, text);
  await expect(files['design.importTemplate']()).rejects.toMatchObject({ code });
  expect(designs.listTemplates()).toEqual([]);
  expect(shop.count('template_versions')).toBe(0);
  expect(() => readdirSync(assetFolder)).toThrow('ENOENT');
});

test('a file larger than the limit is not even read', async () => {
  const { file, ...files } = desk();
  writeFileSync(file, new Uint8Array(MAX_TEMPLATE_FILE_BYTES + 1));
  await expect(files['design.importTemplate']()).rejects.toMatchObject({ code: 'template.file-too-large' });
});

test('a file that is gone says so', async () => {
  await expect(desk()['design.importTemplate']()).rejects.toMatchObject({ code: 'template.file-gone' });
});

test('pollution of prototypes stays text', () => {
  const text = JSON.stringify(good).replace('"areas":{', '"areas":{"__proto__":{"layers":[]},');
  const { template } = readTemplateFile(text);
  expect(Object.getPrototypeOf(template.areas)).toBe(Object.prototype);
  expect(({} as { layers?: unknown }).layers).toBeUndefined();
});

test('a template with a lost picture is not exported', async () => {
  const { shop, ...files } = desk();
  const { templateUid } = shop.call('design.saveTemplate', { templateUid: null, template: withPicture() });
  await expect(files['design.exportTemplate']({ templateUid })).rejects.toMatchObject({ code: 'asset.missing' });
});

/** As many layers as an area may have. */
function manyLayers(areaKey: string): Layer[] {
  return Array.from({ length: 200 }, (_, at) => squareLayer(`${areaKey}${at}`));
}

/** The picture with its last byte changed: readable, but not what its hash says. */
function otherPicture(): string {
  const bytes = Buffer.from(picture);
  bytes.writeUInt8(0, bytes.length - 1);
  return bytes.toString('base64');
}

/** A PNG header of 60,000 × 60,000 pixels. */
function pictureBomb(): string {
  const bytes = Buffer.from(picture);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes.toString('base64');
}
