import { catalogRepository } from '../../src/main/catalog/repository.ts';
import { insertStarterCatalog } from '../../src/main/workers/starter-catalog.ts';
import { inTransaction, type WritableDatabase } from '../../src/main/database/connection.ts';
import type { RowSource } from '../../src/main/database/row-source.ts';
import { settingsRepository } from '../../src/main/settings/repository.ts';
import { shopSession } from '../../src/main/workers/shop-session.ts';
import type { CallInput, CallName, CallOutput } from '../../src/shared/studio-contract.ts';
import { createUid } from '../../src/shared/kernel/ids.ts';
import { seededRandom } from '../../src/shared/kernel/random.ts';
import { emptyShopDatabase } from './shop-database.ts';

/** A shop's database with its calls, in the test's own thread, so that rows can be looked at. */
export interface OpenShop {
  readonly db: WritableDatabase;
  readonly events: { readonly name: string; readonly payload: unknown }[];
  call<Name extends CallName>(name: Name, input: CallInput<Name>): CallOutput<Name>;
  count(table: string): number;
}

/** A clock that moves on by a second at each look, and uids of a seeded generator. */
export function steadySource(startMs = 1_750_000_000_000): RowSource {
  const random = seededRandom(1);
  let nowMs = startMs;
  return {
    nowMs: () => (nowMs += 1000),
    newUid: () =>
      createUid(
        nowMs,
        Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256)),
      ),
  };
}

/** Opens a shop with the starter catalogue. */
export function openShop(source = steadySource()): OpenShop {
  const shop = openEmptyShop(source);
  inTransaction(shop.db, () => {
    settingsRepository(shop.db).saveShop({ name: 'Test', currency: 'EUR', taxRateBasisPoints: 1900 });
    insertStarterCatalog(catalogRepository(shop.db), source.newUid);
  });
  return shop;
}

/** Opens a shop without products, which is quicker. */
export function openEmptyShop(source = steadySource()): OpenShop {
  const db = emptyShopDatabase();
  const events: { name: string; payload: unknown }[] = [];
  const find = shopSession({ db, source, emit: (name, payload) => void events.push({ name, payload }) });
  return {
    db,
    events,
    call: (name, input) => find(name)?.(input as never) as CallOutput<typeof name>,
    count: (table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  };
}
