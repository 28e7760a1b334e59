import { createCanvas } from '@napi-rs/canvas';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { testCardDocument } from '../../src/shared/design/test-card.ts';
import type { TextShaper } from '../../src/shared/design/text-shaper.ts';
import type { PrintArea } from '../../src/shared/garments/print-area.ts';
import type { PlatePrint } from '../../src/shared/garments/render-plate.ts';
import { createBundledShaper } from './bundled-shaper.ts';

const pixelsPerMm = 4;
/** A test card is of no product. */
const noUid = '00000000-0000-4000-8000-000000000000';

let text: TextShaper | undefined;

/** The test card of all areas, painted as the studio paints it, for cloth of a colour. */
export function testCardPrints(areas: readonly PrintArea[], clothHex: string): PlatePrint[] {
  text ??= createBundledShaper();
  const shaper = text;
  const document = testCardDocument(areas, { productUid: noUid, variantUid: noUid, clothHex });
  return areas.map((area) => {
    const canvas = createCanvas(Math.round(area.widthMm * pixelsPerMm), Math.round(area.heightMm * pixelsPerMm));
    const context = canvas.getContext('2d');
    paintDesign(context, document, area.key, { areaSizeMm: area, pixelsPerMm, assets: { get: () => undefined }, text: shaper });
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { area, pixels: { data: new Uint8ClampedArray(data), widthPx: canvas.width, heightPx: canvas.height } };
  });
}
