import { identity, type Affine } from '../../design/affine.ts';
import { orientationMatrix } from '../vector/orientation-matrix.ts';
import type { RasterPicture } from '../vector/raster-picture.ts';
import { readJpeg } from '../vector/read-jpeg.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { spreadColors } from './spread-colors.ts';

/** A picture as a PDF holds it. */
export interface PdfPicture {
  readonly reference: string;
  /** From the unit square of what is stored, y down, to that of the picture as it is shown. */
  readonly turn: Affine;
}

/**
 * Puts a picture into a file. A JPEG of three 8-bit components in sRGB goes in as it is, its orientation as a turn, since PDF does not read Exif.
 * All else (PNG, WebP, grey and CMYK JPEG, other colour profiles, pixels without a file) goes in as its sRGB pixels, losslessly, its alpha as a soft mask.
 */
export function addPdfPicture(objects: PdfObjects, picture: RasterPicture, smooth: boolean): PdfPicture {
  const head = picture.encoded?.mimeType === 'image/jpeg' ? readJpeg(picture.encoded.bytes) : undefined;
  if (picture.encoded && head?.plainColor) {
    const entries = `${imageEntries(head.widthPx, head.heightPx, '/DeviceRGB', smooth)}/Filter/DCTDecode`;
    return { reference: objects.addStream(entries, picture.encoded.bytes), turn: orientationMatrix(head.orientation) };
  }
  return { reference: addPixels(objects, picture, smooth), turn: identity };
}

function addPixels(objects: PdfObjects, { widthPx, heightPx, pixels }: RasterPicture, smooth: boolean): string {
  const rgba = pixels();
  const alpha = channelRows(rgba, [3], widthPx, heightPx);
  const mask = isOpaque(rgba) ? undefined : addRows(objects, imageEntries(widthPx, heightPx, '/DeviceGray', smooth), 1, widthPx, alpha);
  const colors = mask ? spreadColors(rgba, widthPx, heightPx) : rgba;
  const entries = imageEntries(widthPx, heightPx, '/DeviceRGB', smooth) + (mask ? `/SMask ${mask}` : '');
  return addRows(objects, entries, 3, widthPx, channelRows(colors, [0, 1, 2], widthPx, heightPx));
}

function imageEntries(widthPx: number, heightPx: number, colorSpace: string, smooth: boolean): string {
  const size = `/Width ${widthPx}/Height ${heightPx}`;
  return `/Type/XObject/Subtype/Image${size}/ColorSpace${colorSpace}/BitsPerComponent 8/Interpolate ${smooth}`;
}

function addRows(objects: PdfObjects, entries: string, channels: number, widthPx: number, rows: Uint8Array): string {
  return objects.addDeflated(`${entries}/DecodeParms<</Predictor 15/Colors ${channels}/Columns ${widthPx}>>`, rows);
}

/** Some channels of pixels, each row as its difference to the one above (PNG's filter 2), which deflates better. */
function channelRows(rgba: Uint8Array | Uint8ClampedArray, channels: readonly number[], widthPx: number, heightPx: number): Uint8Array {
  const rows = new Uint8Array((widthPx * channels.length + 1) * heightPx);
  let to = 0;
  for (let y = 0; y < heightPx; y++) {
    rows[to++] = 2;
    for (let at = y * widthPx * 4, end = at + widthPx * 4; at < end; at += 4) {
      for (const channel of channels) rows[to++] = rgba[at + channel]! - (y === 0 ? 0 : rgba[at + channel - widthPx * 4]!);
    }
  }
  return rows;
}

function isOpaque(rgba: Uint8Array | Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}
