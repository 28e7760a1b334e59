import { useIntl } from 'react-intl';
import type { ColourwayFinish, Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import './design-plates.css';

interface DesignPlatesProps {
  readonly product: Product;
  readonly sizeKey: string;
  readonly colour: { readonly name: string; readonly hex: string; readonly finish: ColourwayFinish };
  /** Null shows the blank garment. */
  readonly document: DesignDocument | null;
  readonly name: string;
}

const sides = ['front', 'back'] as const;

/** A design on its garment: the front, and the back when something is printed there. */
export function DesignPlates({ product, sizeKey, colour, document, name }: DesignPlatesProps): React.JSX.Element {
  const intl = useIntl();
  const isShown = (side: string): boolean => side === 'front' || (document?.areas[side]?.layers.some((layer) => !layer.hidden) ?? false);
  return (
    <div className="tb-design-plates tb-backdrop">
      {sides.filter(isShown).map((side) => (
        <div key={side} className="tb-design-plate tb-fit">
          <PlateImage
            garmentKey={product.garmentKey}
            sizeKey={sizeKey}
            camera={side}
            garmentHex={colour.hex}
            finish={colour.finish}
            document={document}
            printAreas={product.printAreas}
            widthPx={360}
            alt={intl.formatMessage({ id: `orders.plate-${side}` }, { name, colour: colour.name })}
          />
        </div>
      ))}
    </div>
  );
}
