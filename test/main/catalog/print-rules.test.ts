import { beforeEach, expect, test } from 'vitest';
import { giveUsualMethods } from '../../../src/main/catalog/give-usual-methods.ts';
import { catalogRepository, type CatalogRepository } from '../../../src/main/catalog/repository.ts';
import { insertStarterCatalog } from '../../../src/main/workers/starter-catalog.ts';
import { limitsOfSize, methodsOfArea } from '../../../src/shared/catalog/area-method.ts';
import { methodOfArea } from '../../../src/shared/garments/decoration/method-of-area.ts';
import { decorationMethodSchema } from '../../../src/shared/catalog/decoration-method.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import type { Product } from '../../../src/shared/catalog/product.ts';
import { machineRowSource } from '../../../src/main/database/row-source.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

let catalog: CatalogRepository;
beforeEach(() => {
  catalog = catalogRepository(emptyShopDatabase());
  insertStarterCatalog(catalog, machineRowSource.newUid);
});

const find = (garmentKey: string): Product => catalog.listProducts().find((product) => product.garmentKey === garmentKey)!;

test('every print area of every product has methods, all of them known and with figures that make sense', () => {
  const shop = catalog.listMethods();
  expect(shop).toEqual(houseMethods);
  for (const method of shop) {
    expect(decorationMethodSchema.parse(method).limits.blockDpi).toBeLessThan(method.limits.warnDpi);
    expect(method.dpi).toBeGreaterThanOrEqual(method.limits.warnDpi);
  }
  for (const product of catalog.listProducts())
    for (const { key } of product.printAreas) expect(methodsOfArea(product, key, shop), `${product.name} ${key}`).not.toHaveLength(0);
});

test('the usual method follows the product: ink on a tee, thread on a cap, dye on a mug', () => {
  const usual = (garmentKey: string, clothHex = '#ffffff'): string => {
    const product = find(garmentKey);
    return methodOfArea({ chosen: {}, clothHex }, product, product.printAreas[0]!.key, catalog.listMethods()).key;
  };
  expect([usual('heavy-tee'), usual('five-panel-cap'), usual('mug')]).toEqual(['dtg', 'embroidery', 'sublimation']);
  // No dye shows on black.
  expect([usual('heavy-tee', '#1b1b1d'), usual('mug', '#1b1b1d')]).toEqual(['dtg', 'dtf']);
});

test('a design keeps its own choice as long as the product offers it', () => {
  const tee = find('heavy-tee');
  const shop = catalog.listMethods();
  expect(methodOfArea({ chosen: { front: 'screen' }, clothHex: '#ffffff' }, tee, 'front', shop).key).toBe('screen');
  expect(methodOfArea({ chosen: { front: 'sublimation' }, clothHex: '#ffffff' }, tee, 'front', shop).key).toBe('dtg');
  expect(methodsOfArea(tee, 'front', shop).map(({ key }) => key)).not.toContain('embroidery');
  expect(methodsOfArea(tee, 'left-chest', shop).map(({ key }) => key)).toContain('embroidery');
});

test('a size has limits of its own, and only that size; taking them away brings the method back', () => {
  const { id } = find('heavy-tee');
  catalog.setLimits({ productId: id, sizeKey: 'S', methodKey: 'dtg' }, { maxWidthMm: 292 });
  const limits = (sizeKey: string): number => limitsOfSize(houseMethods[0]!, catalog.getProduct(id), sizeKey).maxWidthMm;
  expect([limits('S'), limits('M')]).toEqual([292, 406]);
  catalog.setLimits({ productId: id, sizeKey: 'S', methodKey: 'dtg' }, null);
  expect(limits('S')).toBe(406);
});

test("the shop's own choice of methods survives the next start", () => {
  const { id } = find('heavy-tee');
  catalog.setAreaMethods({ productId: id, areaKey: 'front', methodKeys: ['screen'] });
  catalog.saveMethod({ ...houseMethods[0]!, name: 'The big printer' });
  giveUsualMethods(catalog);
  expect(catalog.getProduct(id).methods.find(({ areaKey }) => areaKey === 'front')?.methodKeys).toEqual(['screen']);
  expect(catalog.listMethods()[0]?.name).toBe('The big printer');
});

test('an unknown method is refused and nothing changes', () => {
  const { id, methods } = find('heavy-tee');
  expect(() => catalog.setAreaMethods({ productId: id, areaKey: 'front', methodKeys: ['dtg', 'laser'] })).toThrow(/record\.not-found/);
  expect(catalog.getProduct(id).methods).toEqual(methods);
});
