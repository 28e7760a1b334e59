import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { variantOf } from '../bridge/find-garment.ts';
import { measuresOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { ChoiceSet } from './choice-set.tsx';
import type { ProductChoice } from './product-choice.ts';
import { SizeReason } from './size-reason.tsx';
import { useSizeAdvice } from './use-size-advice.ts';
import styles from './size-picker.module.css';

interface SizePickerProps {
  choice: ProductChoice;
  onSize(sizeKey: string): void;
}

/** The product's sizes with their measures, the one that fits the person served marked; the design is fitted to the chosen one's print areas. */
export function SizePicker({ choice, onSize }: SizePickerProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const { product, variant } = choice;
  const advice = useSizeAdvice(choice);
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
          const isTheirs = advice?.sizeKey === key;
          const words = isTheirs ? intl.formatMessage({ id: 'studio.size-yours' }, { measures }) : measures;
          return (
            <Tooltip key={key} label={words} position="bottom">
              <label className={styles.sizeChoice} data-out={stock <= 0 || undefined} data-yours={isTheirs || undefined}>
                <input
                  className="tb-hidden"
                  type="radio"
                  name="size"
                  checked={key === variant.sizeKey}
                  onChange={() => onSize(key)}
                  aria-label={`${label}, ${words}`}
                />
                <span aria-hidden="true">{label}</span>
              </label>
            </Tooltip>
          );
        })}
      </div>
      {advice && <SizeReason advice={advice} product={product} />}
    </ChoiceSet>
  );
}
