import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Colourway, Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Message } from '../../shared/kernel/message.ts';
import { ReasonWords } from '../bridge/reason-words.tsx';
import { PlateImage, type PlateImageProps } from '../garment-preview/plate-image.tsx';
import styles from './goes-with.module.css';

interface SuggestedLookProps {
  product: Product;
  colourway: Colourway;
  sizeKey: string;
  document: DesignDocument | null;
  camera: PlateImageProps['camera'];
  reason: Message;
}

/** What is suggested beside the work at hand: a small picture, what it is, and why. */
export function SuggestedLook({ product, colourway, sizeKey, document, camera, reason }: SuggestedLookProps): ReactNode {
  return (
    <>
      <span className={styles.plate}>
        <PlateImage
          garmentKey={product.garmentKey}
          sizeKey={sizeKey}
          camera={camera}
          garmentHex={colourway.hex}
          finish={colourway.finish}
          document={document}
          printAreas={product.printAreas}
          alt=""
          widthPx={160}
        />
      </span>
      <span className={styles.words}>
        <strong>
          <FormattedMessage id="studio.suggestion-name" values={{ product: product.name, colour: colourway.name }} />
        </strong>
        <span>
          <ReasonWords reason={reason} />
        </span>
      </span>
    </>
  );
}
