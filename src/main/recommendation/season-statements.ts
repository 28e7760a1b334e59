import { shopSettingsSchema } from '../../shared/settings/contract.ts';
import { type Hemisphere, hemisphereOf } from '../../shared/settings/hemisphere.ts';
import type { ReadableDatabase } from '../database/connection.ts';

const rowSchema = shopSettingsSchema.pick({ currency: true, hemisphere: true }).optional();

/** Reads where the shop's seasons fall. */
export function hemisphereReader(db: ReadableDatabase): () => Hemisphere {
  const select = db.prepare('SELECT currency, hemisphere FROM shop_settings WHERE id = 1');
  return () => {
    const shop = rowSchema.parse(select.get());
    return shop === undefined ? 'north' : hemisphereOf(shop);
  };
}
