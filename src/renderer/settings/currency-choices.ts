/** Currencies to choose from, by code and name; the chosen one is always among them. */
export function currencyChoices(chosen: string, locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([chosen, ...Intl.supportedValuesOf('currency')]);
  return [...codes].sort().map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}
