import { UnstyledButton } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useIsWelcome } from '../bridge/dismissed-suggestions.ts';
import { noteOpened, type SuggestionPlace } from '../bridge/note-suggestion.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { suggestedTemplate } from '../bridge/suggested-template.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { useExposure } from '../bridge/use-exposure.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { WhyThis } from '../bridge/why-this.tsx';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { PanelSection } from './panel-section.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './goes-with.module.css';

interface GoesWithProps {
  choice: ProductChoice;
  products: readonly Product[];
}

/** What is bought together with this garment, as it would look, with the shop's own figures. */
export const GoesWith = memo(function GoesWith({ choice, products }: GoesWithProps): ReactNode {
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const isWelcome = useIsWelcome(customerId);
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  const answer = useStudioQuery(
    'recommendation.suggest',
    { customerId, contextProductIds: [choice.product.id], slot: 'studio', sessionMs },
    { keepPrevious: true },
  );
  const isHeldOut = answer.data?.isHeldOut ?? false;
  const panel = isHeldOut ? 'trending' : 'goes-with';
  const suggestions = (answer.data?.panels.find((each) => each.panel === panel)?.suggestions ?? []).filter(isWelcome);
  if (suggestions.length === 0) return null;
  const place: SuggestionPlace = { slot: 'studio', panel, isHeldOut };
  return (
    <PanelSection name="goes-with" title={<FormattedMessage id={isHeldOut ? 'home.panel.trending' : 'studio.goes-with'} />}>
      <ul className={styles.suggestions}>
        {suggestions.map((suggestion) => {
          const product = products.find(({ id }) => id === suggestion.productId);
          return product && <SuggestionRow key={suggestion.key} suggestion={suggestion} product={product} place={place} />;
        })}
      </ul>
    </PanelSection>
  );
});

interface SuggestionRowProps {
  suggestion: Suggestion;
  product: Product;
  place: SuggestionPlace;
}

function SuggestionRow({ suggestion, product, place }: SuggestionRowProps): ReactNode {
  const navigate = useNavigate();
  const shown = useExposure<HTMLLIElement>(place, suggestion.productId);
  const { productId, colourwayId, sizeKey, design } = suggestion;
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  if (!colourway) return null;
  const side = sideOfDesign(document ?? null, product.printAreas, sizeKey);
  const open = (): void => {
    noteOpened(place, {
      productId: product.id,
      templateUid: suggestedTemplate(design),
      screen: 'studio',
    });
    void navigate(studioLink({ productId, colourwayId, sizeKey, design }));
  };
  return (
    <li ref={shown}>
      <UnstyledButton className={styles.suggestion} onClick={open}>
        <span className={styles.plate}>
          <PlateImage
            garmentKey={product.garmentKey}
            sizeKey={sizeKey}
            camera={side === 'back' ? 'back' : 'three-quarter'}
            garmentHex={colourway.hex}
            finish={colourway.finish}
            document={document ?? null}
            printAreas={product.printAreas}
            alt=""
            widthPx={160}
          />
        </span>
        <span className={styles.words}>
          <strong>
            <FormattedMessage id="studio.suggestion-name" values={{ product: product.name, colour: colourway.name }} />
          </strong>
          <span>
            <FormattedMessage id={suggestion.reason.id} values={suggestion.reason.params} />
          </span>
        </span>
      </UnstyledButton>
      <div className={styles.why}>
        <WhyThis suggestion={suggestion} name={product.name} />
      </div>
    </li>
  );
}
