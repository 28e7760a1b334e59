import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { fillNewShop } from '../../../src/main/workers/fill-new-shop.ts';
import { createShopHost } from '../../../src/main/workers/shop-host.ts';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/studio-contract.ts';
import { documentOf } from '../../builders/designs.ts';
import { steadySource } from '../../builders/open-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';
import { makeImage } from '../../shared/design/sample-documents.ts';

const picture = 'ab'.repeat(32);

function startHost() {
  const shopsFolder = join(temporaryFolder(), 'shops');
  const source = steadySource();
  const reported: unknown[] = [];
  const host = createShopHost({
    shopsFolder,
    source,
    emit: () => undefined,
    fill: (_shop, db) => fillNewShop('own', db, { templates: [], source }),
    freshen: () => undefined,
    report: (thrown) => void reported.push(thrown),
  });
  onTestFinished(() => host.close());
  const call = <Name extends CallName>(name: Name, input: CallInput<Name>): CallOutput<Name> =>
    host.findHandler(name)?.(input as never) as CallOutput<Name>;
  return { host, call, reported, files: shopFiles(shopsFolder, 'own') };
}

/** A customer with a saved design that shows a picture of theirs. */
function addQzxada({ call, files }: ReturnType<typeof startHost>): number {
  const { id } = call('customers.add', { name: 'Qzxada Lovelace', email: null, phone: null });
  mkdirSync(files.assetFolder, { recursive: true });
  writeFileSync(join(files.assetFolder, picture), 'pixels');
  const document = documentOf(call('catalog.getProduct', { productId: 1 }));
  const areas = { front: { layers: [makeImage({ assetHash: picture })] } };
  call('design.saveDesign', { designId: null, customerId: id, name: 'Club', document: { ...document, areas } });
  return id;
}

test('the pictures of whoever is erased go, but for those that somebody else shows as well', () => {
  const shop = startHost();
  shop.host.open('own');
  const [first, second] = [addQzxada(shop), addQzxada(shop)];
  shop.call('customers.erase', { customerId: first });
  expect(existsSync(join(shop.files.assetFolder, picture))).toBe(true);
  shop.call('customers.erase', { customerId: second });
  expect(existsSync(join(shop.files.assetFolder, picture))).toBe(false);
});

test('an older copy of the database in its place does not bring anybody back', () => {
  const shop = startHost();
  shop.host.open('own');
  const customerId = addQzxada(shop);
  const kept = shop.call('customers.add', { name: 'Grace Hopper', email: null, phone: null });
  shop.host.close();
  copyFileSync(shop.files.database, `${shop.files.database}.old`);
  shop.host.open('own');
  shop.call('customers.erase', { customerId });
  shop.host.close();
  copyFileSync(`${shop.files.database}.old`, shop.files.database);
  expect(readFileSync(shop.files.database).includes('Qzxada')).toBe(true);
  shop.host.open('own');
  expect(shop.call('customers.search', { query: '', limit: 9 }).map(({ id }) => id)).toEqual([kept.id]);
  shop.host.close();
  expect(readFileSync(shop.files.database).includes('Qzxada')).toBe(false);
  expect(readFileSync(shop.files.erasures, 'utf8')).not.toContain('Qzxada');
  expect(shop.reported).toEqual([]);
});
