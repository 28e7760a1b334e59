import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import type { ImageLayer, Layer } from './layer.ts';

/** The hash of no bytes: the name of a picture that nobody has chosen yet. The store refuses files of 0 bytes, so no picture ever has it. */
export const EMPTY_PICTURE_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Whether a picture is still to be chosen: previews show a drawing in its place, and print refuses it. */
export function isEmptyPicture({ assetHash }: Pick<ImageLayer, 'assetHash'>): boolean {
  return assetHash === EMPTY_PICTURE_HASH;
}

/** The layer with its picture taken out; frame, mask and tone wait for the next one. */
export function emptyPicture(layer: ImageLayer): ImageLayer {
  if (isEmptyPicture(layer)) return layer;
  return {
    ...layer,
    assetHash: EMPTY_PICTURE_HASH,
    mimeType: 'image/png',
    naturalWidthPx: 1,
    naturalHeightPx: 1,
    crop: null,
    cutout: null,
  };
}

/**
 * Refuses a design that shows a picture which nobody has chosen yet.
 *
 * @throws AppError design.picture-empty with the layer's `name`
 */
export function assertPicturesChosen({ areas }: DesignDocument): void {
  const [empty] = Object.values(areas).flatMap(({ layers }) => emptyPicturesOf(layers));
  if (empty) throw new AppError('design.picture-empty', { name: empty.name });
}

/** The pictures in sight that nobody has chosen yet, at any depth. */
export function emptyPicturesOf(layers: readonly Layer[]): ImageLayer[] {
  return layers.flatMap((layer) => {
    if (layer.hidden || layer.opacity === 0) return [];
    if (layer.kind === 'group') return emptyPicturesOf(layer.children);
    return layer.kind === 'image' && isEmptyPicture(layer) ? [layer] : [];
  });
}
