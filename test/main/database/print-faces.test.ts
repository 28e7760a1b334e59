import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/main/catalog/read-catalog.ts';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { printFaces } from '../../../src/main/database/migrations/0021-print-faces.ts';
import { mug } from '../../../src/shared/garments/wardrobe/mug.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

test('a mug of before knows what of its band is seen, everything else is seen at once', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(
    db,
    migrations.filter(({ version }) => version < printFaces.version),
  );
  db.exec(`
    INSERT INTO products (id, uid, position, name, description, kind, garment_key, tags) VALUES
      (1, '01932d40-7a00-7000-8000-000000000001', 0, 'Old Mug', '', 'drinkware', 'mug', '[]'),
      (2, '01932d40-7a00-7000-8000-000000000002', 1, 'Old Tee', '', 'apparel', 'heavy-tee', '[]');
    INSERT INTO sizes (product_id, key, position, label, width_mm, height_mm) VALUES (1, 'one-size', 0, 'One size', 82, 96), (2, 'M', 0, 'M', 508, 737);
    INSERT INTO print_areas VALUES
      (1, 'one-size', 'front', 0, 'wall', -95, 3, 190, 90, 950),
      (2, 'M', 'front', 0, 'front', -146, 152, 292, 351, 950);`);
  migrate(db, migrations);
  const [cup, tee] = readCatalog(db).listProducts();
  expect(cup!.printAreas[0]).toMatchObject({ originXMm: -95, widthMm: 190, face: mug.printAreasOf('one-size')[0]!.face });
  expect(tee!.printAreas[0]).not.toHaveProperty('face');
  db.close();
});
