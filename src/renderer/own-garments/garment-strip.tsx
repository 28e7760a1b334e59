import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ownGarmentKey, type OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { useGarmentDraft } from './garment-draft.ts';
import { MakingCard } from './making-card.tsx';
import './own-garments.css';

const clothHex = '#f4f3ef';

/** Above the products: the way to a new garment, what is being made, and garments that are not on sale yet. */
export function GarmentStrip(): React.JSX.Element {
  const intl = useIntl();
  const readUid = useGarmentDraft((draft) => draft.readUid);
  const making = useStudioQuery('garments.getMaking', {}).data;
  const garments = useStudioQuery('garments.listOwn', {}).data ?? [];
  const products = useStudioQuery('catalog.listProducts', {}).data;
  const sold = new Set(products?.map(({ garmentKey }) => garmentKey));
  const unsold = products === undefined ? [] : garments.filter(({ uid }) => !sold.has(ownGarmentKey(uid)));
  return (
    <div className="tb-own-strip">
      <div className="tb-own-strip-head">
        <Button variant="default" component={Link} to="/products/add-garment" leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}>
          <FormattedMessage id="own.add" />
        </Button>
      </div>
      {making && making.uid !== readUid ? <MakingCard making={making} /> : null}
      {unsold.length === 0 ? null : (
        <section aria-label={intl.formatMessage({ id: 'own.unsold' })}>
          <h2 className="tb-label">
            <FormattedMessage id="own.unsold" />
          </h2>
          <ul className="tb-own-unsold">
            {unsold.map((garment) => (
              <li key={garment.uid}>
                <UnsoldGarment garment={garment} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function UnsoldGarment({ garment }: { readonly garment: OwnGarment }): React.JSX.Element {
  const { uid, name, sizes } = garment;
  return (
    <Link to={`/products/own/${uid}`} className="tb-own-unsold-card">
      <span className="tb-own-unsold-picture tb-backdrop">
        <PlateImage
          garmentKey={ownGarmentKey(uid)}
          sizeKey={sizes[Math.floor(sizes.length / 2)]!.key}
          camera="three-quarter"
          garmentHex={clothHex}
          finish="plain"
          document={null}
          printAreas={[]}
          alt=""
          widthPx={160}
        />
      </span>
      <span>
        <span className="tb-own-unsold-name tb-clip">{name}</span>
        <span className="tb-secondary">
          <FormattedMessage id="own.sizes" values={{ sizes: sizes.length }} />
        </span>
      </span>
    </Link>
  );
}
