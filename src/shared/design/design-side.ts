import type { ProductPrintArea } from '../catalog/product.ts';
import type { DesignDocument } from './design-document.ts';

type Decorated = Pick<DesignDocument, 'areas'>;

/** The print areas that show anything, in the catalogue's order. */
export function decoratedAreas<Area extends Pick<ProductPrintArea, 'key'>>(document: Decorated, areas: readonly Area[]): Area[] {
  return areas.filter((area) => document.areas[area.key]?.layers.some((layer) => !layer.hidden));
}

/** The side of the garment to take a design's one picture from: the back when everything lies on the back panel, else the front. */
export function sideOfDesign(document: Decorated | null, printAreas: readonly ProductPrintArea[], sizeKey: string): 'front' | 'back' {
  const ofSize = printAreas.filter((area) => area.sizeKey === sizeKey);
  const shown = document ? decoratedAreas(document, ofSize) : [];
  return shown.length > 0 && shown.every(({ panelKey }) => panelKey === 'back') ? 'back' : 'front';
}
