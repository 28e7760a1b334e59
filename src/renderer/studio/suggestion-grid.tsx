import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useIsWelcome } from '../bridge/dismissed-suggestions.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { suggestedTemplate } from '../bridge/suggested-template.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { WhyThis } from '../bridge/why-this.tsx';
import { LazyPlate } from './lazy-plate.tsx';
import styles from './plate-cards.module.css';

const shownCount = 6;

/** Finished designs for the person who is served, or what sells now; a press opens one on its own garment. */
export function SuggestionGrid({ products, title }: { products: readonly Product[]; title: ReactNode }): ReactNode {
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const isWelcome = useIsWelcome(customerId);
  const answer = useStudioQuery('recommendation.suggest', { customerId, contextProductIds: [], slot: 'product' }, { keepPrevious: true });
  const suggestions = (answer.data?.panels ?? [])
    .flatMap((panel) => panel.suggestions)
    .filter(isWelcome)
    .slice(0, shownCount);
  if (suggestions.length === 0) return null;
  return (
    <>
      {title}
      <ul className={styles.cards}>
        {suggestions.map((suggestion) => {
          const product = products.find(({ id }) => id === suggestion.productId);
          return product && <SuggestionItem key={suggestion.key} suggestion={suggestion} product={product} />;
        })}
      </ul>
    </>
  );
}

function SuggestionItem({ suggestion, product }: { suggestion: Suggestion; product: Product }): ReactNode {
  const navigate = useNavigate();
  const { productId, colourwayId, sizeKey, design, reason } = suggestion;
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  if (!colourway) return null;
  const open = (): void => {
    recordInteraction({
      kind: 'opened-suggestion',
      productId: product.id,
      templateUid: suggestedTemplate(design),
      screen: 'studio',
    });
    void navigate(studioLink({ productId, colourwayId, sizeKey, design }));
  };
  return (
    <li>
      <UnstyledButton className={styles.card} onClick={open} data-suggestion={suggestion.key}>
        <LazyPlate
          garmentKey={product.garmentKey}
          sizeKey={sizeKey}
          garmentHex={colourway.hex}
          finish={colourway.finish}
          document={document ?? null}
          printAreas={product.printAreas}
          sidePx={280}
          className={styles.plate ?? ''}
        />
        <span className={`${styles.name} tb-clip-2`}>
          <FormattedMessage id="studio.suggestion-name" values={{ product: product.name, colour: colourway.name }} />
        </span>
        <span className={styles.reason}>
          <FormattedMessage id={reason.id} values={reason.params} />
        </span>
      </UnstyledButton>
      <WhyThis suggestion={suggestion} name={product.name} />
    </li>
  );
}
