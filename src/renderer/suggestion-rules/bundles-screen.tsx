import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { BundleOffers } from './bundle-offers.tsx';
import { BundleProposals } from './bundle-proposals.tsx';
import { BundleTermsForm } from './bundle-terms-form.tsx';
import './bundles.css';

/** Sets of products: what stands together in the shop's orders, at which price it may be sold, and what is on offer. */
export function BundlesScreen(): React.JSX.Element {
  const intl = useIntl();
  const found = useStudioQuery('recommendation.listBundles', {}, { keepPrevious: true });
  const board = found.data;
  return (
    <div className="tb-page tb-bundles-page">
      <PageTitle title={intl.formatMessage({ id: 'bundles.title' })} />
      <Link to="/settings/suggestions" className="tb-slot-back">
        <FormattedMessage id="suggestion-figures.back" />
      </Link>
      <p className="tb-secondary">
        <FormattedMessage id="bundles.text" />
      </p>
      {found.error ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {board === undefined ? (
        <Skeleton height={420} radius="lg" />
      ) : (
        <>
          <BundleTermsForm terms={board.terms} />
          <BundleOffers board={board} />
          <BundleProposals board={board} />
        </>
      )}
    </div>
  );
}
