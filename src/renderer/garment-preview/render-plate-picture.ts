import type { DesignDocument } from '../../shared/design/design-document.ts';
import { renderPlate, type Picture, type PlatePrint } from '../../shared/garments/render-plate.ts';
import { loadNeededShaper } from '../painting/load-needed-shaper.ts';
import { paintArea } from '../painting/paint-area.ts';
import { fadeShadowEdges } from './fade-shadow-edges.ts';
import { loadPlate, type LoadedPlate } from './load-plate.ts';
import type { PlateRequest } from './plate-request.ts';
import { panelPrintArea, printedAreas, type PrintedArea } from './print-panels.ts';

/** Texels of the print for each pixel of the picture. */
const oversampling = 1.6;

/**
 * The design on the garment as a PNG.
 * @throws AppError `garment.missing`, `garment.invalid-file`, `design.*`.
 */
export async function renderPlatePicture(request: PlateRequest): Promise<Blob> {
  const [loaded] = await Promise.all([loadPlate(request.garmentKey, request.sizeKey, request.camera), loadFonts(request)]);
  const pixelsPerMm = loaded.pixelsPerMm * (request.widthPx / loaded.plate.widthPx) * oversampling;
  const areas = printedAreas(request.document, request.printAreas, loaded.sizeKey).filter((area) => loaded.shows(area.panelKey));
  const prints = await Promise.all(areas.map((area) => paintPrint(request.document!, area, pixelsPerMm)));
  return encodePng(dress(loaded, prints, request));
}

/** Beside the plate; a font that cannot be had is told by the painting. */
async function loadFonts({ document }: PlateRequest): Promise<void> {
  await loadNeededShaper(Object.values(document?.areas ?? {})).catch(() => undefined);
}

function dress({ plate, making }: LoadedPlate, prints: PlatePrint[], { garmentHex, finish, background, widthPx }: PlateRequest): Picture {
  const picture = renderPlate(plate, { garmentColor: garmentHex, finish, making, prints, background, widthPx });
  if (background === 'transparent') fadeShadowEdges(picture);
  return picture;
}

async function paintPrint(document: DesignDocument, area: PrintedArea, pixelsPerMm: number): Promise<PlatePrint> {
  const canvas = await paintArea(document, area.key, area, pixelsPerMm);
  const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return { area: panelPrintArea(area), pixels: { data, widthPx: width, heightPx: height } };
}

function encodePng({ data, widthPx, heightPx }: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const pixels = new ImageData(widthPx, heightPx);
  pixels.data.set(data);
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
