import type { Suggestion, SuggestionPanel } from '../contract.ts';
import type { Boosts } from './owner-boosts.ts';

/** What boosts cost: how many places they moved products up in all, and the share of what the lists are expected to hit that is lost (0..1). */
export interface BoostCost {
  readonly places: number;
  readonly lostShare: number;
}

/**
 * Marks what boosts moved up and says what that costs.
 *
 * What a list is expected to hit is the sum of its scores, each weighed by how likely its place is looked at, 1 / log₂(rank + 1);
 * lists count alike, as their scores are not of one scale.
 *
 * @param after the panels with boosts, their scores without them
 * @param before the same without boosts
 */
export function compareBoosted(
  after: readonly SuggestionPanel[],
  before: readonly SuggestionPanel[],
  boosts: Boosts,
): { readonly panels: SuggestionPanel[]; readonly cost: BoostCost } {
  const listBefore = (panel: SuggestionPanel['panel']): readonly Suggestion[] =>
    before.find((each) => each.panel === panel)?.suggestions ?? [];
  const panels = after.map((panel) => ({
    ...panel,
    suggestions: panel.suggestions.map((suggestion, at) => marked(suggestion, at, listBefore(panel.panel), boosts)),
  }));
  const places = panels.flatMap(({ suggestions }) => suggestions).reduce((sum, { boost }) => sum + (boost?.places ?? 0), 0);
  const kept = before.map(({ panel, suggestions }) => {
    const now = after.find((each) => each.panel === panel)?.suggestions ?? [];
    const whole = expectedHits(suggestions);
    return whole === 0 ? 1 : expectedHits(now) / whole;
  });
  const lostShare = kept.length === 0 ? 0 : Math.max(0, 1 - kept.reduce((sum, each) => sum + each, 0) / kept.length);
  return { panels, cost: { places, lostShare } };
}

/** One that was not in the list before came at least from behind its end; one that is tried out was drawn, not moved. */
function marked(suggestion: Suggestion, at: number, before: readonly Suggestion[], boosts: Boosts): Suggestion {
  const boost = boosts.get(suggestion.productId);
  const found = before.findIndex(({ productId }) => productId === suggestion.productId);
  const places = (found === -1 ? before.length : found) - at;
  return boost === undefined || places <= 0 || suggestion.isTried ? suggestion : { ...suggestion, boost: { kind: boost.kind, places } };
}

function expectedHits(suggestions: readonly Pick<Suggestion, 'score'>[]): number {
  return suggestions.reduce((sum, { score }, index) => sum + score / Math.log2(index + 2), 0);
}
