import type { XmlElement } from './parse-xml.ts';

/** The properties of an element that matter, each as it was written. */
export type SvgStyle = ReadonlyMap<string, string>;

/** The rules of an SVG's style sheets: by `.class`, `#id` and element name, in the order of the file. */
export type SvgRules = ReadonlyMap<string, SvgStyle>;

const inherited: ReadonlySet<string> = new Set([
  'fill',
  'fill-rule',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'color',
  'visibility',
]);
const ownOnly: ReadonlySet<string> = new Set(['opacity', 'display', 'filter', 'mask', 'clip-path', 'stop-color', 'stop-opacity']);

/** Longer sheets and attributes than any drawing needs are cut off. */
const longestSheet = 500_000;
const longestAttribute = 10_000;

/** The rules of style sheets; selectors that are more than one name, and at-rules, are passed over. */
export function readRules(sheets: readonly string[]): SvgRules {
  const rules = new Map<string, SvgStyle>();
  for (const sheet of sheets) {
    for (const block of withoutComments(sheet.slice(0, longestSheet)).split('}')) {
      const [selectors, body] = block.split('{');
      if (selectors === undefined || body === undefined) continue;
      const declarations = readDeclarations(body);
      for (const selector of selectors.split(',').map((part) => part.trim())) {
        if (/^[.#]?[\w-]+$/.test(selector)) rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarations]));
      }
    }
  }
  return rules;
}

function withoutComments(sheet: string): string {
  let plain = '';
  let at = 0;
  for (let start = sheet.indexOf('/*'); start >= 0; start = sheet.indexOf('/*', at)) {
    plain += sheet.slice(at, start);
    const end = sheet.indexOf('*/', start + 2);
    at = end < 0 ? sheet.length : end + 2;
  }
  return plain + sheet.slice(at);
}

/** An element's style: what it inherits, its attributes, the rules for it, and its own `style`, each over the one before. */
export function styleOf({ name, attributes }: XmlElement, parent: SvgStyle, rules: SvgRules): SvgStyle {
  const style = new Map([...parent].filter(([key]) => inherited.has(key)));
  const put = (from: Iterable<readonly [string, string]>): void => {
    for (const [key, value] of from)
      if ((inherited.has(key) || ownOnly.has(key)) && value !== 'inherit' && value.length <= longestAttribute) style.set(key, value);
  };
  put(attributes);
  const classes = (attributes.get('class') ?? '').split(/\s+/).map((each) => `.${each}`);
  for (const selector of [name, ...classes, `#${attributes.get('id') ?? ''}`]) put(rules.get(selector) ?? []);
  put(readDeclarations(attributes.get('style') ?? ''));
  return style;
}

function readDeclarations(text: string): [string, string][] {
  return text
    .slice(0, longestAttribute)
    .split(';')
    .flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      const key = declaration.slice(0, colon).trim().toLowerCase();
      if (colon < 0 || !(inherited.has(key) || ownOnly.has(key))) return [];
      return [
        [
          key,
          declaration
            .slice(colon + 1)
            .replace('!important', '')
            .trim(),
        ],
      ];
    });
}
