import type { Message } from '../kernel/message.ts';
import type { SuggestedDesign, Suggestion, SuggestionPanel } from './contract.ts';
import type { PanelKey } from './slot.ts';
import type { Evidence } from './evidence.ts';
import type { StockedProduct } from './stocked-shop.ts';
import type { VariantChoice } from './variant-choice.ts';

/** A product that a panel would like to show, what to draw on it, and why in figures. */
export interface Wish {
  readonly productId: number;
  readonly score: number;
  readonly design: (product: StockedProduct, choice: VariantChoice) => SuggestedDesign | undefined;
  readonly explain: (product: StockedProduct, choice: VariantChoice) => Message;
  readonly evidence: Evidence | null;
  /** The colour and size that it must be in; chosen for the customer where it is left open. */
  readonly choice?: VariantChoice;
  /** Of what may be needed again, when, and how likely that is. */
  readonly outlook?: () => Suggestion['outlook'];
  /** Of a finished design, why each of its parts. */
  readonly parts?: readonly Message[];
}

/** A panel while it is filled: its wishes, best first, are used up; its suggestions grow. */
export interface DraftPanel {
  readonly panel: PanelKey;
  /** The most that it may show. */
  readonly limit: number;
  readonly wishes: Wish[];
  readonly suggestions: Suggestion[];
  readonly basis?: SuggestionPanel['basis'];
}

/** Turns a wish into a suggestion; undefined when it cannot be had. */
export type Fulfil = (panel: PanelKey, wish: Wish) => Suggestion | undefined;

/**
 * Lets the panels choose in turns until all are full or out of wishes, so that a product stands in one panel only and
 * a small catalogue is shared fairly.
 *
 * @param taken products that no panel may show; grows with every choice
 */
export function draftInTurns(panels: readonly DraftPanel[], taken: Set<number>, fulfil: Fulfil): void {
  const rounds = Math.max(0, ...panels.map(({ limit }) => limit));
  for (let round = 0; round < rounds; round += 1) {
    for (const panel of panels) {
      if (panel.suggestions.length >= panel.limit) continue;
      const suggestion = nextSuggestion(panel, taken, fulfil);
      if (suggestion === undefined) continue;
      taken.add(suggestion.productId);
      panel.suggestions.push(suggestion);
    }
  }
}

function nextSuggestion(panel: DraftPanel, taken: ReadonlySet<number>, fulfil: Fulfil): Suggestion | undefined {
  for (let wish = panel.wishes.shift(); wish !== undefined; wish = panel.wishes.shift()) {
    if (taken.has(wish.productId)) continue;
    const suggestion = fulfil(panel.panel, wish);
    if (suggestion !== undefined) return suggestion;
  }
  return undefined;
}
