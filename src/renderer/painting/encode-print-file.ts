import { withPngDensity } from '../../shared/design/png-density.ts';
import { pixelsPerMm } from '../../shared/kernel/units.ts';
import { paintArea } from './paint-area.ts';
import type { PrintFileRequest } from './render-print-file.ts';

/**
 * Paints a print area and encodes it as PNG with alpha and its density.
 * @throws AppError as `renderPrintFile`
 */
export async function encodePrintFile({ document, areaKey, areaSizeMm, dpi }: PrintFileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await paintArea(document, areaKey, areaSizeMm, pixelsPerMm(dpi), 'print');
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return withPngDensity(new Uint8Array(await blob.arrayBuffer()), dpi);
}
