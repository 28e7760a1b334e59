import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openWritable, type WritableDatabase } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { designRepository } from '../../../src/main/design/repository.ts';
import { freshenHouseTemplates, readHouseTemplates } from '../../../src/main/workers/house-templates.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const shippedFolder = join(import.meta.dirname, '../../../resources/templates');

function openShop(): WritableDatabase {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  onTestFinished(() => void db.close());
  migrate(db, migrations);
  return db;
}

function written(db: WritableDatabase, work: () => void): number {
  const count = db.prepare('SELECT total_changes()').pluck();
  const before = Number(count.get());
  work();
  return Number(count.get()) - before;
}

test('a shop that lacks templates of this program gets each once, and no more is written at the next openings', () => {
  const db = openShop();
  const designs = designRepository(db);
  const [first, second] = shippedTemplates();
  designs.insertTemplate({ ...first!, name: 'As it was' }, 0);
  designs.insertTemplate(second!, 1);
  expect(written(db, () => freshenHouseTemplates(db, shippedFolder))).toBe(shippedTemplates().length - 1);
  expect(designs.listTemplates()).toEqual(readHouseTemplates(shippedFolder));
  expect(written(db, () => freshenHouseTemplates(db, shippedFolder))).toBe(0);
});

test('a template file that is no template is refused, and the shop keeps what it has', () => {
  const db = openShop();
  const folder = join(temporaryFolder(), 'templates');
  mkdirSync(folder, { recursive: true });
  const shipped = readFileSync(join(shippedFolder, 'club-crest.json'), 'utf8');
  writeFileSync(join(folder, 'club-crest.json'), shipped);
  freshenHouseTemplates(db, folder);
  writeFileSync(
    join(folder, 'a-broken.json'),
    JSON.stringify({ ...(JSON.parse(shipped) as object), uid: shippedTemplates()[0]!.uid, areas: 3 }),
  );
  expect(() => freshenHouseTemplates(db, folder)).toThrow();
  expect(designRepository(db).listTemplates()).toHaveLength(1);
});
