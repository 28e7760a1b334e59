import type { Migration } from './migration.ts';

/** Products that are not worn: what a product is for, and two measures of a size whose meaning depends on that. Until here all were tops. */
export const productKinds: Migration = {
  version: 2,
  name: 'product-kinds',
  apply: (db) => {
    db.exec(`
      ALTER TABLE products ADD COLUMN kind TEXT NOT NULL DEFAULT 'apparel';
      ALTER TABLE sizes RENAME COLUMN chest_width_mm TO width_mm;
      ALTER TABLE sizes RENAME COLUMN length_mm TO height_mm;`);
  },
};
