import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Colourway, ColourwayFinish, Product, ProductPrintArea, Variant } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { areaDecorations, type AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import type { PlateKey } from '../../shared/garments/garment-metadata.ts';

/** Everything that a picture from a plate depends on. */
export interface PlateRequest {
  garmentKey: string;
  sizeKey: string;
  camera: PlateKey;
  garmentHex: string;
  finish: ColourwayFinish;
  /** `#rrggbb`, or `transparent`: the garment and its soft shadow alone. */
  background: string;
  widthPx: number;
  document: DesignDocument | null;
  printAreas: readonly ProductPrintArea[];
  /** How the areas are decorated; into the cloth when left out. */
  decorations?: AreaDecorations | undefined;
  /** Shows inks as they come out on the cloth. */
  softProof?: boolean;
}

/** What a picture of a design on a variant depends on beside its size: its prints decorated as the document and the shop say. */
export function requestOfVariant(
  { product, variant, colourway }: { product: Product; variant: Variant; colourway: Colourway },
  document: DesignDocument,
  shopMethods: readonly DecorationMethod[],
  camera: PlateKey,
): Omit<PlateRequest, 'widthPx' | 'background'> {
  return {
    garmentKey: product.garmentKey,
    sizeKey: variant.sizeKey,
    camera,
    garmentHex: colourway.hex,
    finish: colourway.finish,
    document,
    printAreas: product.printAreas,
    decorations: areaDecorations({ chosen: document.methods, clothHex: colourway.hex }, product, shopMethods),
  };
}

const documentTexts = new WeakMap<DesignDocument['areas'], string>();

/** The same text for requests with the same picture, whatever else differs (name, product, other sizes' print areas). */
export function plateKey(request: PlateRequest): string {
  const {
    garmentKey,
    sizeKey,
    camera,
    garmentHex,
    finish,
    background,
    widthPx,
    document,
    printAreas,
    decorations = {},
    softProof = false,
  } = request;
  const areas = printAreas
    .filter((area) => area.sizeKey === sizeKey)
    .map((area) => [area.key, area.panelKey, area.originXMm, area.originYMm, area.widthMm, area.heightMm, decorations[area.key]]);
  return (
    JSON.stringify([garmentKey, sizeKey, camera, garmentHex.toLowerCase(), finish, background, widthPx, softProof, areas]) +
    areasText(document)
  );
}

function areasText(document: DesignDocument | null): string {
  if (!document) return '';
  const known = documentTexts.get(document.areas);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(document.areas).filter(([, content]) => content.layers.length > 0));
  documentTexts.set(document.areas, text);
  return text;
}
