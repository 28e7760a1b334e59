import type { CallHandlers } from '../../shared/studio-contract.ts';
import type { SettingsRepository } from './repository.ts';

/** The calls about the shop's own settings, which lie in its database. */
export function shopSettingsHandlers(
  settings: SettingsRepository,
): Pick<CallHandlers<'settings'>, 'settings.getShop' | 'settings.setShop'> {
  return {
    'settings.getShop': () => settings.getShop(),
    'settings.setShop': (shop) => {
      settings.saveShop(shop);
      return settings.getShop();
    },
  };
}
