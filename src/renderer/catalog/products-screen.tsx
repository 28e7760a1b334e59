import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { ProductCard } from './product-card.tsx';
import './products.css';

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

interface ProductsScreenProps {
  /** What stands above the products: garments of the shop's own that are on their way. */
  readonly garments: ReactNode;
}

/** Everything the shop sells, as rendered garments in their real colours. */
export function ProductsScreen({ garments }: ProductsScreenProps): React.JSX.Element {
  const intl = useIntl();
  const products = useStudioQuery('catalog.listProducts', {});
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'app.nav.products' })} />
      {garments}
      {products.isError ? <ErrorNotice error={products.error} onRetry={() => void products.refetch()} /> : null}
      {products.isPending ? (
        <div className="tb-products" aria-busy>
          {places.map((place) => (
            <Skeleton key={place} height={420} radius="lg" />
          ))}
        </div>
      ) : null}
      {products.data?.length === 0 ? (
        <EmptyState
          picture={<StitchPicture />}
          title={<FormattedMessage id="catalog.empty.title" />}
          text={<FormattedMessage id="catalog.empty.text" />}
        />
      ) : (
        <ul className="tb-products">
          {products.data?.map((product, index) => (
            <li key={product.id}>
              <ProductCard product={product} position={index} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
