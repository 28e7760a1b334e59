import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { minorDigits } from '../ui/format-money.ts';
import { CostField } from './cost-field.tsx';

/** What a piece of each size costs the shop; whoever came for it begins at the first that is not known. */
export function ProductCosts({ product }: { readonly product: Product }): React.JSX.Element {
  const costs = useStudioQuery('catalog.listCosts', { productId: product.id }).data;
  const currency = useStudioQuery('settings.getShop', {}).data?.currency ?? 'EUR';
  const place = useRef<HTMLDivElement>(null);
  const isWanted = useLocation().hash === '#cost';
  const isLoaded = costs !== undefined;
  useEffect(() => {
    if (!isWanted || !isLoaded) return;
    const fields = [...(place.current?.querySelectorAll('input') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [isWanted, isLoaded]);
  return (
    <div className="tb-rules-costs" ref={place}>
      {costs?.map(({ sizeKey, costMinor }) => (
        <CostField
          key={`${sizeKey} ${costMinor}`}
          productId={product.id}
          sizeKey={sizeKey}
          sizeLabel={product.sizes.find(({ key }) => key === sizeKey)?.label ?? sizeKey}
          costMinor={costMinor}
          currency={{ code: currency, digits: minorDigits(currency) }}
        />
      ))}
      {costs?.some(({ costMinor }) => costMinor === null) ? (
        <p className="tb-secondary">
          <FormattedMessage id="rules.cost-unknown" />
        </p>
      ) : null}
    </div>
  );
}
