import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/main/catalog/read-catalog.ts';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

test('heathers stay heathers, and what was none is plain', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations.slice(0, 2));
  db.exec(`
    INSERT INTO products (id, uid, position, name, description, garment_key, tags)
      VALUES (1, '01932d40-7a00-7000-8000-000000000001', 0, 'Old Tee', '', 'heavy-tee', '[]');
    INSERT INTO colourways (uid, product_id, position, name, hex, heather) VALUES
      ('01932d40-7a00-7000-8000-000000000002', 1, 0, 'Heather Grey', '#b4b5b6', 1),
      ('01932d40-7a00-7000-8000-000000000003', 1, 1, 'Navy', '#1f2a44', 0);`);
  migrate(db, migrations);
  const [product] = readCatalog(db).listProducts();
  expect(product!.colourways).toMatchObject([
    { name: 'Heather Grey', finish: 'heather' },
    { name: 'Navy', finish: 'plain' },
  ]);
  db.close();
});
