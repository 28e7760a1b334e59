import { identity, type Affine } from '../../design/affine.ts';
import { encodeBase64 } from '../vector/base64.ts';
import { joinBytes } from '../vector/join-bytes.ts';
import { orientationMatrix } from '../vector/orientation-matrix.ts';
import type { RasterPicture } from '../vector/raster-picture.ts';
import { readJpeg } from '../vector/read-jpeg.ts';
import { isPlainPng } from './is-plain-png.ts';

/** Makes a PNG of straight RGBA pixels in sRGB. */
export type PngEncoder = (pixels: {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}) => Uint8Array;

/** A picture as an SVG holds it. */
export interface SvgPicture {
  readonly dataUri: string;
  /** From the unit square of what the file holds to that of the picture as it is shown. */
  readonly turn: Affine;
}

/**
 * A picture's own bytes where all programs show them alike: PNG and JPEG in sRGB. A JPEG's orientation, which some programs obey and some do not,
 * is taken out of the bytes and given as a turn. All else (WebP, other colour profiles, CMYK, pixels without a file) becomes a PNG.
 */
export function svgPicture(picture: RasterPicture, encodePng: PngEncoder): SvgPicture {
  const { encoded, widthPx: width, heightPx: height } = picture;
  if (encoded?.mimeType === 'image/png' && isPlainPng(encoded.bytes))
    return { dataUri: dataUri('image/png', encoded.bytes), turn: identity };
  const jpeg = encoded?.mimeType === 'image/jpeg' ? uprightJpeg(encoded.bytes) : undefined;
  return jpeg ?? { dataUri: dataUri('image/png', encodePng({ data: picture.pixels(), width, height })), turn: identity };
}

function uprightJpeg(bytes: Uint8Array): SvgPicture | undefined {
  const head = readJpeg(bytes);
  if (!head?.plainColor) return undefined;
  const { exif, orientation } = head;
  const parts = exif ? [bytes.subarray(0, exif.start), bytes.subarray(exif.end)] : [bytes];
  return { dataUri: dataUri('image/jpeg', joinBytes(parts)), turn: orientationMatrix(orientation) };
}

function dataUri(mimeType: string, bytes: Uint8Array): string {
  return `data:${mimeType};base64,${encodeBase64(bytes)}`;
}
