import { UnsignedByteType, WebGLRenderTarget, type WebGLRenderer } from 'three';
import type { CameraPose } from './camera-views.ts';
import type { FigurePainter } from './figure-painter.ts';
import { noInsets } from './figure-camera.ts';
import type { GarmentFigure } from './garment-figure.ts';
import { StagePicture } from './stage-picture.ts';

export interface StillSize {
  widthPx: number;
  heightPx: number;
  /** `#rrggbb`, or `transparent`: the garment and its soft shadow alone. */
  background: string;
}

const stillSamples = 8;

/** Draws a picture of its own size beside the stage's and encodes it as PNG. */
export async function capturePicture(
  renderer: WebGLRenderer,
  painter: FigurePainter,
  figure: GarmentFigure,
  pose: CameraPose,
  { widthPx, heightPx, background }: StillSize,
): Promise<Uint8Array> {
  const picture = new StagePicture(renderer);
  const target = new WebGLRenderTarget(widthPx, heightPx, { type: UnsignedByteType, depthBuffer: false });
  try {
    picture.begin(widthPx, heightPx);
    for (let sample = 0; sample < stillSamples; sample++)
      picture.addSample(painter, figure, { pose, widthPx, heightPx, insets: noInsets, light: false });
    picture.show(0, target);
    const pixels = new Uint8Array(widthPx * heightPx * 4);
    await renderer.readRenderTargetPixelsAsync(target, 0, 0, widthPx, heightPx, pixels);
    return await encodeStill(pixels, widthPx, heightPx, background);
  } finally {
    target.dispose();
    picture.dispose();
    renderer.setRenderTarget(null);
  }
}

async function encodeStill(premultiplied: Uint8Array, widthPx: number, heightPx: number, background: string): Promise<Uint8Array> {
  const garment = new OffscreenCanvas(widthPx, heightPx);
  garment.getContext('2d')!.putImageData(straightImage(premultiplied, widthPx, heightPx), 0, 0);
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d')!;
  if (background !== 'transparent') {
    context.fillStyle = background;
    context.fillRect(0, 0, widthPx, heightPx);
  }
  context.drawImage(garment, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Straight alpha, top row first, from WebGL's premultiplied rows that begin at the bottom. */
export function straightImage(premultiplied: Uint8Array, widthPx: number, heightPx: number): ImageData {
  const image = new ImageData(widthPx, heightPx);
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      const from = ((heightPx - 1 - row) * widthPx + column) * 4;
      const alpha = premultiplied[from + 3]!;
      const scale = alpha === 0 ? 0 : 255 / alpha;
      for (let channel = 0; channel < 3; channel++)
        image.data[(row * widthPx + column) * 4 + channel] = premultiplied[from + channel]! * scale;
      image.data[(row * widthPx + column) * 4 + 3] = alpha;
    }
  }
  return image;
}
