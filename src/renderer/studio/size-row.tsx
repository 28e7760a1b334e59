import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CameraKey, GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { measuresOf, tensOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import styles from './compare-sizes.module.css';
import type { SizeOffer } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';
import { SizeRuler } from './size-ruler.tsx';
import { commonPxPerMm, garmentExtent, plateScale, unionExtent, type GarmentExtent, type PlateScale } from './true-scale.ts';

interface SizeRowProps {
  choice: ProductChoice;
  garment: GarmentMetadata;
  offers: readonly SizeOffer[];
  camera: CameraKey;
  onSize(sizeKey: string): void;
}

interface Measured {
  offer: SizeOffer;
  scale: PlateScale;
  extent: GarmentExtent;
}

const gapPx = 20;
const rulerPx = 44;
const marginPx = 10;

/** Sizes side by side, all in one scale, hung from the line of the shoulder beside a ruler. */
export function SizeRow({ choice, garment, offers, camera, onSize }: SizeRowProps): ReactNode {
  const { ref, width, height } = useElementSize();
  const measured = offers.map((offer) => measure(offer, garment, camera));
  const extents = measured.map(({ extent }) => extent);
  const pxPerMm = commonPxPerMm(extents, width - 2 * rulerPx, height - 2 * marginPx, gapPx);
  const { topMm, bottomMm } = unionExtent(extents);
  const zeroPx = Math.max(marginPx, (height - (bottomMm - topMm) * pxPerMm) / 2) - topMm * pxPerMm;
  const nearest = Math.max(...measured.map(({ scale }) => scale.nearestShare));
  return (
    <>
      <div ref={ref} className={styles.sizeStage} data-px-per-mm={pxPerMm.toFixed(4)}>
        {pxPerMm > 0 && <SizeRuler pxPerMm={pxPerMm} topMm={topMm} bottomMm={bottomMm} zeroPx={zeroPx} labelsPx={rulerPx} />}
        <ul className={styles.pictures} style={{ gap: gapPx }}>
          {measured.map((each) => (
            <li key={each.offer.size.key} data-compared={each.offer.size.key} style={{ width: 2 * each.extent.halfWidthMm * pxPerMm }}>
              <SizePicture choice={choice} garment={garment} measured={each} camera={camera} pxPerMm={pxPerMm} zeroPx={zeroPx} />
            </li>
          ))}
        </ul>
      </div>
      <ul className={styles.captions} style={{ gap: gapPx }}>
        {measured.map(({ offer, extent }) => (
          <li key={offer.size.key} style={{ width: 2 * extent.halfWidthMm * pxPerMm }}>
            <SizeCaption choice={choice} offer={offer} onSize={onSize} />
          </li>
        ))}
      </ul>
      <p className={styles.accuracy}>
        <FormattedMessage id="studio.compare-accuracy" values={{ share: nearest }} />
      </p>
    </>
  );
}

interface SizePictureProps {
  choice: ProductChoice;
  garment: GarmentMetadata;
  measured: Measured;
  camera: CameraKey;
  pxPerMm: number;
  zeroPx: number;
}

function SizePicture({ choice, garment, measured, camera, pxPerMm, zeroPx }: SizePictureProps): ReactNode {
  const intl = useIntl();
  const { offer, scale, extent } = measured;
  const { product, colourway } = choice;
  const place = {
    left: (extent.halfWidthMm - scale.originXMm) * pxPerMm,
    top: zeroPx - scale.originYMm * pxPerMm,
    width: scale.widthMm * pxPerMm,
    '--plate-aspect': garment.plateSizePx.widthPx / garment.plateSizePx.heightPx,
  };
  return (
    <span className={styles.picture} style={place}>
      <PlateImage
        garmentKey={product.garmentKey}
        sizeKey={offer.size.key}
        camera={camera}
        garmentHex={colourway.hex}
        finish={colourway.finish}
        document={offer.document}
        printAreas={product.printAreas}
        alt={intl.formatMessage(
          { id: 'studio.compare-picture' },
          { product: product.name, colour: colourway.name, size: offer.size.label },
        )}
        widthPx={garment.plateSizePx.widthPx}
      />
    </span>
  );
}

interface SizeCaptionProps {
  choice: ProductChoice;
  offer: SizeOffer;
  onSize(sizeKey: string): void;
}

function SizeCaption({ choice, offer, onSize }: SizeCaptionProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const { kind } = choice.product;
  const { size } = offer;
  const current = size.key === choice.variant.sizeKey;
  return (
    <>
      <button type="button" className={styles.take} aria-pressed={current} onClick={() => onSize(size.key)}>
        <span aria-hidden="true">{size.label}</span>
        {current && (
          <span className={styles.current} aria-hidden="true">
            <FormattedMessage id="studio.compare-current" />
          </span>
        )}
        <span className="tb-hidden">
          <FormattedMessage id="studio.compare-take" values={{ size: size.label }} />
        </span>
      </button>
      <span className="tb-figures">
        {kind === 'apparel' ? (
          <FormattedMessage
            id="studio.compare-measures"
            values={{ unit, chest: tensOf(size.widthMm, unit), length: tensOf(size.heightMm, unit) }}
          />
        ) : (
          measuresOf(intl, kind, size, unit)
        )}
      </span>
    </>
  );
}

function measure(offer: SizeOffer, garment: GarmentMetadata, camera: CameraKey): Measured {
  const { bounds, cameras } = garment.sizes[offer.size.key]!;
  const { widthPx, heightPx } = garment.plateSizePx;
  const scale = plateScale((cameras ?? garment.cameras)[camera], widthPx / heightPx, bounds);
  return { offer, scale, extent: garmentExtent(bounds, scale) };
}
