import { existsSync, readFileSync } from 'node:fs';
import { createCanvas, ImageData, loadImage, type Canvas } from '@napi-rs/canvas';
import { vi } from 'vitest';

const resources = new URL('../../resources/', import.meta.url);

/** A canvas as workers have it, drawn by Skia. */
class SkiaOffscreenCanvas {
  readonly #canvas: Canvas;

  constructor(widthPx: number, heightPx: number) {
    this.#canvas = createCanvas(widthPx, heightPx);
  }

  get width(): number {
    return this.#canvas.width;
  }

  get height(): number {
    return this.#canvas.height;
  }

  getContext(): unknown {
    return this.#canvas.getContext('2d');
  }

  async convertToBlob(): Promise<Blob> {
    return new Blob([new Uint8Array(await this.#canvas.encode('png'))], { type: 'image/png' });
  }
}

/** Gives Node what the renderer's workers find in Chromium: canvases, the project's own `app://` files, and the shop's pictures by hash. */
export function installBrowserPlatform(pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map()): void {
  vi.stubGlobal('OffscreenCanvas', SkiaOffscreenCanvas);
  vi.stubGlobal('ImageData', ImageData);
  vi.stubGlobal('ProgressEvent', class extends Event {});
  vi.stubGlobal('fetch', (address: string | URL) => Promise.resolve(answer(String(address), pictures)));
  vi.stubGlobal('createImageBitmap', decode);
}

/** A decoded picture as Chromium gives it, drawn by Skia. */
async function decode(file: Blob): Promise<Canvas & { close(): void }> {
  const image = await loadImage(await file.arrayBuffer());
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return Object.assign(canvas, { close: () => undefined });
}

function answer(address: string, pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Response {
  const picture = pictures.get(address.replace('app://studio/assets/', ''));
  if (picture) return new Response(picture, { headers: { 'content-type': 'image/png' } });
  const path = address.startsWith('app://studio/resources/')
    ? new URL(address.slice('app://studio/resources/'.length), resources)
    : undefined;
  if (!path || !existsSync(path)) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(path)));
}
