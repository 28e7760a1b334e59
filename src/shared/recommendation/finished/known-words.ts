import type { DesignDocument } from '../../design/design-document.ts';
import { readSlots } from '../../design/template-slots.ts';
import { readSlotValue } from '../../design/slot-value.ts';
import { findLayer } from '../../design/map-layers.ts';
import type { Slot, SlotField, Template } from '../../design/template.ts';

/** What a person may be asked for once and then find filled in; an age or a shirt number differs each time. */
export const keptFields = ['name', 'team', 'year', 'place'] as const satisfies readonly SlotField[];
export type KeptField = (typeof keptFields)[number];

/** Words that are known with the person's consent, and from how many of their designs; 0 when they were stored. */
export interface KnownWord {
  readonly value: string;
  readonly designs: number;
}
export type KnownWords = ReadonlyMap<KeptField, KnownWord>;

/** A design that a customer ordered or saved, with the template that it began with. */
export interface EarlierDesign {
  readonly template: Template;
  readonly document: DesignDocument;
  readonly atMs: number;
}

/** The share of designs that must agree on a word: otherwise it is another person's. */
const AGREEING_SHARE = 0.6;

/**
 * The words that a customer's own designs keep writing into slots of the same category, or that they stored; nothing
 * without consent. Names on gifts are somebody else's, and a template's own words are nobody's: both are passed over.
 */
export function knownWords(
  designs: readonly EarlierDesign[],
  stored: Readonly<Partial<Record<KeptField, string>>>,
  consent: boolean,
): KnownWords {
  const known = new Map<KeptField, KnownWord>();
  if (!consent) return known;
  for (const field of keptFields) {
    const own = stored[field]?.trim();
    const word = own ? { value: own, designs: 0 } : agreedWord(designs, field);
    if (word !== undefined) known.set(field, word);
  }
  return known;
}

/** The values for a template's open text slots that are known and that fit; the others keep the template's own words. */
export function fillSlots(
  template: Template,
  words: KnownWords,
): { readonly slotKey: string; readonly field: KeptField; readonly word: KnownWord }[] {
  const filled = new Set<KeptField>();
  return template.slots.flatMap((slot) => {
    const field = fieldOf(slot);
    const word = field && words.get(field);
    if (!field || !word || slot.locked || filled.has(field) || word.value.length > (slot.maxLength ?? word.value.length)) return [];
    filled.add(field);
    return [{ slotKey: slot.key, field, word }];
  });
}

/** What a text slot is for: as its template says, or by its key in templates from before there were fields. */
function fieldOf({ kind, key, field }: Slot): KeptField | undefined {
  return kind === 'text' ? keptFields.find((each) => each === (field ?? key)) : undefined;
}

function agreedWord(designs: readonly EarlierDesign[], field: KeptField): KnownWord | undefined {
  const values = designs.toSorted((a, b) => b.atMs - a.atMs).flatMap((design) => wordIn(design, field) ?? []);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= AGREEING_SHARE * values.length ? { value: best[0], designs: best[1] } : undefined;
}

function wordIn({ template, document }: EarlierDesign, field: KeptField): string | undefined {
  if (field === 'name' && template.tags.includes('gift')) return undefined;
  const reading = readSlots(document, template).find(({ slot }) => fieldOf(slot) === field);
  const value = reading?.value?.trim();
  return reading && value && value !== templateWord(template, reading.slot) ? value : undefined;
}

function templateWord(template: Template, { targets }: Slot): string | undefined {
  for (const { areaKey, layerId, property } of targets) {
    const layer = findLayer(template.areas[areaKey]?.layers ?? [], layerId);
    if (layer) return readSlotValue(layer, property)?.trim();
  }
  return undefined;
}
