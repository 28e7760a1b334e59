import { shopSettingsSchema, type ShopSettings } from '../../shared/settings/contract.ts';

/** The shop's settings as typed: the tax rate in percent. */
export interface ShopForm {
  readonly name: string;
  readonly currency: string;
  readonly taxPercent: number | string;
}

/** A form that shows what holds now. */
export function shopFormOf(settings: ShopSettings): ShopForm {
  return { name: settings.name, currency: settings.currency, taxPercent: settings.taxRateBasisPoints / 100 };
}

/** The settings that a form describes, or null while it is not complete. */
export function readShopForm(form: ShopForm): ShopSettings | null {
  if (form.taxPercent === '') return null;
  const taxRateBasisPoints = Math.round(Number(form.taxPercent) * 100);
  const parsed = shopSettingsSchema.safeParse({ name: form.name, currency: form.currency, taxRateBasisPoints });
  return parsed.success ? parsed.data : null;
}
