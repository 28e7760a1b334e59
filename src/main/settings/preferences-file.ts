import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { preferencesSchema, type Preferences } from '../../shared/settings/contract.ts';
import { usualNamePattern } from '../../shared/settings/print-name-pattern.ts';
import { writeFileAtomically } from '../database/replace-file.ts';

/** What holds until a person chooses otherwise. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  locale: 'en',
  shop: 'sample',
  stageQuality: 'automatic',
  studioDepth: 'full',
  lengthUnit: 'mm',
  suggestions: 'personal',
  printNamePattern: usualNamePattern,
};

/** Some preferences; what is missing or undefined stays. */
export type PreferencesChange = { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined };

/** The preferences of this machine, on the disk. */
export interface PreferencesFile {
  get(): Preferences;
  set(change: PreferencesChange): Preferences;
}

/** Opens the preferences; a file that cannot be understood is set aside as `<file>.broken`, and defaults hold. */
export function openPreferences(file: string): PreferencesFile {
  let current = read(file);
  return {
    get: () => current,
    set: (change) => {
      const chosen = Object.entries(change).filter(([, value]) => value !== undefined);
      const next = preferencesSchema.parse({ ...current, ...Object.fromEntries(chosen) });
      mkdirSync(dirname(file), { recursive: true });
      writeFileAtomically(file, JSON.stringify(next, null, 2));
      current = next;
      return next;
    },
  };
}

function read(file: string): Preferences {
  const text = readText(file);
  if (text === undefined) return defaultPreferences;
  try {
    return preferencesSchema.parse({ ...defaultPreferences, ...JSON.parse(text) });
  } catch {
    renameSync(file, `${file}.broken`);
    return defaultPreferences;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
