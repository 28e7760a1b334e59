/** What sort of words people put on garments, told without keeping them. */
export const textCategories = ['number', 'date', 'initials', 'name', 'phrase', 'contact'] as const;

export type TextCategory = (typeof textCategories)[number];

/** The sort of some words; nothing for none. */
export function textCategory(text: string): TextCategory | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  if (/@|www\.|https?:/i.test(text)) return 'contact';
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(text.trim())) return 'date';
  if (/^#?\d{1,4}$/.test(text.trim())) return 'number';
  const letters = words.join('');
  if (letters.length <= 3 && letters === letters.toUpperCase()) return 'initials';
  return words.length <= 2 && words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)) ? 'name' : 'phrase';
}
