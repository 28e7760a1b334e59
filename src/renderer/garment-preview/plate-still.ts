import { makePlatePicture } from './plate-pictures.ts';
import type { PlateRequest } from './plate-request.ts';
import type { StillSize } from './capture-picture.ts';

/**
 * A plate's picture as PNG bytes, fitted into a size: the design with its decorations, where there is no WebGL and on paper.
 * @throws AppError as `makePlatePicture`
 */
export async function plateStill(
  request: Omit<PlateRequest, 'widthPx' | 'background'>,
  { widthPx, heightPx, background }: StillSize,
): Promise<Uint8Array> {
  const { url } = await makePlatePicture({ ...request, widthPx, background: 'transparent' }, new AbortController().signal);
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d')!;
  if (background !== 'transparent') {
    context.fillStyle = background;
    context.fillRect(0, 0, widthPx, heightPx);
  }
  const scale = Math.min(widthPx / bitmap.width, heightPx / bitmap.height);
  context.drawImage(
    bitmap,
    (widthPx - bitmap.width * scale) / 2,
    (heightPx - bitmap.height * scale) / 2,
    bitmap.width * scale,
    bitmap.height * scale,
  );
  bitmap.close();
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
