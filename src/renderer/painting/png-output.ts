import { mmToPx, pixelsPerMm } from '../../shared/kernel/units.ts';
import { filterRows } from '../../shared/production/png/filter-rows.ts';
import { pngChunk, pngHead } from '../../shared/production/png/png-chunks.ts';
import { inPieces, paintPrint, type PrintFileRequest, type PrintMeans, type PrintPiece } from './print-output.ts';

/** What is painted at once: 32 MB of pixels, however large the print. */
const tilePixels = 8_000_000;
/** Well within the widest canvas of any graphics. */
const tileWidth = 16_384;
const pieceBytes = 1024 * 1024;

/**
 * A PNG with alpha, in sRGB, at the method's density. It is painted and deflated in bands of rows, so that a print of any size takes the memory of one band.
 *
 * @param maxPixels of one band
 */
export async function* pngOutput(request: PrintFileRequest, means: PrintMeans, maxPixels = tilePixels): AsyncGenerator<PrintPiece> {
  const { areaSizeMm, dpi } = request;
  const [widthPx, heightPx] = [Math.max(1, mmToPx(areaSizeMm.widthMm, dpi)), Math.max(1, mmToPx(areaSizeMm.heightMm, dpi))];
  const rowCount = Math.min(heightPx, Math.max(1, Math.floor(maxPixels / widthPx)));
  const paint = createBandPainter(request, means, widthPx, rowCount);
  let doneShare = 0;
  const bands = streamOf(heightPx, rowCount, (topPx, rows) => {
    doneShare = (topPx + rows) / heightPx;
    return filterRows(paint(topPx, rows), widthPx);
  });
  for (const bytes of pngHead({ widthPx, heightPx, dpi })) yield { bytes: new Uint8Array(bytes), doneShare };
  for await (const data of inPieces(bands.pipeThrough(new CompressionStream('deflate')), pieceBytes)) {
    yield { bytes: pngChunk('IDAT', data), doneShare };
  }
  yield { bytes: pngChunk('IEND', new Uint8Array()), doneShare: 1 };
}

/** Bands of rows from the top, each made when the one before has been taken. */
function streamOf(
  heightPx: number,
  rowCount: number,
  make: (topPx: number, rows: number) => Uint8Array<ArrayBuffer>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let topPx = 0;
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    pull: (controller) => {
      const rows = Math.min(rowCount, heightPx - topPx);
      controller.enqueue(make(topPx, rows));
      topPx += rows;
      if (topPx === heightPx) controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

type PaintBand = (topPx: number, rows: number) => Uint8ClampedArray;

/** Paints bands on one canvas, over and over; those wider than a canvas may be, tile by tile. */
function createBandPainter(request: PrintFileRequest, means: PrintMeans, widthPx: number, rowCount: number): PaintBand {
  const context = new OffscreenCanvas(Math.min(widthPx, tileWidth), rowCount).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  const paintTile = (leftPx: number, topPx: number, width: number, rows: number): Uint8ClampedArray => {
    context.clearRect(0, 0, tileWidth, rowCount);
    context.save();
    context.translate(-leftPx, -topPx);
    paintPrint(context, request, means, pixelsPerMm(request.dpi));
    context.restore();
    return context.getImageData(0, 0, width, rows).data;
  };
  if (widthPx <= tileWidth) return (topPx, rows) => paintTile(0, topPx, widthPx, rows);
  return (topPx, rows) => {
    const band = new Uint8ClampedArray(widthPx * rows * 4);
    for (let leftPx = 0; leftPx < widthPx; leftPx += tileWidth) {
      const width = Math.min(tileWidth, widthPx - leftPx);
      const tile = paintTile(leftPx, topPx, width, rows);
      for (let row = 0; row < rows; row += 1) {
        band.set(tile.subarray(row * width * 4, (row + 1) * width * 4), (row * widthPx + leftPx) * 4);
      }
    }
    return band;
  };
}
