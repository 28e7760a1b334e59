const maxStemLength = 100;

/** A PNG's name from its parts, without what file systems refuse. */
export function fileName(parts: readonly string[]): string {
  const stem = parts
    .join(' ')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, maxStemLength);
  return `${stem || 'design'}.png`;
}
