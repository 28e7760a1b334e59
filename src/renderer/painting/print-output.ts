import type { PrintFormat } from '../../shared/catalog/decoration-method.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { AreaSizeMm } from '../../shared/design/fit-area.ts';
import { paintDesign } from '../../shared/design/paint-design.ts';
import type { Surface } from '../../shared/design/surface.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import type { PrintItem } from '../../shared/production/print-job.ts';
import type { PrintPictures } from './print-pictures.ts';

/** One print area of a design that shall become a file. */
export interface PrintFileRequest {
  readonly document: DesignDocument;
  readonly areaKey: string;
  readonly areaSizeMm: AreaSizeMm;
  readonly format: PrintFormat;
  /** Of a file of pixels. */
  readonly dpi: number;
  /** What the file calls itself, where it can. */
  readonly title: string;
}

/** How an item becomes a file: from the item and its form alone, so that the same design gives the same bytes whenever it is printed. */
export function printFileRequest(
  { document, areaKey, sizeKey, widthMm, heightMm, method }: PrintItem,
  format: PrintFormat,
): PrintFileRequest {
  return { document, areaKey, areaSizeMm: { widthMm, heightMm }, format, dpi: method.dpi, title: `${areaKey} ${sizeKey}` };
}

/** What an output paints with, loaded for its print area. */
export interface PrintMeans {
  readonly text: TextShaper;
  readonly pictures: PrintPictures;
}

/** Some bytes of a file, and how much of the work is behind them: 0 to 1. */
export interface PrintPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly doneShare: number;
}

/** Makes one kind of file, piece by piece, no faster than the pieces are taken. */
export type PrintOutput = (request: PrintFileRequest, means: PrintMeans) => AsyncGenerator<PrintPiece>;

/** Paints the print area on any surface; what cannot be printed is refused. */
export function paintPrint(surface: Surface, request: PrintFileRequest, { text, pictures }: PrintMeans, pixelsPerMm: number): void {
  const { document, areaKey, areaSizeMm } = request;
  paintDesign(surface, document, areaKey, { areaSizeMm, pixelsPerMm, assets: pictures.assets, text, finish: 'print' });
}

/** A file in pieces of this many bytes, the last one shorter. */
export async function* inPieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let piece = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + length - filled);
      piece.set(part, filled);
      from += part.length;
      filled += part.length;
      if (filled < length) continue;
      yield piece;
      piece = new Uint8Array(length);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.slice(0, filled);
}
