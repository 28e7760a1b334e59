import { catalogRepository } from '../catalog/repository.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { fillSampleShop } from '../sample/fill-sample-shop.ts';
import { designRepository } from '../design/repository.ts';
import { settingsRepository } from '../settings/repository.ts';
import type { Template } from '../../shared/design/template.ts';
import { seededRandom } from '../../shared/kernel/random.ts';
import type { ShopKey } from '../../shared/settings/contract.ts';
import { insertStarterCatalog } from './starter-catalog.ts';

/** Makes every sample shop the same one. */
const SAMPLE_SEED = 20_260_101;

/** What a new shop is filled from. */
export interface FillSources {
  readonly templates: readonly Template[];
  readonly source: RowSource;
}

/** Fills a new database: the sample shop with a whole history, the merchant's own with a catalogue and no people. */
export function fillNewShop(shop: ShopKey, db: WritableDatabase, { templates, source }: FillSources): void {
  if (shop === 'sample') {
    fillSampleShop(db, { nowMs: source.nowMs(), random: seededRandom(SAMPLE_SEED), templates });
    return;
  }
  settingsRepository(db).saveShop({ name: 'My shop', currency: 'EUR', taxRateBasisPoints: 1900 });
  insertStarterCatalog(catalogRepository(db), source.newUid);
  const designs = designRepository(db);
  for (const [position, template] of templates.entries()) designs.insertTemplate(template, position);
}
