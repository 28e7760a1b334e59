import { IconPlus } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import type { Product } from '../../shared/catalog/product.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';

interface BundleRowProps {
  readonly productIds: readonly number[];
  readonly title: ReactNode;
  /** What is to be said of it, below the title. */
  readonly children?: ReactNode;
  readonly price: ReactNode;
  readonly action: ReactNode;
}

/** A set as its garments, what is said of it, its price, and what can be done. */
export function BundleRow({ productIds, title, children, price, action }: BundleRowProps): React.JSX.Element {
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  return (
    <li className="tb-bundle" data-bundle={productIds.join(' ')}>
      <div className="tb-bundle-pictures" aria-hidden>
        {productIds.map((productId, at) => (
          <Fragment key={productId}>
            {at === 0 ? null : <IconPlus size={16} stroke={1.5} />}
            <BlankGarment product={products.find(({ id }) => id === productId)} position={at} />
          </Fragment>
        ))}
      </div>
      <div className="tb-bundle-words">
        <h3>{title}</h3>
        {children}
      </div>
      <div className="tb-bundle-price tb-figures">{price}</div>
      <div className="tb-bundle-action">{action}</div>
    </li>
  );
}

/** Neighbours begin in different colours, so that they are told apart. */
function BlankGarment({ product, position }: { readonly product: Product | undefined; readonly position: number }): React.JSX.Element {
  const colourway = product?.colourways[position % Math.max(1, product.colourways.length)];
  return (
    <span className="tb-bundle-picture tb-square tb-backdrop tb-fit">
      {product === undefined ? null : (
        <PlateImage
          garmentKey={product.garmentKey}
          sizeKey={product.sizes[Math.floor(product.sizes.length / 2)]?.key ?? ''}
          camera="three-quarter"
          garmentHex={colourway?.hex ?? '#ffffff'}
          finish={colourway?.finish ?? 'plain'}
          document={null}
          printAreas={product.printAreas}
          widthPx={200}
          alt=""
        />
      )}
    </span>
  );
}
