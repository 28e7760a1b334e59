import type { Message } from '../kernel/message.ts';
import type { SuggestedDesign, Suggestion, SuggestionPanel } from './contract.ts';
import type { Evidence } from './evidence.ts';
import { isNearIdentical, type ListItem } from './list-rules/diversify.ts';
import type { PanelKey } from './slot.ts';
import type { StockedProduct } from './stocked-shop.ts';
import type { VariantChoice } from './variant-choice.ts';
import type { WishSource } from './wish-source.ts';

/** A product that a panel would like to show, what to draw on it, and why in figures. */
export interface Wish {
  readonly productId: number;
  readonly score: number;
  /** Given how often each template is shown already. */
  readonly design: (product: StockedProduct, choice: VariantChoice, shown: ReadonlyMap<string, number>) => SuggestedDesign | undefined;
  readonly explain: (product: StockedProduct, choice: VariantChoice) => Message;
  readonly evidence: Evidence | null;
  /** The colour and size that it must be in; chosen for the customer where it is left open. */
  readonly choice?: VariantChoice;
  /** Of what may be needed again, when, and how likely that is. */
  readonly outlook?: () => Suggestion['outlook'];
  /** Of a finished design, why each of its parts. */
  readonly parts?: readonly Message[];
}

/** A panel while it is filled: its sources are used up; its suggestions grow. */
export interface DraftPanel {
  readonly panel: PanelKey;
  /** The most that it may show. */
  readonly limit: number;
  /** How many of its last places are for trying out. */
  readonly tries: number;
  readonly source: WishSource;
  readonly trials: WishSource;
  /** Whether it may show what is as good as something that is shown already. */
  readonly mayRepeat: boolean;
  readonly suggestions: Suggestion[];
  /** How its suggestions look, in their order. */
  readonly looks: ListItem[];
  readonly basis?: SuggestionPanel['basis'];
}

/** Turns a wish into the suggestions that it may become, best first, each with how it looks; none when it cannot be had. */
export type Fulfil = (
  panel: PanelKey,
  wish: Wish,
  shown: readonly ListItem[],
) => Iterable<{ readonly suggestion: Suggestion; readonly look: ListItem }>;

/**
 * Lets the panels choose in turns until all are full or out of wishes, so that a product stands in one panel only and
 * a small catalogue is shared fairly; then each fills the places that are for trying out.
 *
 * @param taken products that no panel may show; grows with every choice
 */
export function draftInTurns(panels: readonly DraftPanel[], taken: Set<number>, fulfil: Fulfil): void {
  const rounds = Math.max(0, ...panels.map(({ limit }) => limit));
  const choose = (panel: DraftPanel, source: WishSource): Suggestion | undefined => {
    const shown = panels.flatMap(({ looks }) => looks);
    for (let wish = source.next(taken, panel.looks); wish !== undefined; wish = source.next(taken, panel.looks)) {
      for (const { suggestion, look } of fulfil(panel.panel, wish, shown)) {
        if (!panel.mayRepeat && isNearIdentical(look, shown)) continue;
        taken.add(wish.productId);
        panel.looks.push(look);
        return suggestion;
      }
    }
    return undefined;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const panel of panels) {
      const suggestion = panel.suggestions.length < panel.limit - panel.tries ? choose(panel, panel.source) : undefined;
      if (suggestion !== undefined) panel.suggestions.push(suggestion);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const panel of panels) {
      const suggestion = round < panel.tries && panel.suggestions.length < panel.limit ? choose(panel, panel.trials) : undefined;
      if (suggestion !== undefined) panel.suggestions.push({ ...suggestion, isTried: true });
    }
  }
}
