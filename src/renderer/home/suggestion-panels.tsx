import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useSuggestedFor, useSuggestionManner } from '../bridge/use-suggestion-manner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { CompareManners } from './compare-manners.tsx';
import { SlotSuggestions } from './slot-suggestions.tsx';
import { SuggestionSkeleton } from './suggestion-skeleton.tsx';
import { useBasketProducts } from './use-basket-products.ts';

interface SuggestionPanelsProps {
  /** True suggests for whoever is being served; otherwise for `customerId`. */
  readonly forCurrentCustomer?: boolean;
  readonly customerId?: number;
  /** What may be asked of whoever it is, below the suggestions. */
  readonly asking?: ReactNode;
}

/** What the shop's own history suggests on Home and beside a customer. */
export function SuggestionPanels({ forCurrentCustomer = false, customerId, asking }: SuggestionPanelsProps): React.JSX.Element {
  const currentId = useCurrentCustomer((state) => state.customerId);
  const wantedId = forCurrentCustomer ? currentId : (customerId ?? null);
  const forId = useSuggestedFor(wantedId);
  const isPersonal = useSuggestionManner() === 'personal';
  const basket = useBasketProducts();
  return (
    <SlotSuggestions
      slot="home"
      customerId={forId}
      contextProductIds={isPersonal ? basket : []}
      pending={<SuggestionSkeleton />}
      empty={
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
      }
      after={
        <div className="tb-suggestions-more">
          {asking}
          {wantedId === null ? null : <CompareManners customerId={wantedId} />}
        </div>
      }
    />
  );
}
