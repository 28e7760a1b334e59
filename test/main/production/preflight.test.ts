import { expect, test } from 'vitest';
import { hasAsset, importAsset } from '../../../src/main/design/asset-store.ts';
import { assetReader } from '../../../src/main/production/preflight-handlers.ts';
import { onePixelPng } from '../../builders/things-spoken-of.ts';
import { openEmptyShop } from '../../builders/open-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const front = 'a'.repeat(64);
const back = 'b'.repeat(64);
const said = { findingKey: 'low-dpi front picture', reason: 'Meant to look coarse', person: 'Ada' };

test('an override holds for the areas that it was given for, with its reason, person and time, until it is withdrawn', () => {
  const shop = openEmptyShop();
  const given = shop.call('production.overrideFinding', { ...said, areaHashes: [front, back, front] });
  expect(given.map(({ areaHash }) => areaHash)).toEqual([front, back]);
  expect(shop.call('production.listPreflightOverrides', { areaHashes: [front] })).toEqual([given[0]]);
  expect(given[0]).toMatchObject({ ...said, atMs: expect.any(Number) as number });

  shop.call('production.withdrawOverride', { overrideId: given[0]!.id });
  expect(shop.call('production.listPreflightOverrides', { areaHashes: [front, back] })).toEqual([given[1]]);
  expect(shop.count('preflight_overrides')).toBe(2);
  expect(() => shop.call('production.withdrawOverride', { overrideId: given[0]!.id })).toThrow('record.not-found');

  const [again] = shop.call('production.overrideFinding', { ...said, reason: 'Asked once more', person: null, areaHashes: [front] });
  expect(shop.call('production.listPreflightOverrides', { areaHashes: [front] })).toEqual([again]);
});

test('what was said is never rewritten, but its words can be erased', () => {
  const shop = openEmptyShop();
  shop.call('production.overrideFinding', { ...said, areaHashes: [front] });
  const refuses = (sql: string): void => expect(() => shop.db.exec(sql)).toThrow(/append-only|never changes/);
  refuses("UPDATE preflight_overrides SET finding_key = 'x'");
  refuses('DELETE FROM preflight_overrides');
  refuses("UPDATE preflight_override_words SET reason = 'x'");
  shop.db.exec('DELETE FROM preflight_override_words');
  expect(shop.call('production.listPreflightOverrides', { areaHashes: [front] })).toEqual([]);
});

test('the last word about a picture counts', () => {
  const shop = openEmptyShop();
  shop.call('production.setAssetLicence', { hash: front, licence: 'own', note: '' });
  const last = shop.call('production.setAssetLicence', { hash: front, licence: 'licensed', note: 'Invoice 17' });
  expect(last).toMatchObject({ licence: 'licensed', note: 'Invoice 17' });
  expect(shop.count('asset_licences')).toBe(1);
});

test('of the pictures that are asked about, those in the store are answered with their licence', async () => {
  const shop = openEmptyShop();
  const folder = temporaryFolder();
  const { hash } = await importAsset(folder, onePixelPng());
  const database = {
    request: (name: string, input: unknown) => Promise.resolve({ ok: true as const, value: shop.call(name as never, input as never) }),
  };
  const read = assetReader({ database, hasAsset: (each) => hasAsset(folder, each) })['production.readAssets'];
  expect(await read({ hashes: [front, hash] })).toEqual([{ hash, licence: 'unknown', note: '', saidAtMs: null }]);
  const said = shop.call('production.setAssetLicence', { hash, licence: 'public-domain', note: 'Old map' });
  expect(await read({ hashes: [front, hash] })).toEqual([said]);
});
