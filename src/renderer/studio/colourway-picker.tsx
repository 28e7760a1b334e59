import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Colourway } from '../../shared/catalog/product.ts';
import { relativeLuminance } from '../../shared/design/color-contrast.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './studio.module.css';

interface ColourwayPickerProps {
  choice: ProductChoice;
  onColourway(colourwayId: number): void;
}

/** The fabric's colours as swatches, heathers with their flecks, washed ones with their pale rim. */
export function ColourwayPicker({ choice, onColourway }: ColourwayPickerProps): ReactNode {
  const { product, colourway: chosen } = choice;
  return (
    <fieldset className={styles.section}>
      <legend className="tb-label">
        <FormattedMessage id="studio.colour" values={{ name: chosen.name }} />
      </legend>
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
    </fieldset>
  );
}

function tickColor({ hex }: Colourway): string {
  return relativeLuminance(hex) > 0.3 ? '#1b1a18' : '#ffffff';
}
