import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { measuresOf, tensOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import styles from './compare-sizes.module.css';
import type { SizeOffer } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';
import { SizeRuler } from './size-ruler.tsx';
import {
  commonPxPerMm,
  garmentExtent,
  plateScale,
  unionExtent,
  wornLengthMm,
  type ComparedSide,
  type GarmentExtent,
  type PlateScale,
} from './true-scale.ts';

interface SizeRowProps {
  choice: ProductChoice;
  garment: GarmentMetadata;
  offers: readonly SizeOffer[];
  camera: ComparedSide;
  onSize(sizeKey: string): void;
}

interface Measured {
  offer: SizeOffer;
  scale: PlateScale;
  extent: GarmentExtent;
  wornMm: number | undefined;
}

const gapPx = 20;
const rulerPx = 52;
const marginPx = 10;

/** Sizes side by side, all in one scale, hung from the line of the shoulder beside a ruler. */
export function SizeRow({ choice, garment, offers, camera, onSize }: SizeRowProps): ReactNode {
  const { ref, width, height } = useElementSize();
  const measured = offers.map((offer) => measure(offer, garment, camera));
  const extents = measured.map(({ extent }) => extent);
  const pxPerMm = commonPxPerMm(extents, width - 2 * rulerPx, height - 2 * marginPx, gapPx);
  const { topMm, bottomMm } = unionExtent(extents);
  const zeroPx = Math.max(marginPx, (height - (bottomMm - topMm) * pxPerMm) / 2) - topMm * pxPerMm;
  const offShare = Math.max(...measured.flatMap(({ scale }) => [Math.abs(scale.nearestShare), Math.abs(scale.shoulderShare)]));
  return (
    <>
      <div ref={ref} className={styles.sizeStage} data-px-per-mm={pxPerMm.toFixed(4)}>
        {pxPerMm > 0 && <SizeRuler pxPerMm={pxPerMm} topMm={topMm} bottomMm={bottomMm} zeroPx={zeroPx} labelsPx={rulerPx} />}
        <ul className={styles.pictures} style={{ gap: gapPx }}>
          {measured.map((each) => (
            <li key={each.offer.size.key} data-compared={each.offer.size.key} style={{ width: 2 * each.extent.halfWidthMm * pxPerMm }}>
              <SizePicture choice={choice} garment={garment} measured={each} camera={camera} pxPerMm={pxPerMm} zeroPx={zeroPx} />
              {each.wornMm !== undefined && <HemLine wornMm={each.wornMm} topPx={zeroPx + each.wornMm * pxPerMm} />}
            </li>
          ))}
        </ul>
      </div>
      <ul className={styles.captions} style={{ gap: gapPx }}>
        {measured.map(({ offer, extent, wornMm }) => (
          <li key={offer.size.key} style={{ width: 2 * extent.halfWidthMm * pxPerMm }}>
            <SizeCaption choice={choice} offer={offer} wornMm={wornMm} side={camera} onSize={onSize} />
          </li>
        ))}
      </ul>
      <p className={styles.accuracy}>
        <FormattedMessage id="studio.compare-accuracy" values={{ share: offShare }} />
      </p>
    </>
  );
}

interface SizePictureProps {
  choice: ProductChoice;
  garment: GarmentMetadata;
  measured: Measured;
  camera: ComparedSide;
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

/** A line where a garment's hem hangs, with what the ruler reads there; its caption says the same. */
function HemLine({ wornMm, topPx }: { wornMm: number; topPx: number }): ReactNode {
  const unit = useLengthUnit();
  return (
    <span className={styles.hem} style={{ top: topPx }} data-hem-mm={wornMm} aria-hidden="true">
      <span className="tb-figures">
        <FormattedMessage id="studio.compare-hem" values={{ unit, worn: tensOf(wornMm, unit) }} />
      </span>
    </span>
  );
}

interface SizeCaptionProps {
  choice: ProductChoice;
  offer: SizeOffer;
  wornMm: number | undefined;
  side: ComparedSide;
  onSize(sizeKey: string): void;
}

function SizeCaption({ choice, offer, wornMm, side, onSize }: SizeCaptionProps): ReactNode {
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
      {wornMm !== undefined && (
        <span className="tb-figures">
          <FormattedMessage id="studio.compare-worn" values={{ unit, side, worn: tensOf(wornMm, unit) }} />
        </span>
      )}
    </>
  );
}

function measure(offer: SizeOffer, garment: GarmentMetadata, side: ComparedSide): Measured {
  const size = garment.sizes[offer.size.key]!;
  const { widthPx, heightPx } = garment.plateSizePx;
  const scale = plateScale((size.cameras ?? garment.cameras)[side], widthPx / heightPx, size, side);
  return { offer, scale, extent: garmentExtent(size.bounds, scale), wornMm: wornLengthMm(size, side) };
}
