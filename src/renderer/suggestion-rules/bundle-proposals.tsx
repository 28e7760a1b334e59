import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BundleBoard, BundleProposal } from '../../shared/recommendation/bundle-board.ts';
import { ReasonWords } from '../bridge/reason-words.tsx';
import { WhyThis } from '../bridge/why-this.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { BundlePrice } from './bundle-price.tsx';
import { BundleRow } from './bundle-row.tsx';
import { UnknownCosts } from './unknown-costs.tsx';
import { useBundleOffer } from './use-bundle-offer.tsx';

/** Sets that stand together in the shop's orders, at the price that the terms allow. */
export function BundleProposals({ board }: { readonly board: BundleBoard }): React.JSX.Element {
  const { proposals, currency, terms, orderCount, orderWithSeveralCount, isLimited } = board;
  const { offer, isPending } = useBundleOffer();
  const counted = { orders: orderCount, several: orderWithSeveralCount, least: terms.leastOrders, limited: isLimited ? 'yes' : 'no' };
  return (
    <section className="tb-bundles-part" aria-labelledby="bundle-proposals">
      <h2 id="bundle-proposals" className="tb-display tb-panel-title">
        <FormattedMessage id="bundles.proposals" />
      </h2>
      {proposals.length === 0 ? (
        <EmptyState
          picture={<StitchPicture />}
          title={<FormattedMessage id={orderWithSeveralCount < terms.leastOrders ? 'bundles.too-few' : 'bundles.none'} />}
          text={
            <FormattedMessage
              id={orderWithSeveralCount < terms.leastOrders ? 'bundles.too-few-text' : 'bundles.none-text'}
              values={counted}
            />
          }
        />
      ) : (
        <>
          <p className="tb-secondary">
            <FormattedMessage id="bundles.counted" values={counted} />
          </p>
          <ul className="tb-list">
            {proposals.map((proposal) => (
              <ProposalRow
                key={proposal.productIds.join(' ')}
                proposal={proposal}
                currency={currency}
                onOffer={isPending ? undefined : () => offer(proposal)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ProposalRowProps {
  readonly proposal: BundleProposal;
  readonly currency: string;
  readonly onOffer: (() => void) | undefined;
}

function ProposalRow({ proposal, currency, onOffer }: ProposalRowProps): React.JSX.Element {
  const intl = useIntl();
  const { productIds, products, discountBasisPoints, unknownCostIds } = proposal;
  const name = products.map((product) => product.name).join(' + ');
  return (
    <BundleRow
      productIds={productIds}
      title={<ReasonWords reason={proposal.reason} />}
      price={<BundlePrice {...proposal} currency={currency} />}
      action={
        discountBasisPoints === 0 ? null : (
          <Button
            variant="default"
            disabled={onOffer === undefined}
            onClick={onOffer}
            aria-label={intl.formatMessage({ id: 'bundles.offer-of' }, { name })}
          >
            <FormattedMessage id="bundles.offer" />
          </Button>
        )
      }
    >
      {unknownCostIds.length > 0 ? (
        <UnknownCosts messageId="bundles.no-discount" products={products} productIds={unknownCostIds} />
      ) : discountBasisPoints === 0 ? (
        <p className="tb-bundle-lack">
          <FormattedMessage id="bundles.no-room" />
        </p>
      ) : null}
      <WhyThis suggestion={proposal} name={name} />
    </BundleRow>
  );
}
