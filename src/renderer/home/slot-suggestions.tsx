import { useEffect, type ReactNode } from 'react';
import type { CallInput } from '../../shared/studio-contract.ts';
import type { Slot, SlotKey } from '../../shared/recommendation/slot.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useHeldPicks } from '../bridge/session-tastes.ts';
import { useStillWanted } from '../bridge/suggestion-answers.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { preparePlates } from '../garment-preview/plate-pictures.ts';
import { useAfterFirstPaint } from '../ui/use-after-first-paint.ts';
import { BoostCostLine } from './boost-cost-line.tsx';
import { fitPanels } from './fit-panels.ts';
import { SuggestionPanelView } from './suggestion-panel-view.tsx';
import './suggestions.css';

interface SlotSuggestionsProps {
  /** The place as the owner set it, or as it would be set. */
  readonly slot: SlotKey | Slot;
  readonly customerId: number | null;
  /** What is at hand: the basket, an order. */
  readonly contextProductIds: readonly number[];
  /** What lies in the basket, where that is what is at hand. */
  readonly basket?: CallInput<'recommendation.suggest'>['basket'];
  /** Shows the place to the owner: nobody is held out, and nothing is counted. */
  readonly isPreview?: boolean;
  readonly pending?: ReactNode;
  readonly empty?: ReactNode;
  readonly after?: ReactNode;
}

/** How many cards stand in a row. */
const CARDS = 5;

/** What a place suggests, one row per question, each card with its reason; a place with nothing to say is not there. */
export function SlotSuggestions({
  slot,
  customerId,
  contextProductIds,
  basket,
  isPreview = false,
  pending,
  empty,
  after,
}: SlotSuggestionsProps): ReactNode {
  const products = useStudioQuery('catalog.listProducts', {});
  useEffect(preparePlates, []);
  const isWanted = useStillWanted(customerId);
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  const held = useHeldPicks(customerId);
  const answer = useStudioQuery(
    'recommendation.suggest',
    {
      customerId,
      contextProductIds: [...contextProductIds],
      slot,
      ...(basket && { basket }),
      ...(isPreview ? {} : { sessionMs, ...held }),
    },
    { keepPrevious: true },
  );
  // The frame of the window and the place of the cards come first, even where the answer is there at once; then the cards, whole.
  const isTheirTurn = useAfterFirstPaint();
  if (answer.isError) return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!isTheirTurn || answer.data === undefined || products.data === undefined) return pending ?? null;
  const wanted = answer.data.panels.map((panel) => ({
    ...panel,
    suggestions: panel.suggestions.filter((suggestion) => isWanted(panel.panel, suggestion)),
  }));
  const panels = fitPanels(wanted, CARDS);
  if (panels.length === 0) return empty ?? null;
  const place = isPreview || typeof slot !== 'string' ? undefined : { slot, isHeldOut: answer.data.isHeldOut };
  const catalogue = new Map(products.data.map((product) => [product.id, product]));
  return (
    <div className="tb-suggestions" aria-busy={answer.isPlaceholderData} data-slot={typeof slot === 'string' ? slot : undefined}>
      {isPreview && answer.data.boostCost !== null ? <BoostCostLine cost={answer.data.boostCost} panels={panels} /> : null}
      {panels.map((panel) => (
        <SuggestionPanelView
          key={panel.panel}
          panel={panel}
          products={catalogue}
          customerId={customerId}
          place={place}
          showsBoosts={isPreview}
        />
      ))}
      {after}
    </div>
  );
}
