import type { Asset } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';

/** A picture without anything that is not needed to show it. */
export interface CleanPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True when it is shown turned by a quarter: its width is then the height that its file tells. */
  readonly onSide: boolean;
}

const cleaners: Readonly<Record<Asset['mimeType'], (bytes: Buffer) => CleanPicture | undefined>> = {
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  'image/webp': cleanWebp,
};

/**
 * A picture's bytes without its metadata: place and time, camera and author, captions, thumbnails, edits, and whatever is hung behind its end.
 * Pixels are untouched. A JPEG's orientation and the colour profile stay, because the picture would look otherwise without them.
 *
 * @throws AppError asset.unreadable when the file ends too early or its parts do not fit together
 */
export function cleanPicture(bytes: Uint8Array, mimeType: Asset['mimeType']): CleanPicture {
  const cleaned = cleaners[mimeType](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!cleaned) throw new AppError('asset.unreadable');
  return cleaned;
}
