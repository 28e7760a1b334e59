import { createCanvas } from '@napi-rs/canvas';
import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { readPngDensity, withPngDensity } from '../../../src/shared/design/png-density.ts';

const png = (): Uint8Array => new Uint8Array(createCanvas(3, 2).toBuffer('image/png'));

test('the density is written, and an independent reader sees it and the same pixels', () => {
  const written = withPngDensity(png(), 300);
  expect(readPngDensity(written)).toBeCloseTo(300, 1);
  expect(decode(written, { checkCrc: true })).toMatchObject({ width: 3, height: 2, resolution: { x: 11811, y: 11811, unit: 1 } });
});

test('a second density replaces the first', () => {
  const twice = withPngDensity(withPngDensity(png(), 72), 600);
  expect(readPngDensity(twice)).toBeCloseTo(600, 1);
  expect(twice).toEqual(withPngDensity(png(), 600));
});

test('bytes in the middle of a larger buffer are read in place', () => {
  const source = withPngDensity(png(), 150);
  const shifted = new Uint8Array(source.length + 7);
  shifted.set(source, 7);
  expect(readPngDensity(shifted.subarray(7))).toBeCloseTo(150, 1);
});

test('a file that is cut short has no density', () => {
  expect(readPngDensity(png().subarray(0, 20))).toBeUndefined();
});
