import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DESIGN_DOCUMENT_VERSION, type DesignDocument } from '../../shared/design/design-document.ts';
import { parseDocument } from '../../shared/design/parse-document.ts';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import { type DesignParts, type OrnamentFinder, partsOf } from '../../shared/recommendation/making/design-parts.ts';
import { countParts, createPartCounts, type PartCounts } from '../../shared/recommendation/making/part-counts.ts';
import type { ReadableDatabase } from '../database/connection.ts';

/** The statements that tests hold against their query plans. */
export const partQueries = {
  sold: 'SELECT snapshot_id AS id, document FROM design_snapshot_contents WHERE snapshot_id > @after ORDER BY snapshot_id DESC LIMIT @limit',
  saved: 'SELECT id, updated_at_ms AS updatedAtMs FROM designs WHERE deleted_at_ms IS NULL ORDER BY updated_at_ms DESC LIMIT @limit',
  document: 'SELECT document FROM designs WHERE id = @id',
} as const;

const soldRowSchema = z.object({ id: idSchema, document: z.string() });
const savedRowSchema = z.object({ id: idSchema, updatedAtMs: timeMsSchema });

/** Taste moves on, and a first reading must not take long: of more designs than this only the latest count. */
const LATEST = 3_000;

/**
 * Reads in how many sold and saved designs parts stand together, anew what came since the last time; a design that was both
 * saved and sold counts once.
 */
export function partCountReader(db: ReadableDatabase, findOrnament: OrnamentFinder): () => PartCounts {
  const selectSold = db.prepare(partQueries.sold);
  const selectSaved = db.prepare(partQueries.saved);
  const selectDocument = db.prepare(partQueries.document).pluck();
  const designs = countedDesigns(findOrnament);
  const saved = new Map<number, { readonly updatedAtMs: number; readonly name: string }>();
  let lastSold = 0;

  const followSaved = (): void => {
    const rows = z.array(savedRowSchema).parse(selectSaved.all({ limit: LATEST }));
    const kept = new Set(rows.map(({ id }) => id));
    const leave = (id: number): void => {
      const known = saved.get(id);
      if (known) designs.remove(known.name);
      saved.delete(id);
    };
    for (const id of saved.keys()) if (!kept.has(id)) leave(id);
    for (const { id, updatedAtMs } of rows.filter((row) => saved.get(row.id)?.updatedAtMs !== row.updatedAtMs)) {
      leave(id);
      saved.set(id, { updatedAtMs, name: designs.add(z.string().parse(selectDocument.get({ id }))) });
    }
  };

  return () => {
    for (const { id, document } of z.array(soldRowSchema).parse(selectSold.all({ after: lastSold, limit: LATEST }))) {
      designs.add(document);
      lastSold = Math.max(lastSold, id);
    }
    followSaved();
    return designs.counts;
  };
}

/** Counts each different design once, however often it was sold or saved. */
function countedDesigns(findOrnament: OrnamentFinder) {
  const counts = createPartCounts();
  const known = new Map<string, { times: number; readonly parts: DesignParts }>();
  return {
    counts,
    /** Gives the name under which it is taken out again. */
    add: (document: string): string => {
      const name = createHash('sha256').update(document).digest('base64');
      const design = known.get(name) ?? { times: 0, parts: partsOf(readStored(document), findOrnament) };
      if (design.times === 0) countParts(counts, design.parts, 1);
      design.times += 1;
      known.set(name, design);
      return name;
    },
    remove: (name: string): void => {
      const design = known.get(name);
      if (design === undefined) return;
      design.times -= 1;
      if (design.times > 0) return;
      countParts(counts, design.parts, -1);
      known.delete(name);
    },
  };
}

/** A document was checked when it was stored; one of today's version needs no more, which a thousand of them would pay for. */
function readStored(document: string): DesignDocument {
  const stored = JSON.parse(document) as DesignDocument;
  return stored.version === DESIGN_DOCUMENT_VERSION ? stored : parseDocument(stored);
}
