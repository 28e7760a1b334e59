import type { Migration } from './migration.ts';

/** In which half of the world the shop's seasons fall; NULL while its owner has not said, and the currency tells. */
export const shopHemisphere: Migration = {
  version: 23,
  name: 'shop-hemisphere',
  apply: (db) => {
    db.exec("ALTER TABLE shop_settings ADD COLUMN hemisphere TEXT CHECK (hemisphere IN ('north', 'south'))");
  },
};
