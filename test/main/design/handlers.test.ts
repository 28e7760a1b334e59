import { expect, test } from 'vitest';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { MAX_DESIGN_VERSIONS } from '../../../src/shared/design/version-calls.ts';
import { documentOf, squareLayer } from '../../builders/designs.ts';
import { openShop } from '../../builders/open-shop.ts';

function setUp() {
  const shop = openShop();
  const document = documentOf(shop.call('catalog.getProduct', { productId: 1 }));
  return { shop, draft: { designId: null, customerId: null, name: 'Banner', document } };
}

test('a design is saved, found, saved again under its id, and listed with the latest first', () => {
  const { shop, draft } = setUp();
  const first = shop.call('design.saveDesign', draft);
  const second = shop.call('design.saveDesign', { ...draft, name: 'Second' });
  expect(shop.call('design.getDesign', { designId: first.id })).toEqual(first);
  const again = shop.call('design.saveDesign', { ...draft, designId: first.id, name: 'First again' });
  expect(again).toMatchObject({ id: first.id, uid: first.uid, name: 'First again', createdAtMs: first.createdAtMs });
  expect(shop.call('design.listDesigns', { customerId: null, limit: 5 })).toEqual([again, second]);
  expect(shop.call('design.listDesigns', { customerId: null, limit: 1 })).toEqual([again]);
});

test('a deleted design is gone until it is restored', () => {
  const { shop, draft } = setUp();
  const saved = shop.call('design.saveDesign', draft);
  shop.call('design.deleteDesign', { designId: saved.id });
  expect(() => shop.call('design.getDesign', { designId: saved.id })).toThrow('record.not-found');
  expect(() => shop.call('design.deleteDesign', { designId: saved.id })).toThrow('record.not-found');
  expect(() => shop.call('design.saveDesign', { ...draft, designId: saved.id })).toThrow('record.not-found');
  expect(shop.call('design.listDesigns', { customerId: null, limit: 5 })).toEqual([]);
  expect(shop.call('design.restoreDesign', { designId: saved.id })).toEqual(saved);
  expect(shop.call('design.listDesigns', { customerId: null, limit: 5 })).toEqual([saved]);
});

test('the designs of a customer are theirs alone', () => {
  const { shop, draft } = setUp();
  const { id } = shop.call('customers.add', { name: 'Ada', email: null, phone: null });
  shop.call('design.saveDesign', draft);
  const own = shop.call('design.saveDesign', { ...draft, customerId: id });
  expect(shop.call('design.listDesigns', { customerId: id, limit: 5 })).toEqual([own]);
});

test('the draft is kept, replaced and discarded', () => {
  const { shop, draft } = setUp();
  expect(shop.call('design.findDraft', {})).toBeNull();
  shop.call('design.saveDraft', draft);
  shop.call('design.saveDraft', { ...draft, name: '' });
  expect(shop.call('design.findDraft', {})).toEqual({ ...draft, name: '' });
  shop.call('design.discardDraft', {});
  expect(shop.call('design.findDraft', {})).toBeNull();
});

test('a design of an unknown customer is refused', () => {
  const { shop, draft } = setUp();
  expect(() => shop.call('design.saveDesign', { ...draft, customerId: 99 })).toThrow('record.not-found');
});

test('a document that breaks its own rules is refused', () => {
  const { shop, draft } = setUp();
  const twice = { ...draft.document, areas: { front: { layers: [squareLayer(), squareLayer()] } } };
  expect(() => shop.call('design.saveDesign', { ...draft, document: twice })).toThrow('design.invalid-document');
  let nested: Layer = squareLayer();
  for (let depth = 0; depth < 9; depth += 1)
    nested = { ...squareLayer(`group${depth}`), kind: 'group', boxWidthMm: 5, boxHeightMm: 5, children: [nested] } as Layer;
  const deep = { ...draft.document, areas: { front: { layers: [nested] } } };
  expect(() => shop.call('design.saveDraft', { ...draft, document: deep })).toThrow('design.nesting-too-deep');
});

test('versions are kept with what was designed then, renamed, deleted and restored; the latest comes first', () => {
  const { shop, draft } = setUp();
  const { id: designId } = shop.call('design.saveDesign', draft);
  const first = shop.call('design.keepDesignVersion', { designId, name: 'First idea', document: draft.document });
  const empty = { ...draft.document, areas: { front: { layers: [] } } };
  const second = shop.call('design.keepDesignVersion', { designId, name: 'Plain', document: empty });
  shop.call('design.saveDesign', { ...draft, designId, document: empty });
  expect(shop.call('design.listDesignVersions', { designId })).toEqual([second, first]);
  expect(shop.call('design.renameDesignVersion', { versionId: first.id, name: 'Approved' })).toEqual({ ...first, name: 'Approved' });
  shop.call('design.deleteDesignVersion', { versionId: second.id });
  expect(shop.call('design.listDesignVersions', { designId })).toEqual([{ ...first, name: 'Approved' }]);
  expect(() => shop.call('design.renameDesignVersion', { versionId: second.id, name: 'Gone' })).toThrow('record.not-found');
  shop.call('design.restoreDesignVersion', { versionId: second.id });
  expect(shop.call('design.listDesignVersions', { designId }).map(({ name }) => name)).toEqual(['Plain', 'Approved']);
});

test('a version of no design is refused, and so is one more than a design keeps', () => {
  const { shop, draft } = setUp();
  const keep = (designId: number) => shop.call('design.keepDesignVersion', { designId, name: 'One more', document: draft.document });
  expect(() => keep(99)).toThrow('record.not-found');
  const { id } = shop.call('design.saveDesign', draft);
  for (let kept = 0; kept < MAX_DESIGN_VERSIONS; kept += 1) keep(id);
  expect(() => keep(id)).toThrow('design.too-many-versions');
});

test('a version’s document cannot be written over, and goes when its design is erased', () => {
  const { shop, draft } = setUp();
  const { id } = shop.call('design.saveDesign', draft);
  shop.call('design.keepDesignVersion', { designId: id, name: 'Ada’s name', document: draft.document });
  expect(() => shop.db.prepare("UPDATE design_versions SET document = '{}'").run()).toThrow('a version never changes');
  shop.db.prepare('DELETE FROM designs WHERE id = ?').run(id);
  expect(shop.count('design_versions')).toBe(0);
});
