import { z } from 'zod';
import { suggestionRulesSchema, usualRules, type SuggestionRules } from '../../shared/recommendation/slot.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

/** Reads the owner's word on suggestions; the usual until there is one. A place that it does not know yet is as usual. */
export function rulesReader(db: ReadableDatabase): () => SuggestionRules {
  const select = db.prepare('SELECT content FROM suggestion_rules WHERE id = 1').pluck();
  return () => {
    const content = select.get();
    if (content === undefined) return usualRules;
    const kept = z.looseObject({ slots: z.looseObject({}) }).parse(JSON.parse(z.string().parse(content)));
    return suggestionRulesSchema.parse({ ...usualRules, ...kept, slots: { ...usualRules.slots, ...kept.slots } });
  };
}

/** Keeps the owner's word on suggestions. */
export function rulesWriter(db: WritableDatabase): (rules: SuggestionRules) => void {
  const upsert = db.prepare(
    'INSERT INTO suggestion_rules (id, content) VALUES (1, @content) ON CONFLICT (id) DO UPDATE SET content = @content',
  );
  return (rules) => void upsert.run({ content: JSON.stringify(rules) });
}
