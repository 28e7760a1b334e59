import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/main/catalog/read-catalog.ts';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

test('products of before there were kinds are apparel, with the measures that they had', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations.slice(0, 1));
  db.exec(`
    INSERT INTO products (id, uid, position, name, description, garment_key, tags)
      VALUES (1, '01932d40-7a00-7000-8000-000000000001', 0, 'Old Tee', '', 'heavy-tee', '[]');
    INSERT INTO sizes (product_id, key, position, label, chest_width_mm, length_mm) VALUES (1, 'M', 0, 'M', 508, 737), (1, 'L', 1, 'L', 559.5, 762);
    INSERT INTO print_areas VALUES (1, 'M', 'front', 0, 'front', -146, 152, 292, 351, 950);`);
  migrate(db, migrations);
  expect(readCatalog(db).listProducts()).toMatchObject([
    {
      kind: 'apparel',
      sizes: [
        { key: 'M', widthMm: 508, heightMm: 737 },
        { key: 'L', widthMm: 559.5, heightMm: 762 },
      ],
      printAreas: [{ key: 'front', sizeKey: 'M' }],
    },
  ]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});
