import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Colourway } from '../../shared/catalog/product.ts';
import { relativeLuminance } from '../../shared/garments/cloth-color.ts';
import { ChoiceSet } from './choice-set.tsx';
import styles from './colourway-picker.module.css';
import type { ProductChoice } from './product-choice.ts';

interface ColourwayPickerProps {
  choice: ProductChoice;
  onColourway(colourwayId: number): void;
}

/** The fabric's colours as swatches, heathers with their flecks, washed ones with their pale rim. */
export function ColourwayPicker({ choice, onColourway }: ColourwayPickerProps): ReactNode {
  const { product, colourway: chosen } = choice;
  return (
    <ChoiceSet legend={<FormattedMessage id="studio.colour" values={{ name: chosen.name }} />}>
      <div className={styles.swatches}>
        {product.colourways.map((colourway) => (
          <Tooltip key={colourway.id} label={colourway.name} position="bottom">
            <label className={styles.swatchChoice}>
              <input
                className="tb-hidden"
                type="radio"
                name="colourway"
                checked={colourway.id === chosen.id}
                onChange={() => onColourway(colourway.id)}
              />
              <span
                className={styles.swatch}
                data-finish={colourway.finish}
                style={{ backgroundColor: colourway.hex, color: tickColor(colourway) }}
              >
                {colourway.id === chosen.id && <IconCheck size={16} stroke={2} aria-hidden />}
              </span>
              <VisuallyHidden>{colourway.name}</VisuallyHidden>
            </label>
          </Tooltip>
        ))}
      </div>
    </ChoiceSet>
  );
}

function tickColor({ hex }: Colourway): string {
  return relativeLuminance(hex) > 0.3 ? '#1b1a18' : '#ffffff';
}
