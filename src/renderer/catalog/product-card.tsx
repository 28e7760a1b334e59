import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { useMoney } from '../bridge/use-money.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { SwatchGroup } from '../ui/swatch-group.tsx';
import { SizeStock } from './size-stock.tsx';

interface ProductCardProps {
  readonly product: Product;
  /** The card's place; neighbours begin in different colours, so that the wall shows the range. */
  readonly position: number;
}

/** One product as a garment in a colour that can be changed, with sizes, stock and price. */
export function ProductCard({ product, position }: ProductCardProps): React.JSX.Element {
  const intl = useIntl();
  const money = useMoney();
  const [colourwayId, setColourwayId] = useState(product.colourways[position % Math.max(1, product.colourways.length)]?.id);
  const colourway = product.colourways.find((item) => item.id === colourwayId);
  const middleSize = product.sizes[Math.floor(product.sizes.length / 2)]?.key ?? '';
  const link = studioLink({ productId: product.id, ...(colourwayId === undefined ? {} : { colourwayId }) });
  return (
    <article className="tb-product">
      <Link to={link} className="tb-product-stage tb-backdrop tb-fit" tabIndex={-1} aria-hidden>
        <PlateImage
          garmentKey={product.garmentKey}
          sizeKey={middleSize}
          camera="three-quarter"
          garmentHex={colourway?.hex ?? '#ffffff'}
          finish={colourway?.finish ?? 'plain'}
          document={null}
          printAreas={product.printAreas}
          widthPx={520}
          alt=""
        />
      </Link>
      <div className="tb-product-words">
        <div className="tb-product-head">
          <h2 className="tb-product-title tb-clip-2">
            <Link to={link}>{product.name}</Link>
          </h2>
          <span className="tb-product-price tb-figures">
            <FormattedMessage id="catalog.price-from" values={{ price: money(product.fromPriceMinor) }} />
          </span>
        </div>
        <p className="tb-product-text">
          <span className="tb-clip-2">{product.description}</span>
        </p>
        <SwatchGroup
          label={intl.formatMessage({ id: 'catalog.colour' }, { product: product.name })}
          choices={product.colourways}
          selectedId={colourwayId}
          onSelect={setColourwayId}
        />
        <SizeStock product={product} colourwayId={colourwayId} />
        <Link
          to={`/products/${product.id}/printing`}
          className="tb-product-rules"
          aria-label={intl.formatMessage({ id: 'rules.open-of' }, { product: product.name })}
        >
          <FormattedMessage id="rules.open" />
        </Link>
      </div>
    </article>
  );
}
