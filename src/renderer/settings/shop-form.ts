import { shopSettingsSchema, type ShopSettings } from '../../shared/settings/contract.ts';

/** The shop's settings as typed: the tax rate in percent. */
export interface ShopForm {
  readonly name: string;
  readonly currency: string;
  readonly taxPercent: number | string;
  /** Empty: as the currency tells. */
  readonly hemisphere: string;
}

/** A form that shows what holds now. */
export function shopFormOf(settings: ShopSettings): ShopForm {
  const { name, currency, taxRateBasisPoints, hemisphere } = settings;
  return { name, currency, taxPercent: taxRateBasisPoints / 100, hemisphere: hemisphere ?? '' };
}

/** The settings that a form describes, or null while it is not complete. */
export function readShopForm(form: ShopForm): ShopSettings | null {
  if (form.taxPercent === '') return null;
  const taxRateBasisPoints = Math.round(Number(form.taxPercent) * 100);
  const { name, currency } = form;
  const parsed = shopSettingsSchema.safeParse({ name, currency, taxRateBasisPoints, hemisphere: form.hemisphere || null });
  return parsed.success ? parsed.data : null;
}
