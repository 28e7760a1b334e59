import { expect, test } from 'vitest';
import { designRepository } from '../../../src/main/design/repository.ts';
import { openEmptyShop } from '../../builders/open-shop.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';

function setUp() {
  const shop = openEmptyShop();
  const house = shippedTemplates()[0]!;
  designRepository(shop.db).insertTemplate(house, 0);
  const own = shop.call('design.saveTemplate', { templateUid: null, template: { ...house, name: 'Club' } });
  const names = (): string[] => shop.call('design.listTemplates', {}).map(({ name }) => name);
  const recordOf = (uid: string) => shop.call('design.listTemplateRecords', {}).find(({ templateUid }) => templateUid === uid);
  return { shop, house, own, uid: own.templateUid, names, recordOf };
}

test('a shop’s own template has a name of its own, and the house’s stays beside it', () => {
  const { shop, house, own, names } = setUp();
  expect(own).toEqual({ templateUid: own.templateUid, origin: 'own', favourite: false, lastUsedAtMs: null, version: 1 });
  expect(own.templateUid).not.toBe(house.uid);
  expect(names()).toEqual([house.name, 'Club']);
  expect(shop.events.filter(({ name }) => name === 'design.templatesChanged')).toHaveLength(1);
});

test('one template is read by itself, until it is deleted', () => {
  const { shop, house, uid } = setUp();
  expect(shop.call('design.getTemplate', { templateUid: house.uid })).toEqual(house);
  expect(shop.call('design.getTemplate', { templateUid: uid }).name).toBe('Club');
  shop.call('design.deleteTemplate', { templateUid: uid });
  expect(() => shop.call('design.getTemplate', { templateUid: uid })).toThrow('record.not-found');
});

test('every saving is a version; going back loses none, and can be taken back', () => {
  const { shop, house, uid, names } = setUp();
  const saved = shop.call('design.saveTemplate', { templateUid: uid, template: { ...house, name: 'Club 2' } });
  expect(saved.version).toBe(2);
  expect(shop.call('design.setTemplateVersion', { templateUid: uid, version: 1 }).version).toBe(1);
  expect(names()).toEqual([house.name, 'Club']);
  shop.call('design.setTemplateVersion', { templateUid: uid, version: 2 });
  expect(names()).toEqual([house.name, 'Club 2']);
  shop.call('design.setTemplateVersion', { templateUid: uid, version: 1 });
  expect(shop.call('design.saveTemplate', { templateUid: uid, template: { ...house, name: 'Club 3' } }).version).toBe(3);
  const versions = shop.call('design.listTemplateVersions', { templateUid: uid });
  expect(versions.map(({ version, template }) => [version, template.name])).toEqual([
    [3, 'Club 3'],
    [2, 'Club 2'],
    [1, 'Club'],
  ]);
  expect(versions[0]!.savedAtMs).toBeGreaterThan(versions[2]!.savedAtMs);
  expect(() => shop.call('design.setTemplateVersion', { templateUid: uid, version: 9 })).toThrow('record.not-found');
});

test('the house’s templates are not changed, deleted or given versions', () => {
  const { shop, house, names } = setUp();
  const templateUid = house.uid;
  expect(() => shop.call('design.saveTemplate', { templateUid, template: { ...house, name: 'Mine' } })).toThrow('template.house');
  expect(() => shop.call('design.deleteTemplate', { templateUid })).toThrow('template.house');
  expect(() => shop.call('design.setTemplateVersion', { templateUid, version: 1 })).toThrow('template.house');
  expect(() => shop.call('design.listTemplateVersions', { templateUid })).toThrow('template.house');
  expect(names()).toEqual([house.name, 'Club']);
});

test('a deleted template is gone from every list until it is restored', () => {
  const { shop, house, uid, names, recordOf } = setUp();
  shop.call('design.deleteTemplate', { templateUid: uid });
  expect(names()).toEqual([house.name]);
  expect(recordOf(uid)).toBeUndefined();
  expect(() => shop.call('design.saveTemplate', { templateUid: uid, template: house })).toThrow('record.not-found');
  expect(() => shop.call('design.deleteTemplate', { templateUid: uid })).toThrow('record.not-found');
  shop.call('design.restoreTemplate', { templateUid: uid });
  expect(names()).toEqual([house.name, 'Club']);
});

test('favourites are kept, also the house’s, and a start is remembered as the last use', () => {
  const { shop, house, uid, recordOf } = setUp();
  expect(shop.call('design.setTemplateFavourite', { templateUid: house.uid, favourite: true }).favourite).toBe(true);
  shop.call('design.setTemplateFavourite', { templateUid: house.uid, favourite: true });
  const start = { kind: 'started-template', customerId: null, productId: null, templateUid: uid } as const;
  shop.call('interactions.record', start);
  const first = recordOf(uid)!.lastUsedAtMs!;
  shop.call('interactions.record', start);
  shop.call('interactions.record', { ...start, kind: 'customized', templateUid: house.uid });
  expect(recordOf(uid)!.lastUsedAtMs).toBeGreaterThan(first);
  expect(recordOf(house.uid)).toMatchObject({ favourite: true, lastUsedAtMs: null });
  shop.call('design.setTemplateFavourite', { templateUid: house.uid, favourite: false });
  expect(recordOf(house.uid)!.favourite).toBe(false);
  expect(shop.count('favourite_templates')).toBe(0);
});

test('a template whose parts do not fit together is refused, and nothing is kept', () => {
  const { shop, house, names } = setUp();
  const broken = [
    { ...house, palettes: [{ key: 'other', name: 'Other', colors: { nowhere: '#ffffff' } }] },
    { ...house, slots: [{ ...house.slots[0]!, targets: [{ areaKey: 'front', layerId: 'gone', property: 'text' as const }] }] },
    { ...house, layouts: [{ key: 'all', name: 'All', frames: { gone: {} } }] },
    { ...house, areas: { front: { layers: [] } }, slots: [], layouts: [{ key: 'all', name: 'All', frames: {} }] },
  ];
  for (const template of broken) {
    expect(() => shop.call('design.saveTemplate', { templateUid: null, template })).toThrow('template.invalid');
  }
  expect(names()).toEqual([house.name, 'Club']);
});
