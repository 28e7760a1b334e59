import { AppError } from '../kernel/errors.ts';

/** An element with its name and attributes without their prefixes, except `xlink:href`, which is `href`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own words, those of its children left out. */
  readonly text: string;
}

/** The most elements of a file, and how many may lie inside each other. */
export const MAX_XML_ELEMENTS = 20_000;
export const MAX_XML_DEPTH = 100;

interface OpenElement {
  readonly name: string;
  readonly rawName: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const skipped = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/y;
const closing = /<\/([^\s<>/]+)\s*>/y;
const opening = /<([A-Za-z_][^\s<>/="']*)/y;
const attribute = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const openingEnd = /\s*(\/?)>/y;
const words = /[^<]+/y;
const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML without a document type's entities: they are never expanded, so that no file can grow; a reference to one is nothing.
 * It knows no network and no files, and walks instead of recursing.
 *
 * @throws AppError svg.unreadable (`line`), svg.too-complex (`what`: elements or depth)
 */
export function parseXml(source: string): XmlElement {
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let at = source.startsWith('\ufeff') ? 1 : 0;
  const fail = (): AppError => new AppError('svg.unreadable', { line: source.slice(0, at).split('\n').length });
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const close = (element: OpenElement): void => {
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  };
  while (at < source.length) {
    const skip = read(skipped);
    if (skip) {
      const top = stack.at(-1);
      if (top && skip[1] !== undefined) top.text += skip[1];
      continue;
    }
    if (source.startsWith('<!DOCTYPE', at)) {
      const before = at;
      at = endOfDoctype(source, at) ?? at;
      if (at === before) throw fail();
      continue;
    }
    const end = read(closing);
    if (end) {
      const element = stack.pop();
      if (element === undefined || element.rawName !== end[1]) throw fail();
      close(element);
      continue;
    }
    const start = read(opening);
    if (start) {
      if (root) throw fail();
      if (++count > MAX_XML_ELEMENTS) throw new AppError('svg.too-complex', { what: 'elements', limit: MAX_XML_ELEMENTS });
      const attributes = new Map<string, string>();
      for (let found = read(attribute); found; found = read(attribute)) {
        attributes.set(localName(found[1]!), decode(found[2] ?? found[3] ?? ''));
      }
      const element: OpenElement = { name: localName(start[1]!), rawName: start[1]!, attributes, children: [], text: '' };
      const ended = read(openingEnd);
      if (!ended) throw fail();
      if (ended[1] === '/') close(element);
      else if (stack.push(element) > MAX_XML_DEPTH) throw new AppError('svg.too-complex', { what: 'depth', limit: MAX_XML_DEPTH });
      continue;
    }
    const text = read(words);
    if (!text) throw fail();
    const top = stack.at(-1);
    if (top) top.text += decode(text[0]);
    else if (text[0].trim() !== '') throw fail();
  }
  if (!root || stack.length > 0) throw fail();
  return root;
}

/** Behind a document type and what it declares between brackets; undefined when it has no end. */
function endOfDoctype(source: string, from: number): number | undefined {
  const bracket = source.indexOf('[', from);
  const plain = source.indexOf('>', from);
  if (plain < 0) return undefined;
  if (bracket < 0 || plain < bracket) return plain + 1;
  const inside = source.indexOf(']', bracket);
  const end = inside < 0 ? -1 : source.indexOf('>', inside);
  return end < 0 ? undefined : end + 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([^\s;&]{1,64}));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return predefined[name] ?? '';
    const code = Number.parseInt(hex ?? decimal ?? '0', hex === undefined ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
