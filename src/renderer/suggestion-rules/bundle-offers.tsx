import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BundleBoard, OfferedBundle } from '../../shared/recommendation/bundle-board.ts';
import { BundlePrice } from './bundle-price.tsx';
import { BundleRow } from './bundle-row.tsx';
import { UnknownCosts } from './unknown-costs.tsx';
import { useBundleOffer } from './use-bundle-offer.tsx';

/** The sets on offer, each with whether baskets are given it now; nothing while there is none. */
export function BundleOffers({ board: { offers, currency, terms } }: { readonly board: BundleBoard }): React.JSX.Element | null {
  const { takeOff, isPending } = useBundleOffer();
  if (offers.length === 0) return null;
  return (
    <section className="tb-bundles-part" aria-labelledby="bundle-offers">
      <h2 id="bundle-offers" className="tb-display tb-panel-title">
        <FormattedMessage id="bundles.on-offer" />
      </h2>
      <ul className="tb-list">
        {offers.map((offer) => (
          <OfferRow
            key={offer.uid}
            offer={offer}
            currency={currency}
            floorBasisPoints={terms.floorBasisPoints}
            onTakeOff={isPending ? undefined : () => takeOff(offer)}
          />
        ))}
      </ul>
    </section>
  );
}

interface OfferRowProps {
  readonly offer: OfferedBundle;
  readonly currency: string;
  readonly floorBasisPoints: number;
  readonly onTakeOff: (() => void) | undefined;
}

function OfferRow({ offer, currency, floorBasisPoints, onTakeOff }: OfferRowProps): React.JSX.Element {
  const intl = useIntl();
  const { productIds, products, state, soldCount, createdAtMs } = offer;
  const name = products.map((product) => product.name).join(' + ');
  return (
    <BundleRow
      productIds={productIds}
      title={name}
      price={<BundlePrice {...offer} currency={currency} marginBasisPoints={state.kind === 'applies' ? state.marginBasisPoints : null} />}
      action={
        <Button
          variant="default"
          disabled={onTakeOff === undefined}
          onClick={onTakeOff}
          aria-label={intl.formatMessage({ id: 'bundles.take-off-of' }, { name })}
        >
          <FormattedMessage id="bundles.take-off" />
        </Button>
      }
    >
      <OfferStateWords offer={offer} floorBasisPoints={floorBasisPoints} />
      <p className="tb-secondary">
        <FormattedMessage id="bundles.since" values={{ createdAtMs, count: soldCount }} />
      </p>
    </BundleRow>
  );
}

/** Why baskets are not given an offer now; nothing where they are. */
function OfferStateWords({
  offer: { state, products },
  floorBasisPoints,
}: Pick<OfferRowProps, 'offer' | 'floorBasisPoints'>): React.ReactNode {
  if (state.kind === 'applies') return null;
  if (state.kind === 'cost-unknown') {
    return <UnknownCosts messageId="bundles.cost-lost" products={products} productIds={state.productIds} />;
  }
  return (
    <p className="tb-bundle-lack">
      {state.kind === 'product-gone' ? (
        <FormattedMessage id="bundles.gone" />
      ) : (
        <FormattedMessage
          id="bundles.below-floor"
          values={{ margin: state.marginBasisPoints / 10_000, floor: floorBasisPoints / 10_000 }}
        />
      )}
    </p>
  );
}
