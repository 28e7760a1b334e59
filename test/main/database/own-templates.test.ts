import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { designRepository } from '../../../src/main/design/repository.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

test('templates from before are the house’s, and what was started from them is used last', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations.slice(0, 4));
  const [first, second] = shippedTemplates();
  const insert = db.prepare('INSERT INTO templates (uid, position, content) VALUES (?, ?, ?)');
  for (const [at, template] of [first!, second!].entries()) insert.run(template.uid, at, JSON.stringify(template));
  db.exec(`
    INSERT INTO devices (id, code, epoch, opened_at_ms) VALUES (1, 'S1', 1, 0);
    INSERT INTO interactions (device_id, sequence, kind_id, template_id, at_ms) VALUES (1, 1, 4, 1, 500), (1, 2, 4, 1, 900), (1, 3, 5, 2, 950);`);
  migrate(db, migrations);
  const record = { origin: 'house', favourite: false, version: 1 };
  expect(designRepository(db).listTemplateRecords()).toEqual([
    { ...record, templateUid: first!.uid, lastUsedAtMs: 900 },
    { ...record, templateUid: second!.uid, lastUsedAtMs: null },
  ]);
  db.close();
});

test('what a newer program ships comes into an older shop, and the shop’s own stays', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations);
  const designs = designRepository(db);
  const [old, own, fresh] = shippedTemplates();
  designs.insertTemplate(old!, 0);
  designs.insertOwnTemplate({ ...own!, name: 'Ours' });
  const shipped = [fresh!, { ...old!, name: 'Redrawn' }, { ...own!, name: 'Theirs' }];
  for (const [position, template] of shipped.entries()) designs.refreshHouseTemplate(template, position);
  expect(designs.listTemplates().map(({ name }) => name)).toEqual([fresh!.name, 'Redrawn', 'Ours']);
  db.close();
});
