import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openWritable } from '../../src/main/database/connection.ts';
import type { SampleSession } from './sample-session.ts';
import { PLANTED_PICTURE, plantedMarkers } from './whole-customer.ts';

function fileOf({ db }: SampleSession): string {
  const [main] = z.array(z.object({ file: z.string() })).parse(db.pragma('database_list'));
  return main!.file;
}

/** The markers that stand in a shop's database, its log of writes or the index of its names, in any of which they can be read. */
export function findMarkers(session: SampleSession): string[] {
  const file = fileOf(session);
  const bytes = [file, `${file}-wal`, `${file}-shm`].filter((each) => existsSync(each)).map((each) => readFileSync(each));
  return [...plantedMarkers, PLANTED_PICTURE].filter((marker) => bytes.some((each) => each.includes(marker)) || indexHas(file, marker));
}

function indexHas(file: string, marker: string): boolean {
  const db = openWritable(file);
  try {
    db.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'customer_search', 'row')");
    return db.prepare('SELECT 1 FROM terms WHERE term = ?').get(marker.toLowerCase()) !== undefined;
  } finally {
    db.close();
  }
}
