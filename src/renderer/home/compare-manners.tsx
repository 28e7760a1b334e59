import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { panelsOf, type Slot } from '../../shared/recommendation/slot.ts';
import { suggestionMannerSchema, type SuggestionManner } from '../../shared/settings/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useHeldPicks } from '../bridge/session-tastes.ts';
import { useStillWanted } from '../bridge/suggestion-answers.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SuggestionPanelView } from './suggestion-panel-view.tsx';
import { SuggestionSkeleton } from './suggestion-skeleton.tsx';
import { useBasketProducts } from './use-basket-products.ts';

interface CompareMannersProps {
  readonly customerId: number;
}

/** Shows what this person is suggested beside what anybody is, so that what their history does can be seen. */
export function CompareManners({ customerId }: CompareMannersProps): React.JSX.Element {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        <FormattedMessage id="home.compare" />
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="min(1240px, 94vw)"
        title={<FormattedMessage id="home.compare.title" />}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      >
        <div className="tb-compare">
          {suggestionMannerSchema.options.map((manner) => (
            <MannerColumn key={manner} manner={manner} customerId={customerId} />
          ))}
        </div>
      </Modal>
    </div>
  );
}

/** Three cards stand in a row of one column. */
const slot: Slot = { panels: panelsOf(3, 'buy-again', 'finished', 'goes-with', 'new-for-you', 'trending'), fallback: null };

function MannerColumn({ manner, customerId }: CompareMannersProps & { readonly manner: SuggestionManner }): React.JSX.Element {
  const basket = useBasketProducts();
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const held = useHeldPicks(customerId);
  const who = manner === 'personal' ? { customerId, contextProductIds: basket, ...held } : { customerId: null, contextProductIds: [] };
  const answer = useStudioQuery('recommendation.suggest', { ...who, slot });
  const isWanted = useStillWanted(who.customerId);
  const catalogue = new Map(products.map((product) => [product.id, product]));
  return (
    <section aria-labelledby={`compare-${manner}`} data-manner={manner}>
      <h2 id={`compare-${manner}`} className="tb-compare-title">
        <FormattedMessage id={`app.manner.${manner}`} />
      </h2>
      {answer.isError ? <ErrorNotice error={answer.error} /> : null}
      {answer.isPending ? <SuggestionSkeleton /> : null}
      {answer.data?.panels.map((panel) => (
        <SuggestionPanelView
          key={panel.panel}
          panel={{ ...panel, suggestions: panel.suggestions.filter((suggestion) => isWanted(panel.panel, suggestion)) }}
          products={catalogue}
          customerId={who.customerId}
          underId={`compare-${manner}`}
        />
      ))}
    </section>
  );
}
