import path from 'node:path';
import { importRules } from './import-rules.mjs';

const sourcePlace = /^src\/(shared|main|renderer)\/([^/]+)/;

/**
 * The place of a file in the architecture: `main/orders` for src/main/orders/repository.ts, `main/studio` for a file
 * directly in src/main, `resources/locales` for a language file; undefined elsewhere.
 * @param {string} file relative to the project, with forward slashes
 */
export function placeOf(file) {
  if (file.startsWith('resources/locales/')) return 'resources/locales';
  const match = sourcePlace.exec(file);
  return match ? `${match[1]}/${match[2].replace(/\.[a-z.]+$/, '')}` : undefined;
}

/**
 * Says why a file may not import something, or undefined when it may.
 * @param {{ file: string, specifier: string, typeOnly: boolean }} request `file` relative to the project
 */
export function refuseImport({ file, specifier, typeOnly }) {
  const from = placeOf(file);
  const rule = importRules.find((candidate) => from !== undefined && matches(candidate.from, from));
  if (rule === undefined) return file.startsWith('src/') ? `${file} lies in no place that the architecture knows` : undefined;
  return specifier.startsWith('.')
    ? refuseFile(rule, from, resolve(file, specifier), typeOnly)
    : refusePackage(rule, from, specifier, typeOnly);
}

function refuseFile(rule, from, target, typeOnly) {
  const to = placeOf(target);
  if (to === undefined) return `${from} may not import ${target}, which lies outside the sources`;
  if (to === from || isAsset(target)) return undefined;
  const allowed = typeOnly ? [...rule.files, ...(rule.types ?? [])] : rule.files;
  const permitted = allowed.some((pattern) => matches(pattern, to)) && !rule.notFiles?.some((pattern) => matches(pattern, to));
  if (!permitted) return `${from} may not import ${to}`;
  return to === 'shared/studio-contract' && from.startsWith('shared/') ? 'nothing in shared imports studio-contract' : undefined;
}

function refusePackage(rule, from, specifier, typeOnly) {
  const allowed = typeOnly ? [...(rule.packages ?? []), ...(rule.typePackages ?? [])] : rule.packages;
  const permitted = rule.packages
    ? allowed.some((pattern) => matches(pattern, specifier))
    : !rule.noPackages.some((pattern) => matches(pattern, specifier));
  return permitted ? undefined : `${from} may not import ${specifier}`;
}

/** `a/*` and `node:*` match what begins so, all else matches exactly. */
function matches(pattern, name) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

const isAsset = (file) => file.endsWith('.css');

function resolve(file, specifier) {
  return path.posix.join(path.posix.dirname(file), specifier.replace(/[?#].*$/, ''));
}
