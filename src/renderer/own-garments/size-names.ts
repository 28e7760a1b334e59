const usual = ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'];

/** The size that usually comes after the last one of a chart; empty when nobody can tell. */
export function nextSizeName(names: readonly string[]): string {
  const at = usual.indexOf(names.at(-1)?.trim().toUpperCase() ?? '');
  const next = at === -1 ? undefined : usual[at + 1];
  return next !== undefined && !names.includes(next) ? next : '';
}
