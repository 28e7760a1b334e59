import type { PrintFormat } from '../../shared/catalog/decoration-method.ts';
import { getArea } from '../../shared/design/map-layers.ts';
import { assetHashesIn } from './asset-images.ts';
import { loadNeededShaper } from './load-needed-shaper.ts';
import { pngOutput } from './png-output.ts';
import type { PrintFileRequest, PrintOutput, PrintPiece } from './print-output.ts';
import { loadPrintPictures } from './print-pictures.ts';
import { pdfOutput, svgOutput } from './vector-outputs.ts';

/** How each kind of print file is made: the one place that a further kind of file is added to. */
const printOutputs: Readonly<Record<PrintFormat, PrintOutput>> = {
  png: (request, means) => pngOutput(request, means),
  svg: svgOutput,
  pdf: pdfOutput,
};

/**
 * The print file of one print area, piece by piece.
 * @throws AppError design.area-not-found, design.picture-empty, design.text-uncovered, design.font-missing, asset.missing, asset.unreadable
 */
export async function* printPieces(request: PrintFileRequest): AsyncGenerator<PrintPiece> {
  const { document, areaKey, format } = request;
  const text = await loadNeededShaper([getArea(document, areaKey)]);
  const pictures = await loadPrintPictures(assetHashesIn(document, areaKey));
  try {
    yield* printOutputs[format](request, { text, pictures });
  } finally {
    pictures.close();
  }
}
