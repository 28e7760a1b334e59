import type { ImageCrop, ImageLayer } from './layer.ts';

/** All of a picture. */
export const wholePicture: ImageCrop = { x: 0, y: 0, width: 1, height: 1 };

/** The narrowest that a crop can be made, as a share of the picture. */
const LEAST_SHARE = 0.02;

/** A picture with another part in view, which stays as large and where it is: the frame follows the crop. */
export function cropImage(layer: ImageLayer, crop: ImageCrop): ImageLayer {
  const before = layer.crop ?? wholePicture;
  const after = withinPicture(crop);
  const { frame } = layer;
  const [mmPerWidth, mmPerHeight] = [frame.widthMm / before.width, frame.heightMm / before.height];
  const rightMm = (after.x + after.width / 2 - before.x - before.width / 2) * mmPerWidth * (layer.flipX ? -1 : 1);
  const downMm = (after.y + after.height / 2 - before.y - before.height / 2) * mmPerHeight * (layer.flipY ? -1 : 1);
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const [widthMm, heightMm] = [after.width * mmPerWidth, after.height * mmPerHeight];
  const middleXMm = frame.xMm + frame.widthMm / 2 + rightMm * Math.cos(angle) - downMm * Math.sin(angle);
  const middleYMm = frame.yMm + frame.heightMm / 2 + rightMm * Math.sin(angle) + downMm * Math.cos(angle);
  const whole = after.width === 1 && after.height === 1;
  return {
    ...layer,
    crop: whole ? null : after,
    frame: { ...frame, widthMm, heightMm, xMm: middleXMm - widthMm / 2, yMm: middleYMm - heightMm / 2 },
  };
}

/** How a drag changes a crop: which sides it holds, or none to move the picture behind the frame; `rightMm` and `downMm` in the layer's parent. */
export interface CropDrag {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly rightMm: number;
  readonly downMm: number;
}

/** A picture after a side or corner of its crop was dragged, or the picture behind its frame. */
export function dragCrop(layer: ImageLayer, { x, y, rightMm, downMm }: CropDrag): ImageLayer {
  const { frame } = layer;
  const before = layer.crop ?? wholePicture;
  const angle = (-frame.rotationDeg * Math.PI) / 180;
  const alongX = (rightMm * Math.cos(angle) - downMm * Math.sin(angle)) / (frame.widthMm / before.width);
  const alongY = (rightMm * Math.sin(angle) + downMm * Math.cos(angle)) / (frame.heightMm / before.height);
  const [flipX, flipY] = [layer.flipX ? -1 : 1, layer.flipY ? -1 : 1];
  if (x === 0 && y === 0) {
    const moved = { ...before, x: before.x - alongX * flipX, y: before.y - alongY * flipY };
    return { ...layer, crop: layer.crop && keptInside(moved) };
  }
  const [left, right] = dragSides(before.x, before.width, x * flipX, alongX * flipX);
  const [top, bottom] = dragSides(before.y, before.height, y * flipY, alongY * flipY);
  return cropImage(layer, { x: left, y: top, width: right - left, height: bottom - top });
}

/** The largest part about the middle of the present crop with a ratio of width to height, as printed. */
export function cropToRatio(layer: ImageLayer, ratio: number): ImageLayer {
  const crop = layer.crop ?? wholePicture;
  const shareRatio = (ratio * (layer.frame.heightMm / crop.height)) / (layer.frame.widthMm / crop.width);
  const width = Math.min(1, shareRatio);
  const height = Math.min(1, 1 / shareRatio);
  const middle = { x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 };
  return cropImage(layer, keptInside({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }));
}

function dragSides(start: number, extent: number, side: number, by: number): readonly [number, number] {
  const end = start + extent;
  if (side < 0) return [Math.min(end - LEAST_SHARE, Math.max(0, start + by)), end];
  if (side > 0) return [start, Math.max(start + LEAST_SHARE, Math.min(1, end + by))];
  return [start, end];
}

function keptInside(crop: ImageCrop): ImageCrop {
  return { ...crop, x: Math.min(1 - crop.width, Math.max(0, crop.x)), y: Math.min(1 - crop.height, Math.max(0, crop.y)) };
}

function withinPicture({ x, y, width, height }: ImageCrop): ImageCrop {
  const size = { width: Math.min(1, Math.max(LEAST_SHARE, width)), height: Math.min(1, Math.max(LEAST_SHARE, height)) };
  return keptInside({ x, y, ...size });
}
