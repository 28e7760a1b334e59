import { FormattedDate, FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import type { SavedDesign } from '../../shared/design/contract.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';

interface DesignCardProps {
  readonly design: SavedDesign;
  readonly product: Product | undefined;
}

function DesignCard({ design, product }: DesignCardProps): React.JSX.Element {
  const variant = product?.variants.find((item) => item.uid === design.document.variantUid);
  const colourway = product?.colourways.find((item) => item.id === variant?.colourwayId);
  return (
    <Link className="tb-design-card" to={studioLink({ designId: design.id })}>
      <div className="tb-square tb-backdrop tb-fit">
        {product === undefined || variant === undefined ? null : (
          <PlateImage
            garmentKey={product.garmentKey}
            sizeKey={variant.sizeKey}
            camera={sideOfDesign(design.document, product.printAreas, variant.sizeKey)}
            garmentHex={colourway?.hex ?? '#ffffff'}
            finish={colourway?.finish ?? 'plain'}
            document={design.document}
            printAreas={product.printAreas}
            widthPx={360}
            alt=""
          />
        )}
      </div>
      <div className="tb-design-words">
        <p className="tb-clip">{design.name}</p>
        <p className="tb-hint tb-figures">
          <FormattedDate value={design.updatedAtMs} dateStyle="medium" />
        </p>
      </div>
    </Link>
  );
}

/** A customer's saved designs, to open again. */
export function CustomerDesigns({ customerId }: { readonly customerId: number }): React.JSX.Element | null {
  const designs = useStudioQuery('design.listDesigns', { customerId, limit: 24 }).data ?? [];
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  if (designs.length === 0) return null;
  return (
    <section aria-labelledby="customer-designs">
      <h2 id="customer-designs" className="tb-display tb-section-title">
        <FormattedMessage id="customers.designs" />
      </h2>
      <ul className="tb-design-row">
        {designs.map((design) => (
          <li key={design.id}>
            <DesignCard design={design} product={products.find((item) => item.uid === design.document.productUid)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
