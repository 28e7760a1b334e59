import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';

interface UnknownCostsProps {
  readonly messageId: 'bundles.no-discount' | 'bundles.cost-lost';
  readonly products: readonly { readonly id: number; readonly name: string }[];
  readonly productIds: readonly number[];
}

/** Which costs are not known, and the way to where each is said. */
export function UnknownCosts({ messageId, products, productIds }: UnknownCostsProps): React.JSX.Element {
  const unknown = products.filter(({ id }) => productIds.includes(id));
  return (
    <p className="tb-bundle-lack">
      <FormattedMessage id={messageId} values={{ products: unknown.map(({ name }) => name).join(', '), count: unknown.length }} />
      {unknown.map(({ id, name }) => (
        <Link key={id} to={`/products/${id}/printing#cost`}>
          <FormattedMessage id="bundles.set-cost" values={{ product: name }} />
        </Link>
      ))}
    </p>
  );
}
