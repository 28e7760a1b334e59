import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateSchema, type Template } from '../../shared/design/template.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { designRepository } from '../design/repository.ts';

const uidOnlySchema = templateSchema.pick({ uid: true });

/** The templates that the program ships, in the order of their files' names. */
export function readHouseTemplates(folder: string): Template[] {
  return readFiles(folder).map((stored) => templateSchema.parse(stored));
}

/**
 * Brings the house's templates of a shop to what the program ships. Each opening of a shop does so: what lies there as it
 * is shipped is compared as text, and only the rest is read through.
 */
export function freshenHouseTemplates(db: WritableDatabase, folder: string): void {
  const designs = designRepository(db);
  const kept = designs.houseTemplateRows();
  for (const [position, stored] of readFiles(folder).entries()) {
    const row = kept.get(uidOnlySchema.parse(stored).uid);
    if (row?.position === position && row.content === JSON.stringify(stored)) continue;
    designs.refreshHouseTemplate(templateSchema.parse(stored), position);
  }
}

function readFiles(folder: string): unknown[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
