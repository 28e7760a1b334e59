/** The opacity of a picture's pixels, row by row, 0 to 255. */
export type AlphaMap = Uint8ClampedArray<ArrayBuffer>;

/** A picture's pixels: RGBA bytes with straight alpha. */
export interface PixelPicture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Below this opacity a pixel counts as background already. */
const CLEAR_ALPHA = 16;
/** The farthest that two colours can lie apart. */
const FARTHEST = Math.ceil(Math.sqrt(3) * 255);

/**
 * The opacity of a picture without its background: what is joined to the edge and near the colour that most of the edge has.
 * What the subject encloses stays. Pixels beside the background fade by how little they differ from it.
 *
 * @param tolerance how far a colour may be from the edge's, 0 (the very colour) to 100 (any)
 */
export function removeBackground(picture: PixelPicture, tolerance: number): AlphaMap {
  const reach = (tolerance / 100) * FARTHEST;
  const background = floodFromEdge(picture, edgeColor(picture), reach);
  return fadeEdges(picture, background, edgeColor(picture), reach);
}

type Rgb = readonly [number, number, number];

/** The mean of the most frequent colours on the edge: of 4 096 boxes of colour the fullest. */
function edgeColor({ data, width, height }: PixelPicture): Rgb {
  const boxes = new Map<number, [count: number, red: number, green: number, blue: number]>();
  const count = (pixel: number): void => {
    const at = pixel * 4;
    if (data[at + 3]! < CLEAR_ALPHA) return;
    const key = ((data[at]! >> 4) << 8) | ((data[at + 1]! >> 4) << 4) | (data[at + 2]! >> 4);
    const box = boxes.get(key) ?? [0, 0, 0, 0];
    boxes.set(key, [box[0] + 1, box[1] + data[at]!, box[2] + data[at + 1]!, box[3] + data[at + 2]!]);
  };
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(count);
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(count);
  let fullest: [number, number, number, number] = [1, 255, 255, 255];
  for (const box of boxes.values()) if (box[0] >= fullest[0]) fullest = box;
  return [fullest[1] / fullest[0], fullest[2] / fullest[0], fullest[3] / fullest[0]];
}

function distanceTo(data: Uint8ClampedArray, pixel: number, [red, green, blue]: Rgb): number {
  const at = pixel * 4;
  if (data[at + 3]! < CLEAR_ALPHA) return 0;
  return Math.sqrt((data[at]! - red) ** 2 + (data[at + 1]! - green) ** 2 + (data[at + 2]! - blue) ** 2);
}

/** 1 for each pixel of the background; filled run by run, so that it takes little memory beside the picture. */
function floodFromEdge({ data, width, height }: PixelPicture, color: Rgb, reach: number): Uint8Array {
  const background = new Uint8Array(width * height);
  const open = (pixel: number): boolean => background[pixel] === 0 && distanceTo(data, pixel, color) <= reach;
  const waiting: number[] = [];
  for (let x = 0; x < width; x++) waiting.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) waiting.push(y * width, y * width + width - 1);
  for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
    if (!open(pixel)) continue;
    const rowStart = pixel - (pixel % width);
    let left = pixel;
    let right = pixel;
    while (left > rowStart && open(left - 1)) left--;
    while (right < rowStart + width - 1 && open(right + 1)) right++;
    background.fill(1, left, right + 1);
    for (const offset of [-width, width]) {
      if (left + offset < 0 || left + offset >= background.length) continue;
      for (let beside = left + offset; beside <= right + offset; beside++) {
        if (open(beside) && (beside === right + offset || !open(beside + 1))) waiting.push(beside);
      }
    }
  }
  return background;
}

function fadeEdges({ data, width, height }: PixelPicture, background: Uint8Array, color: Rgb, reach: number): AlphaMap {
  const alpha = new Uint8ClampedArray(width * height);
  const fade = Math.max(8, reach / 2);
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    if (background[pixel] === 1) continue;
    const own = data[pixel * 4 + 3]!;
    const x = pixel % width;
    const beside =
      (x > 0 && background[pixel - 1] === 1) ||
      (x < width - 1 && background[pixel + 1] === 1) ||
      background[pixel - width] === 1 ||
      background[pixel + width] === 1;
    alpha[pixel] = beside ? own * Math.min(1, (distanceTo(data, pixel, color) - reach) / fade) : own;
  }
  return alpha;
}

/** One movement of the refine brush, in shares of the picture: places are `x, y, x, y, …`, the radius a share of the longer side. */
export interface BrushStroke {
  readonly mode: 'erase' | 'restore';
  readonly radius: number;
  readonly places: readonly number[];
}

/** Draws a stroke into an opacity: erased pixels go, restored ones get the picture's own opacity back. */
export function brushAlpha(alpha: AlphaMap, { data, width, height }: PixelPicture, { mode, radius, places }: BrushStroke): void {
  const radiusPx = Math.max(0.5, radius * Math.max(width, height));
  for (let at = 0; at < places.length; at += 2) {
    const [toX, toY] = [places[at]! * width, places[at + 1]! * height];
    const [fromX, fromY] = at === 0 ? [toX, toY] : [places[at - 2]! * width, places[at - 1]! * height];
    const bottom = Math.min(height - 1, Math.ceil(Math.max(fromY, toY) + radiusPx));
    const right = Math.min(width - 1, Math.ceil(Math.max(fromX, toX) + radiusPx));
    for (let y = Math.max(0, Math.floor(Math.min(fromY, toY) - radiusPx)); y <= bottom; y++) {
      for (let x = Math.max(0, Math.floor(Math.min(fromX, toX) - radiusPx)); x <= right; x++) {
        const share = Math.min(1, radiusPx - distanceToLine(x + 0.5, y + 0.5, fromX, fromY, toX, toY) + 0.5);
        if (share <= 0) continue;
        const pixel = y * width + x;
        const target = mode === 'erase' ? 0 : data[pixel * 4 + 3]!;
        alpha[pixel] = alpha[pixel]! + (target - alpha[pixel]!) * share;
      }
    }
  }
}

function distanceToLine(x: number, y: number, fromX: number, fromY: number, toX: number, toY: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

/** The picture under an opacity, made smaller by whole blocks until no side is longer than a limit. */
export function previewCutOut({ data, width, height }: PixelPicture, alpha: AlphaMap, longestSidePx: number): PixelPicture {
  const block = Math.max(1, Math.ceil(Math.max(width, height) / longestSidePx));
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const out = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const sums = [0, 0, 0, 0, 0];
      for (let y = row * block; y < Math.min(height, (row + 1) * block); y++) {
        for (let x = column * block; x < Math.min(width, (column + 1) * block); x++) {
          const pixel = y * width + x;
          const weight = alpha[pixel]!;
          sums[0]! += data[pixel * 4]! * weight;
          sums[1]! += data[pixel * 4 + 1]! * weight;
          sums[2]! += data[pixel * 4 + 2]! * weight;
          sums[3]! += weight;
          sums[4]! += 1;
        }
      }
      const at = (row * columns + column) * 4;
      for (let channel = 0; channel < 3; channel++) out[at + channel] = sums[3]! > 0 ? sums[channel]! / sums[3]! : 0;
      out[at + 3] = sums[3]! / sums[4]!;
    }
  }
  return { data: out, width: columns, height: rows };
}
