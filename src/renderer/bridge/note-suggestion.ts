import type { Interaction, InteractionScreen } from '../../shared/interactions/interaction.ts';
import type { SuggestionNote } from '../../shared/recommendation/evaluation/figures.ts';
import { callStudio } from './call-studio.ts';
import { useCurrentCustomer } from './current-customer.ts';
import { recordInteraction } from './record-interaction.ts';
import { reportFault } from './report-fault.ts';

/** Where a suggestion stands, and whether plain bestsellers stand there instead. */
export type SuggestionPlace = Pick<SuggestionNote, 'slot' | 'panel' | 'isHeldOut'>;

/** What was opened, and from which screen. */
export interface OpenedSuggestion extends Pick<Interaction, 'productId' | 'templateUid'>, Partial<Pick<Interaction, 'customerId'>> {
  readonly productId: number;
  readonly screen: InteractionScreen;
}

/** Counts that a suggestion was seen or opened; work goes on whether it could be counted or not. */
export function noteSuggestion(
  step: SuggestionNote['step'],
  place: SuggestionPlace,
  { productId, customerId }: Pick<SuggestionNote, 'productId' | 'customerId'>,
): void {
  const { sessionMs } = useCurrentCustomer.getState();
  const { slot, panel, isHeldOut } = place;
  callStudio('recommendation.noteSuggestion', { step, slot, panel, isHeldOut, productId, customerId, sessionMs }).catch(reportFault);
}

/** Notes that a suggestion was opened; in a preview (no place) only that somebody did so. */
export function noteOpened(place: SuggestionPlace | undefined, opened: OpenedSuggestion): void {
  if (place === undefined) return recordInteraction({ kind: 'opened-suggestion', ...opened });
  const { slot, panel, isHeldOut } = place;
  recordInteraction({ kind: 'opened-suggestion', ...opened, detail: { place: slot, panel, isHeldOut } });
  noteSuggestion('opened', place, { productId: opened.productId, customerId: opened.customerId ?? null });
}

/** Counts what was put into the basket after a suggestion of it was opened. */
export function noteAdded(productIds: readonly number[]): void {
  const { customerId, sessionMs } = useCurrentCustomer.getState();
  callStudio('recommendation.noteAdded', { customerId, sessionMs, productIds: productIds.slice(0, 100) }).catch(reportFault);
}
