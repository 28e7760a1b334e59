import type { ReactNode } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { LazyPlate } from './lazy-plate.tsx';
import styles from './plate-cards.module.css';
import type { ProductChoice } from './product-choice.ts';

interface PlateChoice {
  readonly key: string;
  readonly name: string;
  /** The design as it would be. */
  readonly document: DesignDocument;
}

interface ChoicePlatesProps {
  /** Names the group, also among the page's radio buttons. */
  name: string;
  label: string;
  choice: ProductChoice;
  options: readonly PlateChoice[];
  chosenKey: string | undefined;
  onChoose(key: string): void;
}

/** One choice of several, each shown as the garment would look; arrow keys go from one to the next. */
export function ChoicePlates({ name, label, choice, options, chosenKey, onChoose }: ChoicePlatesProps): ReactNode {
  const { product, variant, colourway } = choice;
  return (
    <div className={styles.cards} role="radiogroup" aria-label={label}>
      {options.map(({ key, name: title, document }) => (
        <label key={key} className={styles.card} data-choice={key}>
          <input className="tb-hidden" type="radio" name={name} checked={key === chosenKey} onChange={() => onChoose(key)} />
          <LazyPlate
            garmentKey={product.garmentKey}
            sizeKey={variant.sizeKey}
            garmentHex={colourway.hex}
            finish={colourway.finish}
            document={document}
            printAreas={product.printAreas}
            sidePx={240}
            className={styles.plate ?? ''}
          />
          <span className={styles.name}>{title}</span>
        </label>
      ))}
    </div>
  );
}
