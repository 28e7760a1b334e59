import type { z } from 'zod';
import { shopSettingsSchema, type ShopSettings } from '../../shared/settings/contract.ts';
import type { WritableDatabase } from '../database/connection.ts';

/** The SQL of what holds for the shop as a whole. */
export type SettingsRepository = ReturnType<typeof settingsRepository>;

/** Prepares the statements of the shop's settings. */
export function settingsRepository(db: WritableDatabase) {
  const upsert = db.prepare(
    `INSERT INTO shop_settings (id, name, currency, tax_rate_basis_points, hemisphere)
     VALUES (1, @name, @currency, @taxRateBasisPoints, @hemisphere)
     ON CONFLICT (id) DO UPDATE
     SET name = @name, currency = @currency, tax_rate_basis_points = @taxRateBasisPoints, hemisphere = @hemisphere`,
  );
  const select = db.prepare(
    'SELECT name, currency, tax_rate_basis_points AS taxRateBasisPoints, hemisphere FROM shop_settings WHERE id = 1',
  );
  return {
    /** Without a word of the hemisphere the currency tells. */
    saveShop: (shop: z.input<typeof shopSettingsSchema>): void => void upsert.run({ hemisphere: null, ...shop }),
    getShop: (): ShopSettings => shopSettingsSchema.parse(select.get()),
  };
}
