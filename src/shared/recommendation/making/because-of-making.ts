import { colorContrast } from '../../design/color-contrast.ts';
import type { Ornament } from '../../design/ornament.ts';
import type { Template } from '../../design/template.ts';
import type { Message } from '../../kernel/message.ts';
import { colorDistance } from '../../design/oklab.ts';
import { colorHarmony } from '../color-likeness.ts';
import type { DesignParts, PartKind } from './design-parts.ts';
import { type PartCompanion, type PartCounts, rankPartCompanions } from './part-counts.ts';

/** What there is to choose from. */
export interface PartLibrary {
  readonly templates: readonly Template[];
  /** Families in the order of the picker. */
  readonly fonts: readonly string[];
  readonly ornaments: readonly Ornament[];
}

/** A part that goes with the design at hand. */
export interface PartSuggestion {
  readonly value: string;
  readonly score: number;
  readonly reason: Message;
}

export type PartSuggestions = Readonly<Record<PartKind, readonly PartSuggestion[]>>;

/** What a shared word, and a full harmony, weigh beside the counts. */
const WORD_WEIGHT = 0.25;
const HARMONY_WEIGHT = 0.3;
/** The contrast from which a colour reads on the cloth. */
const READABLE = 3;
/** Colours nearer than this pass for one. */
const SAME_COLOR = 0.06;
/** Below this harmony hues do not go together. */
const LEAST_HARMONY = 0.5;

/**
 * *Because of what you are making*: templates, colours, fonts and ornaments that go with a design, best first: from what
 * stood together in sold and saved designs, from shared words, and for colours from their harmony. Nothing that the
 * design has already, no colour that does not read on the cloth.
 *
 * @param cloth `#rrggbb` of the garment
 */
export function becauseOfMaking(
  parts: DesignParts,
  cloth: string,
  library: PartLibrary,
  counts: PartCounts,
  limit: number,
): PartSuggestions {
  const companions = rankPartCompanions(counts, parts);
  const of = (kind: PartKind): ReadonlyMap<string, PartCompanion> =>
    new Map(companions.filter((each) => each.kind === kind).map((each) => [each.value, each]));
  const words = wordsAtHand(parts, library);
  const templates = library.templates.map(({ uid, tags, facets }) => ({ value: uid, words: [...tags, ...facets.themes] }));
  const ornaments = library.ornaments.map(({ key, category, tags }) => ({ value: key, words: [category, ...tags] }));
  const fonts = library.fonts.map((value) => ({ value, words: [] }));
  const rank = (kind: PartKind, all: readonly Choice[]): PartSuggestion[] =>
    best(
      all.filter(({ value }) => !parts[kind].includes(value)).flatMap((choice) => weigh(choice, words, of(kind).get(choice.value)) ?? []),
      limit,
    );
  return {
    template: rank('template', templates),
    font: rank('font', fonts),
    ornament: rank('ornament', ornaments),
    color: rankColors(parts, cloth, library, of('color'), limit),
  };
}

interface Choice {
  readonly value: string;
  readonly words: readonly string[];
}

function wordsAtHand(parts: DesignParts, { templates, ornaments }: PartLibrary): ReadonlySet<string> {
  const drawn = templates.filter(({ uid }) => parts.template.includes(uid)).flatMap(({ tags, facets }) => [...tags, ...facets.themes]);
  const added = ornaments.filter(({ key }) => parts.ornament.includes(key)).flatMap(({ category, tags }) => [category, ...tags]);
  return new Set([...drawn, ...added]);
}

function weigh({ value, words }: Choice, atHand: ReadonlySet<string>, companion: PartCompanion | undefined): PartSuggestion | undefined {
  const shared = [...new Set(words)].filter((word) => atHand.has(word));
  const score = (companion?.score ?? 0) + WORD_WEIGHT * shared.length;
  const reason = companion ? togetherReason(companion) : shared[0] === undefined ? undefined : wordReason(shared[0]);
  return reason && { value, score, reason };
}

function rankColors(
  parts: DesignParts,
  cloth: string,
  { templates }: PartLibrary,
  companions: ReadonlyMap<string, PartCompanion>,
  limit: number,
): PartSuggestion[] {
  const palettes = templates.flatMap((template) => template.palettes.flatMap(({ colors }) => Object.values(colors)));
  const harmony = (hex: string): number => Math.min(...[cloth, ...parts.color].map((other) => colorHarmony(hex, other)));
  const weighed = [...new Set([...companions.keys(), ...palettes])]
    .filter((hex) => colorContrast(hex, cloth) >= READABLE && parts.color.every((other) => colorDistance(hex, other) > SAME_COLOR))
    .flatMap((value): PartSuggestion[] => {
      const companion = companions.get(value);
      const inTune = harmony(value);
      if (companion === undefined && inTune < LEAST_HARMONY) return [];
      const reason = companion ? togetherReason(companion) : { id: 'reason.making-harmony', params: {} };
      return [{ value, score: (companion?.score ?? 0) + HARMONY_WEIGHT * inTune, reason }];
    });
  return best(weighed, weighed.length)
    .reduce<PartSuggestion[]>(
      (kept, each) => (kept.some(({ value }) => colorDistance(value, each.value) <= SAME_COLOR) ? kept : [...kept, each]),
      [],
    )
    .slice(0, limit);
}

function best(suggestions: readonly PartSuggestion[], limit: number): PartSuggestion[] {
  return suggestions.toSorted((a, b) => b.score - a.score || (a.value < b.value ? -1 : 1)).slice(0, limit);
}

function togetherReason({ companion, together, designs }: PartCompanion): Message {
  return { id: 'reason.making-together', params: { companion, together, designs } };
}

function wordReason(word: string): Message {
  return { id: 'reason.making-word', params: { word } };
}
