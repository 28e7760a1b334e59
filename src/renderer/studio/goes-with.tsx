import { UnstyledButton } from '@mantine/core';
import { memo, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useHeldPicks } from '../bridge/session-tastes.ts';
import { useStillWanted } from '../bridge/suggestion-answers.ts';
import { SuggestionMenu } from '../bridge/suggestion-menu.tsx';
import type { SuggestionPlace } from '../bridge/note-suggestion.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { useExposure } from '../bridge/use-exposure.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSuggestionFeedback } from '../bridge/use-suggestion-feedback.tsx';
import { WhyThis } from '../bridge/why-this.tsx';
import { PanelSection } from './panel-section.tsx';
import { SuggestedLook } from './suggested-look.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './goes-with.module.css';

interface GoesWithProps {
  choice: ProductChoice;
  products: readonly Product[];
}

/** What is bought together with this garment, as it would look, with the shop's own figures. */
export const GoesWith = memo(function GoesWith({ choice, products }: GoesWithProps): ReactNode {
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  const held = useHeldPicks(customerId);
  const answer = useStudioQuery(
    'recommendation.suggest',
    { customerId, contextProductIds: [choice.product.id], slot: 'studio', sessionMs, ...held },
    { keepPrevious: true },
  );
  const isWanted = useStillWanted(customerId);
  const isHeldOut = answer.data?.isHeldOut ?? false;
  const panel = isHeldOut ? 'trending' : 'goes-with';
  const all = answer.data?.panels.find((each) => each.panel === panel)?.suggestions ?? [];
  const suggestions = all.filter((suggestion) => isWanted(panel, suggestion));
  if (suggestions.length === 0) return null;
  const place: SuggestionPlace = { slot: 'studio', panel, isHeldOut };
  return (
    <PanelSection name="goes-with" title={<FormattedMessage id={isHeldOut ? 'home.panel.trending' : 'studio.goes-with'} />}>
      <ul className={styles.suggestions}>
        {suggestions.map((suggestion) => {
          const product = products.find(({ id }) => id === suggestion.productId);
          const row = { suggestion, place, customerId };
          return product && <SuggestionRow key={suggestion.key} {...row} product={product} />;
        })}
      </ul>
    </PanelSection>
  );
});

interface SuggestionRowProps {
  suggestion: Suggestion;
  product: Product;
  place: SuggestionPlace;
  customerId: number | null;
}

function SuggestionRow({ suggestion, product, place, customerId }: SuggestionRowProps): ReactNode {
  const navigate = useNavigate();
  const shown = useExposure<HTMLLIElement>(place, { productId: suggestion.productId, customerId });
  const { productId, colourwayId, sizeKey, design } = suggestion;
  const feedback = useSuggestionFeedback(suggestion, customerId, { place, screen: 'studio' });
  const [isAskingWhy, setAskingWhy] = useState(false);
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  if (!colourway) return null;
  const side = sideOfDesign(document ?? null, product.printAreas, sizeKey);
  const open = (): void => {
    feedback.recordOpened();
    void navigate(studioLink({ productId, colourwayId, sizeKey, design }));
  };
  return (
    <li ref={shown}>
      <UnstyledButton className={styles.suggestion} onClick={open}>
        <SuggestedLook
          product={product}
          colourway={colourway}
          sizeKey={sizeKey}
          document={document ?? null}
          camera={side === 'back' ? 'back' : 'three-quarter'}
          reason={suggestion.reason}
        />
      </UnstyledButton>
      <div className={styles.why}>
        <WhyThis suggestion={suggestion} name={product.name} opened={isAskingWhy} onChange={setAskingWhy} />
      </div>
      <SuggestionMenu
        className={styles.menu ?? ''}
        suggestion={suggestion}
        name={product.name}
        customerId={customerId}
        onAnswer={feedback.answer}
        onWhy={() => setAskingWhy(true)}
      />
    </li>
  );
}
