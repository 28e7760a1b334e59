import type { ProductPrintArea } from '../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { Layer } from '../../src/shared/design/layer.ts';
import type { HeavyTeeSize } from '../../src/shared/garments/wardrobe/heavy-tee-size-chart.ts';
import { heavyTeePrintAreas } from '../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';

const uid = '01890000-0000-7000-8000-000000000000';

/** A design with layers in some print areas. */
export function documentWith(areas: Readonly<Record<string, Layer[]>>): DesignDocument {
  const entries = Object.entries(areas).map(([key, layers]) => [key, { layers }] as const);
  return { version: 4, productUid: uid, variantUid: uid, origin: null, areas: Object.fromEntries(entries), methods: {}, fits: {} };
}

/** A rectangle of one colour. */
export function rectangleLayer(xMm: number, yMm: number, widthMm: number, heightMm: number, color: string): Layer {
  return {
    kind: 'shape',
    id: `${xMm}-${yMm}`,
    name: '',
    opacity: 1,
    hidden: false,
    locked: false,
    frame: { xMm, yMm, widthMm, heightMm, rotationDeg: 0 },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: { kind: 'solid', color },
    stroke: null,
  };
}

/** The tee's print areas as the catalogue has them. */
export function teePrintAreas(sizeKey: HeavyTeeSize): ProductPrintArea[] {
  return Object.values(heavyTeePrintAreas[sizeKey]).map((area) => ({ ...area, sizeKey, printPriceMinor: 0 }));
}
