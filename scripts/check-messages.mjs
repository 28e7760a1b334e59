import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { inProject, projectRoot } from './bootstrap/project-paths.mjs';

/**
 * Holds words and code together: every message id that the code names exists, every message is named somewhere,
 * and every message parses as ICU.
 *
 * @param {Record<string, string>} messages by id
 * @param {readonly { name: string, text: string }[]} sources the code that may name ids
 * @returns {string[]} one line per fault
 */
export function findMessageFaults(messages, sources) {
  const named = sources.flatMap(({ name, text }) => idsNamedIn(text).map((id) => ({ name, id })));
  const templates = sources.flatMap(({ name, text }) => templatesIn(text).map((template) => ({ name, ...template })));
  const ids = Object.keys(messages);
  const everything = sources.map((source) => source.text).join('\n');
  return [
    ...ids.flatMap((id) => parseFault(id, messages[id])),
    ...named.filter(({ id }) => !(id in messages)).map(({ name, id }) => `${name}: message "${id}" does not exist`),
    ...templates
      .filter(({ isId, matches }) => isId && !ids.some(matches))
      .map(({ name, shown }) => `${name}: no message is like "${shown}"`),
    ...ids.filter((id) => !isNamed(id, everything, templates)).map((id) => `message "${id}" is named nowhere`),
  ];
}

/**
 * Reading a message file keeps only the last of two messages with one id.
 *
 * @param {string} text of the file, one message per line
 * @returns {string[]} one line per fault
 */
export function findRepeatedIds(text) {
  const ids = [...text.matchAll(/^\s*"([^"]+)":/gm)].map((match) => match[1]);
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `message "${id}" is there more than once`);
}

const isNamed = (id, everything, templates) =>
  [`'${id}'`, `"${id}"`, `\`${id}\``].some((quoted) => everything.includes(quoted)) || templates.some(({ matches }) => matches(id));

/** Ids in the places where only an id can stand: `id="…"`, `id: '…'`, `labelId: '…'`. */
function idsNamedIn(text) {
  const inJsx = [...text.matchAll(/<Formatted(?:HTML)?Message[^>]*?\bid="([^"]+)"/gs)];
  const inCalls = [...text.matchAll(/formatMessage\(\s*\{\s*id:\s*'([^']+)'/g)];
  const inData = [...text.matchAll(/\b(?:labelId|titleId|textId|messageId):\s*'([^']+)'/g)];
  return [...inJsx, ...inCalls, ...inData].map((match) => match[1]);
}

/** Strings that are put together, such as `error.${code}.title`; `isId` where only an id can stand. */
function templatesIn(text) {
  return [
    ...text.matchAll(/(\bid(?:=\{|:\s*|\s=\s))?`([a-z][\w.-]*\$\{(?:[^`{}]|\{[^`{}]*\})*\}(?:[\w.-]|\$\{(?:[^`{}]|\{[^`{}]*\})*\})*)`/g),
  ].map((match) => {
    const parts = match[2].split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll('.', '\\.'));
    const shape = new RegExp(`^${parts.join('[\\w.-]+')}$`);
    return { isId: match[1] !== undefined && match[2].includes('.'), shown: match[2], matches: (id) => shape.test(id) };
  });
}

function parseFault(id, message) {
  try {
    parse(message);
    return [];
  } catch (error) {
    return [`message "${id}" is not ICU: ${error.message}`];
  }
}

/** The code below `src`: any of it may name messages. */
function readSources() {
  return fs
    .readdirSync(inProject('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(projectRoot, file), text: fs.readFileSync(file, 'utf8') }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = fs.readFileSync(inProject('resources/locales/en.json'), 'utf8');
  const messages = JSON.parse(text);
  const faults = [...findRepeatedIds(text), ...findMessageFaults(messages, readSources())];
  for (const fault of faults) console.error(fault);
  console.log(`${Object.keys(messages).length} messages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
