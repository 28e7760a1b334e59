const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in quotes; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (character) => named[character]!);
}

/** A tag with the attributes that are not undefined; an empty one is closed at once. */
export function openTag(name: string, attributes: Readonly<Record<string, string | undefined>>, empty: boolean): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`));
  return `<${name}${written.join('')}${empty ? '/>' : '>'}`;
}
