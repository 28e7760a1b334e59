/** What a vector file needs of a picture that the painter draws. */
export interface RasterPicture {
  /** As it is shown: a turned JPEG's sizes are those after turning. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The file it came from; null for one that has only pixels, such as a toned picture or a mock-up. */
  readonly encoded: { readonly mimeType: string; readonly bytes: Uint8Array } | null;
  /** Straight RGBA in sRGB, row by row as it is shown; asked for only when the file cannot hold the bytes as they are. */
  pixels(): Uint8Array | Uint8ClampedArray;
}

/**
 * Tells the picture behind an object that was given to `drawImage`; the same object is always the same picture.
 *
 * @throws when the object is not known to it
 */
export type RasterSource = (picture: object) => RasterPicture;
