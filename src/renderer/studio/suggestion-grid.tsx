import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import type { SuggestionPlace } from '../bridge/note-suggestion.ts';
import { useHeldPicks } from '../bridge/session-tastes.ts';
import { useStillWanted } from '../bridge/suggestion-answers.ts';
import { SuggestionMenu } from '../bridge/suggestion-menu.tsx';
import { studioLink } from '../bridge/studio-link.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { useExposure } from '../bridge/use-exposure.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSuggestionFeedback } from '../bridge/use-suggestion-feedback.tsx';
import { WhyThis } from '../bridge/why-this.tsx';
import { LazyPlate } from './lazy-plate.tsx';
import styles from './plate-cards.module.css';

const shownCount = 6;

/** Finished designs for the person who is served, or what sells now; a press opens one on its own garment. */
export function SuggestionGrid({ products, title }: { products: readonly Product[]; title: ReactNode }): ReactNode {
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const isWanted = useStillWanted(customerId);
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  const held = useHeldPicks(customerId);
  const answer = useStudioQuery(
    'recommendation.suggest',
    { customerId, contextProductIds: [], slot: 'product', sessionMs, ...held },
    { keepPrevious: true },
  );
  const isHeldOut = answer.data?.isHeldOut ?? false;
  const suggestions = (answer.data?.panels ?? [])
    .flatMap(({ panel, suggestions: all }) =>
      all.filter((suggestion) => isWanted(panel, suggestion)).map((suggestion) => ({ panel, suggestion })),
    )
    .slice(0, shownCount);
  if (suggestions.length === 0) return null;
  return (
    <>
      {title}
      <ul className={styles.cards}>
        {suggestions.map(({ panel, suggestion }) => {
          const product = products.find(({ id }) => id === suggestion.productId);
          const place: SuggestionPlace = { slot: 'product', panel, isHeldOut };
          const item = { suggestion, place, customerId };
          return product && <SuggestionItem key={suggestion.key} {...item} product={product} />;
        })}
      </ul>
    </>
  );
}

interface SuggestionItemProps {
  suggestion: Suggestion;
  product: Product;
  place: SuggestionPlace;
  customerId: number | null;
}

function SuggestionItem({ suggestion, product, place, customerId }: SuggestionItemProps): ReactNode {
  const navigate = useNavigate();
  const shown = useExposure<HTMLLIElement>(place, { productId: suggestion.productId, customerId });
  const { productId, colourwayId, sizeKey, design, reason } = suggestion;
  const feedback = useSuggestionFeedback(suggestion, customerId, { place, screen: 'studio' });
  const [isAskingWhy, setAskingWhy] = useState(false);
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  if (!colourway) return null;
  const open = (): void => {
    feedback.recordOpened();
    void navigate(studioLink({ productId, colourwayId, sizeKey, design }));
  };
  return (
    <li ref={shown} className={styles.answered}>
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
      <WhyThis suggestion={suggestion} name={product.name} opened={isAskingWhy} onChange={setAskingWhy} />
      <SuggestionMenu
        className={styles.answer ?? ''}
        suggestion={suggestion}
        name={product.name}
        customerId={customerId}
        onAnswer={feedback.answer}
        onWhy={() => setAskingWhy(true)}
      />
    </li>
  );
}
