/** Letters that Unicode does not take apart into a base letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** The shortest run of digits that finds a phone number. */
const MIN_PHONE_DIGITS = 3;

/** What a person may type to find somebody: beginnings of words, and a run of phone digits when the query has one. */
export interface SearchWords {
  readonly words: readonly string[];
  readonly phoneDigits: string | null;
}

/** A name or an e-mail in lower case without accents: "Łódź" and "lodz" are one, "O'Brien" and "obrien" too. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŧ]/g, (letter) => foldedLetters[letter] ?? letter);
}

/** The words of a text, folded; everything that is neither letter nor digit parts them. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The digits of a phone number without a leading 0 of the trunk prefix or `+`, so that 0170… and +49 170… meet. */
export function phoneDigits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0+/, '');
}

/** Every ending of a phone number's digits, so that any run of them is the beginning of one. */
export function phoneEndings(phone: string): string[] {
  const digits = phoneDigits(phone);
  return Array.from({ length: Math.max(0, digits.length - MIN_PHONE_DIGITS + 1) }, (_, start) => digits.slice(start));
}

/** Reads a query; one of digits and the marks that people write between them is also a phone number. */
export function parseSearch(query: string): SearchWords {
  const digits = /^[\d\s+()./-]+$/.test(query) ? phoneDigits(query) : '';
  return { words: foldedWords(query), phoneDigits: digits.length >= MIN_PHONE_DIGITS ? digits : null };
}
