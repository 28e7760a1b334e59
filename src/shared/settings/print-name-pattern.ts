import { z } from 'zod';

/** What a pattern of file names may speak of, as `{order}`. */
export const nameTokens = ['order', 'line', 'design', 'product', 'area', 'size', 'method', 'colour', 'date'] as const;
export type NameToken = (typeof nameTokens)[number];

/** The names of print files until a shop chooses otherwise. */
export const usualNamePattern = '{order}-{line}-{design}-{area}-{size}-{method}';

/** The longest pattern. */
export const MAX_PATTERN_LENGTH = 100;

/** Why a pattern cannot be used. */
export type NamePatternFault = 'empty' | 'too-long' | 'forbidden-character' | 'unknown-token' | 'no-token';

const forbidden = /[/\\:*?"<>|\p{C}]/u;

/** What is wrong with a pattern of file names; null for a good one. */
export function namePatternFault(pattern: string): NamePatternFault | null {
  if (pattern.trim() === '') return 'empty';
  if (pattern.length > MAX_PATTERN_LENGTH) return 'too-long';
  if (forbidden.test(pattern)) return 'forbidden-character';
  const tokens = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, token]) => token);
  if (/[{}]/.test(pattern.replaceAll(/\{[^{}]*\}/g, '')) || tokens.some((token) => !isNameToken(token))) return 'unknown-token';
  return tokens.length === 0 ? 'no-token' : null;
}

/** A pattern that can be used. */
export const namePatternSchema = z.string().refine((pattern) => namePatternFault(pattern) === null);

/** Whether a pattern may speak of it. */
export const isNameToken = (token: string | undefined): token is NameToken => nameTokens.some((known) => known === token);
