import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from 'vitest';
import { pictureDifference } from './picture-difference.ts';

const folder = new URL('goldens/', import.meta.url);
const rejected = new URL('../../test-results/goldens/', import.meta.url);

/** The mean distance that another build of Skia may make at the edges of letters. */
const ALLOWED_MEAN = 0.4;

/** Holds a picture against test/render/goldens/<name>.png; with UPDATE_GOLDENS=1 it becomes the golden. Look at it before committing. */
export async function expectGolden(canvas: Canvas, name: string): Promise<void> {
  const file = new URL(`${name}.png`, folder);
  const png = canvas.toBuffer('image/png');
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, png);
  }
  expect(existsSync(file), `${name}.png is missing: run with UPDATE_GOLDENS=1, look at it, commit it`).toBe(true);
  const golden = await loadImage(readFileSync(file));
  const expected = createCanvas(golden.width, golden.height);
  expected.getContext('2d').drawImage(golden, 0, 0);
  const { mean } = pictureDifference(pixelsOf(canvas), pixelsOf(expected));
  if (mean > ALLOWED_MEAN) {
    mkdirSync(rejected, { recursive: true });
    writeFileSync(new URL(`${name}.png`, rejected), png);
  }
  expect(mean, `${name}.png: the picture that was made lies in test-results/goldens`).toBeLessThanOrEqual(ALLOWED_MEAN);
}

/** All pixels of a canvas. */
export function pixelsOf(canvas: Canvas): ImageData {
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height) as unknown as ImageData;
}
