import { z } from 'zod';
import { contentHashSchema } from '../../shared/kernel/ids.ts';
import type { WritableDatabase } from '../database/connection.ts';

/** Every place in which a document lies that may show a picture of the asset store. */
const documents = [
  ['designs', 'document'],
  ['design_versions', 'document'],
  ['design_drafts', 'document'],
  ['design_snapshot_contents', 'document'],
  ['proof_contents', 'content'],
  ['templates', 'content'],
  ['template_versions', 'content'],
  ['carts', 'content'],
] as const;

const hashesSchema = z.array(contentHashSchema);

/** The pictures in what a customer had designed and ordered. */
export function listPictures(db: WritableDatabase, customerId: number, ownSnapshots: string): string[] {
  const select = db
    .prepare(
      `SELECT document FROM designs WHERE customer_id = @customerId
       UNION ALL SELECT v.document FROM design_versions v JOIN designs d ON d.id = v.design_id WHERE d.customer_id = @customerId
       UNION ALL SELECT document FROM design_drafts WHERE customer_id = @customerId
       UNION ALL SELECT document FROM design_snapshot_contents WHERE snapshot_id IN (${ownSnapshots})
       UNION ALL SELECT content FROM carts WHERE json_extract(content, '$.customerId') = @customerId`,
    )
    .pluck();
  const texts = z.array(z.string()).parse(select.all({ customerId }));
  return [...new Set(texts.flatMap((text) => text.match(/(?<=")[0-9a-f]{64}(?=")/g) ?? []))];
}

/** Those of some pictures that no document shows any more; what was said of their licence goes as well. */
export function listUnusedPictures(db: WritableDatabase, hashes: readonly string[]): string[] {
  const uses = documents.map(([table, column]) => db.prepare(`SELECT 1 FROM ${table} WHERE instr(${column}, ?) > 0 LIMIT 1`).pluck());
  const forget = db.prepare('DELETE FROM asset_licences WHERE asset_hash = ?');
  const unused = hashes.filter((hash) => uses.every((use) => use.get(hash) === undefined));
  for (const hash of unused) forget.run(hash);
  return hashesSchema.parse(unused);
}
