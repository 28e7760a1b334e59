import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { FitManner } from '../../shared/design/fit-area.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import styles from './copy-design.module.css';
import { tellingSizes, type CopyPreview, type CopyTarget } from './copy-manners.ts';

interface CopyMannerProps {
  manner: FitManner;
  chosen: boolean;
  onChoose(): void;
  target: CopyTarget;
  /** The size that the copy is for. */
  sizeKey: string;
  previewOf(sizeKey: string): CopyPreview | undefined;
}

/** A print that reaches less far beyond the area is not worth a word, in mm. */
const noticedMm = 0.5;

/** One way to bring a design to other sizes, shown on a small and a large one, with what would leave the print area. */
export function CopyManner({ manner, chosen, onChoose, target, sizeKey, previewOf }: CopyMannerProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const sizes = tellingSizes(target.product);
  const shown = sizes.flatMap((size) => previewOf(size) ?? []);
  const wanted = sizes.includes(sizeKey) ? undefined : previewOf(sizeKey);
  const beyond = [...(wanted ? [wanted] : []), ...shown].filter(({ overhangMm }) => overhangMm > noticedMm);
  return (
    <label className={styles.manner} data-chosen={chosen || undefined} data-manner={manner}>
      <span className={styles.choose}>
        <input type="radio" name="copy-manner" checked={chosen} onChange={onChoose} />
        <strong>
          <FormattedMessage id={`studio.copy-by-${manner}`} />
        </strong>
      </span>
      <span className="tb-secondary">
        <FormattedMessage id={`studio.copy-by-${manner}-text`} />
      </span>
      <span className={styles.plates}>
        {shown.map((preview) => (
          <CopyPicture key={preview.sizeKey} target={target} preview={preview} />
        ))}
      </span>
      {beyond.map((each) => (
        <span key={each.sizeKey} className={styles.beyond} data-beyond={each.sizeKey}>
          <FormattedMessage
            id="studio.copy-beyond"
            values={{ size: sizeName(intl, each.sizeKey), unit, length: readableLength(each.overhangMm, unit) }}
          />
        </span>
      ))}
    </label>
  );
}

function CopyPicture({ target, preview }: { target: CopyTarget; preview: CopyPreview }): ReactNode {
  const intl = useIntl();
  const { product, colourwayId } = target;
  const colourway = product.colourways.find(({ id }) => id === colourwayId) ?? product.colourways[0];
  if (!colourway) return null;
  const size = sizeName(intl, preview.sizeKey);
  return (
    <span className={styles.plate}>
      <PlateImage
        garmentKey={product.garmentKey}
        sizeKey={preview.sizeKey}
        camera={sideOfDesign(preview.document, product.printAreas, preview.sizeKey)}
        garmentHex={colourway.hex}
        finish={colourway.finish}
        document={preview.document}
        printAreas={product.printAreas}
        alt={intl.formatMessage({ id: 'studio.compare-picture' }, { product: product.name, colour: colourway.name, size })}
        widthPx={480}
      />
      <span>{size}</span>
    </span>
  );
}
