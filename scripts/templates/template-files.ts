import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateSchema, type Template } from '../../src/shared/design/template.ts';

/** Where the templates lie that the program ships. */
export const templateFolder = join('resources', 'templates');

/** A template as its file holds it: a layer, slot, palette or layout on each line. */
export function templateText(template: Template): string {
  return `${writeValue(template, '', 4)}\n`;
}

/** The templates of the folder in the order of their files' names. */
export function readTemplates(): Template[] {
  const files = readdirSync(templateFolder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => templateSchema.parse(JSON.parse(readFileSync(join(templateFolder, name), 'utf8'))));
}

/** JSON that opens objects and lists down to a depth and writes what lies deeper on one line. */
function writeValue(value: unknown, indent: string, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((each: unknown) => writeValue(each, inner, depth - 1))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${writeValue(each, inner, depth - 1)}`);
  if (lines.length === 0) return JSON.stringify(value);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}
