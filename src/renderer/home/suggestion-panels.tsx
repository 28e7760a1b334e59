import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSuggestedFor, useSuggestionManner } from '../bridge/use-suggestion-manner.ts';
import { preparePlates } from '../garment-preview/plate-pictures.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { useDismissedSuggestions } from './dismissed-suggestions.ts';
import { CompareManners } from './compare-manners.tsx';
import { fitPanels } from './fit-panels.ts';
import { SuggestionPanelView } from './suggestion-panel-view.tsx';
import { SuggestionSkeleton } from './suggestion-skeleton.tsx';
import { useBasketProducts } from './use-basket-products.ts';
import './suggestions.css';

interface SuggestionPanelsProps {
  /** True suggests for whoever is being served; otherwise for `customerId`. */
  readonly forCurrentCustomer?: boolean;
  readonly customerId?: number;
}

/** How many cards stand in a row. */
const CARDS = 5;

/** What the shop's own history suggests, one row per question, each card with its reason. */
export function SuggestionPanels({ forCurrentCustomer = false, customerId }: SuggestionPanelsProps): React.JSX.Element {
  const currentId = useCurrentCustomer((state) => state.customerId);
  const wantedId = forCurrentCustomer ? currentId : (customerId ?? null);
  const forId = useSuggestedFor(wantedId);
  const isPersonal = useSuggestionManner() === 'personal';
  const contextProductIds = useBasketProducts();
  const products = useStudioQuery('catalog.listProducts', {});
  // Each card asks for them; asked for now, they come while the suggestions are counted.
  useStudioQuery('design.listTemplates', {});
  useEffect(preparePlates, []);
  const dismissed = useDismissedSuggestions((state) => state.keys);
  const answer = useStudioQuery(
    'recommendation.suggest',
    { customerId: forId, contextProductIds: isPersonal ? contextProductIds : [], limitPerPanel: CARDS },
    { keepPrevious: true },
  );
  if (answer.isError) return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined || products.data === undefined) return <SuggestionSkeleton />;
  const wanted = answer.data.panels.map((panel) => ({
    ...panel,
    suggestions: panel.suggestions.filter((suggestion) => !dismissed.has(suggestion.key)),
  }));
  const panels = fitPanels(wanted, CARDS);
  if (panels.length === 0)
    return (
      <EmptyState
        picture={<StitchPicture />}
        title={<FormattedMessage id="home.suggestions.none" />}
        text={<FormattedMessage id="home.suggestions.none-text" />}
        action={
          <Button component={Link} to="/products">
            <FormattedMessage id="home.suggestions.none-action" />
          </Button>
        }
      />
    );
  const catalogue = new Map(products.data.map((product) => [product.id, product]));
  return (
    <div className="tb-suggestions" aria-busy={answer.isPlaceholderData}>
      {panels.map((panel) => (
        <SuggestionPanelView key={panel.panel} panel={panel} products={catalogue} customerId={forId} />
      ))}
      {wantedId === null ? null : <CompareManners customerId={wantedId} products={catalogue} />}
    </div>
  );
}
