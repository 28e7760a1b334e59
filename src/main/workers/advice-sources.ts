import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontManifestSchema } from '../../shared/design/font-manifest.ts';
import { ornamentFileSchema } from '../../shared/design/ornament.ts';
import { methodReader } from '../catalog/method-statements.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { templateReader } from '../design/template-statements.ts';
import type { AdviceShopReader, PartSources } from '../recommendation/advice-desk.ts';

/** How advice reads a shop's catalogue and templates. */
export function readAdviceShop(db: ReadableDatabase): AdviceShopReader {
  return { listProducts: readCatalog(db).listProducts, listMethods: methodReader(db), listTemplates: templateReader(db) };
}

/** The fonts and ornaments that the program ships; fonts that only stand in are none to choose. */
export function readHouseParts(resourcesFolder: string): PartSources {
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(resourcesFolder, ...path), 'utf8'));
  const { faces } = fontManifestSchema.parse(read('fonts', 'fonts.json'));
  const families = new Set(faces.filter(({ fallback }) => !fallback).map(({ family }) => family));
  return { fonts: [...families].toSorted(), ornaments: ornamentFileSchema.parse(read('ornaments', 'ornaments.json')).ornaments };
}
