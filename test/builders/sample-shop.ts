import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWritable } from '../../src/main/database/connection.ts';
import { openDevice } from '../../src/main/database/device.ts';
import { migrate } from '../../src/main/database/migrate.ts';
import { migrations } from '../../src/main/database/migrations/migration-list.ts';
import { fillSampleShop } from '../../src/main/sample/fill-sample-shop.ts';
import { type Template, templateSchema } from '../../src/shared/design/template.ts';
import { seededRandom } from '../../src/shared/kernel/random.ts';

/** A Wednesday at noon. */
export const SAMPLE_NOW_MS = Date.UTC(2026, 10, 18, 12);

/** What the sample's people and orders are drawn with. */
export const SAMPLE_SEED = 7;

/** The templates that the app ships. */
export function shippedTemplates(): Template[] {
  const folder = join(import.meta.dirname, '../../resources/templates');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => templateSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** Makes the file of a whole sample shop. */
export function createSampleShopFile(file: string): void {
  const db = openWritable(file);
  try {
    migrate(db, migrations);
    openDevice(db, { epoch: 1, nowMs: SAMPLE_NOW_MS });
    fillSampleShop(db, { nowMs: SAMPLE_NOW_MS, random: seededRandom(SAMPLE_SEED), templates: shippedTemplates() });
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
