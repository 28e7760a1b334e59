import { useMemo, type ReactNode } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { LazyPlate } from './lazy-plate.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import type { RosterPiece } from './roster-lines.ts';

interface RosterPreviewProps {
  choice: ProductChoice;
  piece: RosterPiece | undefined;
}

/** What one person's piece shows: a picture of each side that has a team field. */
export function RosterPreview({ choice, piece }: RosterPreviewProps): ReactNode {
  const { product, colourway } = choice;
  const sides = useMemo(() => (piece ? fieldSides(piece.document, product.printAreas, piece.offer.size.key) : []), [piece, product]);
  return (
    <span className={styles.preview}>
      {piece &&
        sides.map((document) => (
          <LazyPlate
            key={Object.keys(document.areas).join()}
            garmentKey={product.garmentKey}
            sizeKey={piece.offer.size.key}
            garmentHex={colourway.hex}
            finish={colourway.finish}
            document={document}
            printAreas={product.printAreas}
            sidePx={144}
          />
        ))}
    </span>
  );
}

/** The document once for each side of the garment with a team field, without what lies on other sides. */
function fieldSides(document: DesignDocument, printAreas: readonly ProductPrintArea[], sizeKey: string): DesignDocument[] {
  const sideOf = (areaKey: string): 'front' | 'back' =>
    printAreas.find((area) => area.key === areaKey && area.sizeKey === sizeKey)?.panelKey === 'back' ? 'back' : 'front';
  const hasField = (areaKey: string): boolean =>
    flattenLayers(document.areas[areaKey]?.layers ?? []).some(({ kind }) => kind === 'roster-field');
  const keys = Object.keys(document.areas);
  const sides = new Set(keys.filter(hasField).map(sideOf));
  return [...sides].map((side) => ({
    ...document,
    areas: Object.fromEntries(keys.filter((key) => sideOf(key) === side).map((key) => [key, document.areas[key] ?? { layers: [] }])),
  }));
}
