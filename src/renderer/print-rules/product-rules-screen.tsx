import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Product } from '../../shared/catalog/product.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { AreaMethods } from './area-methods.tsx';
import { AreaSizes } from './area-sizes.tsx';
import { ProductCosts } from './product-costs.tsx';
import { ProductLimits } from './product-limits.tsx';
import { RulesPart } from './rules-part.tsx';
import './print-rules.css';

/** Where a product may be printed, how, and what its sizes can bear: the shop's own data, kept as it is changed. */
export function ProductRulesScreen(): React.JSX.Element {
  const intl = useIntl();
  const productId = Number(useParams()['productId']);
  const product = useStudioQuery('catalog.getProduct', { productId });
  const methods = useStudioQuery('catalog.listMethods', {});
  const error = product.error ?? methods.error;
  return (
    <div className="tb-page tb-rules">
      <PageTitle title={intl.formatMessage({ id: 'rules.title' })} />
      <Link to="/products" className="tb-rules-back">
        <FormattedMessage id="own.back" />
      </Link>
      {error ? <ErrorNotice error={error} /> : null}
      {product.data && methods.data ? (
        <ProductRules product={product.data} methods={methods.data} />
      ) : error ? null : (
        <Skeleton height={480} radius="lg" />
      )}
    </div>
  );
}

function ProductRules({
  product,
  methods,
}: {
  readonly product: Product;
  readonly methods: readonly DecorationMethod[];
}): React.JSX.Element {
  const intl = useIntl();
  const areaKeys = [...new Set(product.printAreas.map(({ key }) => key))];
  const [areaKey, setAreaKey] = useState(areaKeys[0] ?? '');
  const offered = new Set(product.methods.flatMap(({ methodKeys }) => methodKeys));
  return (
    <>
      <h2 className="tb-display tb-rules-name">{product.name}</h2>
      <RulesPart title={<FormattedMessage id="rules.cost" />} text={<FormattedMessage id="rules.cost-text" />}>
        <ProductCosts product={product} />
      </RulesPart>
      <RulesPart title={<FormattedMessage id="rules.area" />} text={<FormattedMessage id="rules.area-text" />}>
        <NativeSelect
          label={intl.formatMessage({ id: 'rules.area' })}
          value={areaKey}
          data={areaKeys.map((key) => ({ value: key, label: areaTitle(intl, key, product.kind) }))}
          onChange={(event) => setAreaKey(event.currentTarget.value)}
        />
        <AreaSizes key={areaKey} product={product} areaKey={areaKey} />
      </RulesPart>
      <RulesPart title={<FormattedMessage id="rules.methods" />} text={<FormattedMessage id="rules.methods-text" />}>
        <AreaMethods product={product} areaKey={areaKey} methods={methods} />
      </RulesPart>
      <RulesPart title={<FormattedMessage id="rules.limits" />} text={<FormattedMessage id="rules.limits-text" />}>
        <ProductLimits product={product} methods={methods.filter(({ key }) => offered.has(key))} />
      </RulesPart>
    </>
  );
}
