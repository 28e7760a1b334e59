import { memo, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { Template } from '../../shared/design/template.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { ColourwayPicker } from './colourway-picker.tsx';
import { CopyDesign } from './copy-design.tsx';
import { CompareSizes } from './compare-sizes.tsx';
import { colourwayLike, type ProductChoice } from './product-choice.ts';
import { ProductSelect } from './product-select.tsx';
import { SizePicker } from './size-picker.tsx';
import { SizeFits } from './size-fits.tsx';
import styles from './garment-panel.module.css';
import { TemplateCards } from './template-cards.tsx';
import { useChangeGarment } from './use-change-garment.ts';

interface GarmentPanelProps {
  choice: ProductChoice;
  products: readonly Product[];
  templates: readonly Template[];
}

/** What the design is made on: garment, colour and size, and the templates on this very garment. */
export const GarmentPanel = memo(function GarmentPanel({ choice, products, templates }: GarmentPanelProps): ReactNode {
  const { product } = choice;
  const change = useChangeGarment(choice, templates);
  return (
    <>
      <div className={styles.pinned}>
        <GarmentCard
          choice={choice}
          products={products}
          onProduct={(to) => change(to, { colourwayId: colourwayLike(to, choice.colourway)?.id })}
        />
      </div>
      <ColourwayPicker choice={choice} onColourway={(colourwayId) => change(product, { colourwayId })} />
      <div className={styles.sizes}>
        <SizePicker choice={choice} onSize={(sizeKey) => change(product, { sizeKey })} />
        <div className={styles.commands}>
          <CompareSizes choice={choice} onSize={(sizeKey) => change(product, { sizeKey })} />
          <SizeFits choice={choice} />
          <CopyDesign choice={choice} products={products} templates={templates} />
        </div>
      </div>
      <TemplateCards choice={choice} templates={templates} />
    </>
  );
});

interface GarmentCardProps {
  choice: ProductChoice;
  products: readonly Product[];
  onProduct(product: Product): void;
}

/** The garment in view, with what is on it; opens the list of garments. */
export function GarmentCard({ choice, products, onProduct }: GarmentCardProps): ReactNode {
  const { product, variant, colourway } = choice;
  const document = useEditorSession((session) => session.history?.gestureStart ?? session.document ?? null);
  return (
    <ProductSelect product={product} products={products} onProduct={onProduct}>
      <span className={styles.plate}>
        <PlateImage
          garmentKey={product.garmentKey}
          sizeKey={variant.sizeKey}
          camera={sideOfDesign(document, product.printAreas, variant.sizeKey)}
          garmentHex={colourway.hex}
          finish={colourway.finish}
          document={document}
          printAreas={product.printAreas}
          alt=""
          widthPx={160}
        />
      </span>
      <span className={styles.facts}>
        <strong className={styles.name}>{product.name}</strong>
        <span className={`${styles.stock} tb-figures`} data-low={variant.stockOnHand <= 0 || undefined}>
          <FormattedMessage id="studio.stock" values={{ count: variant.stockOnHand }} />
        </span>
      </span>
    </ProductSelect>
  );
}
