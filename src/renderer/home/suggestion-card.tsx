import { VisuallyHidden } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import { ownGarmentUid } from '../../shared/garments/own/own-garment.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { studioLink } from '../bridge/studio-link.ts';
import type { SuggestionPlace } from '../bridge/note-suggestion.ts';
import { useExposure } from '../bridge/use-exposure.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { ReasonWords } from '../bridge/reason-words.tsx';
import { useIsHouseDesign } from '../bridge/use-is-house-design.ts';
import { SuggestionMenu } from '../bridge/suggestion-menu.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { useSuggestionFeedback } from '../bridge/use-suggestion-feedback.tsx';
import { WhyThis } from '../bridge/why-this.tsx';
import { PlateImage } from '../garment-preview/plate-image.tsx';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly product: Product;
  readonly customerId: number | null;
  /** Where it stands; without it nothing is counted. */
  readonly place: SuggestionPlace | undefined;
  /** Whether the owner is shown what their boost did; a customer never is. */
  readonly showsBoost?: boolean;
}

/** One suggestion as a rendered garment: what it is, why it is shown, a way in and what may be said to it. */
export function SuggestionCard({ suggestion, product, customerId, place, showsBoost = false }: SuggestionCardProps): React.JSX.Element {
  const money = useMoney();
  const reasonId = useId();
  const { colourwayId, sizeKey, design, reason, outlook, boost } = suggestion;
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const isHouseDesign = useIsHouseDesign(design);
  const feedback = useSuggestionFeedback(suggestion, customerId, { place, screen: 'home' });
  const [isAskingWhy, setAskingWhy] = useState(false);
  const shown = useExposure<HTMLElement>(place, { productId: suggestion.productId, customerId });
  const colourway = product.colourways.find((item) => item.id === colourwayId);
  const size = product.sizes.find((item) => item.key === sizeKey);
  const variant = variantOf(product, colourwayId, sizeKey);
  return (
    <article className="tb-card" ref={shown}>
      <div className="tb-card-plate tb-backdrop tb-fit">
        {document === undefined ? null : (
          <PlateImage
            garmentKey={product.garmentKey}
            sizeKey={sizeKey}
            camera={sideOfDesign(document, product.printAreas, sizeKey)}
            garmentHex={colourway?.hex ?? '#ffffff'}
            finish={colourway?.finish ?? 'plain'}
            document={document}
            printAreas={product.printAreas}
            widthPx={480}
            lasting={isHouseDesign && customerId === null && place?.slot === 'home' && ownGarmentUid(product.garmentKey) === undefined}
            alt=""
          />
        )}
        <span className="tb-card-go" aria-hidden>
          <FormattedMessage id="home.card.open" />
        </span>
      </div>
      <div className="tb-card-words">
        <h3 className="tb-card-title tb-clip-2">
          <Link
            to={studioLink({ productId: product.id, colourwayId, sizeKey, design })}
            className="tb-card-link"
            aria-describedby={reasonId}
            onClick={feedback.recordOpened}
          >
            {product.name}
          </Link>
        </h3>
        <p className="tb-card-facts tb-figures">
          <FormattedMessage
            id="home.card.facts"
            values={{
              colour: colourway?.name ?? '',
              size: size?.label ?? sizeKey,
              price: money(variant?.priceMinor ?? product.fromPriceMinor),
            }}
          />
        </p>
        <p id={reasonId} className="tb-card-reason" data-reason>
          <ReasonWords reason={reason} />
          {outlook === undefined ? null : (
            <span className="tb-card-outlook" data-outlook>
              <FormattedMessage id={outlook.when.id} values={outlook.when.params} />
            </span>
          )}
        </p>
        {showsBoost && boost !== undefined ? (
          <p className="tb-card-boost tb-figures" data-boost={boost.kind}>
            <IconArrowUp size={14} stroke={2} aria-hidden />
            <VisuallyHidden>
              <FormattedMessage id="suggestion-rules.moved-up" />
            </VisuallyHidden>
            <FormattedMessage id="suggestion-rules.boosted" values={boost} />
          </p>
        ) : null}
        <WhyThis suggestion={suggestion} name={product.name} opened={isAskingWhy} onChange={setAskingWhy} />
      </div>
      <SuggestionMenu
        className="tb-card-menu"
        suggestion={suggestion}
        name={product.name}
        customerId={customerId}
        onAnswer={feedback.answer}
        onWhy={() => setAskingWhy(true)}
      />
    </article>
  );
}
