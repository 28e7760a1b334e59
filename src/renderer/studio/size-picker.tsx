import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { variantOf } from '../bridge/find-garment.ts';
import { measuresOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { ChoiceSet } from './choice-set.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './size-picker.module.css';

interface SizePickerProps {
  choice: ProductChoice;
  onSize(sizeKey: string): void;
}

/** The product's sizes with their measures in centimetres; the design is fitted to the chosen one's print areas. */
export function SizePicker({ choice, onSize }: SizePickerProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const { product, variant } = choice;
  const chosen = product.sizes.find(({ key }) => key === variant.sizeKey);
  return (
    <ChoiceSet
      legend={
        <span className="tb-figures">
          {chosen && <FormattedMessage id="studio.size" values={{ measures: measuresOf(intl, product.kind, chosen, unit) }} />}
        </span>
      }
    >
      <div className={styles.sizes}>
        {product.sizes.map((size) => {
          const { key, label } = size;
          const stock = variantOf(product, variant.colourwayId, key)?.stockOnHand ?? 0;
          const measures = intl.formatMessage(
            { id: 'studio.size-measures' },
            { measures: measuresOf(intl, product.kind, size, unit), stock },
          );
          return (
            <Tooltip key={key} label={measures} position="bottom">
              <label className={styles.sizeChoice} data-out={stock <= 0 || undefined}>
                <input
                  className="tb-hidden"
                  type="radio"
                  name="size"
                  checked={key === variant.sizeKey}
                  onChange={() => onSize(key)}
                  aria-label={`${label}, ${measures}`}
                />
                <span aria-hidden="true">{label}</span>
              </label>
            </Tooltip>
          );
        })}
      </div>
    </ChoiceSet>
  );
}
