import { expect, test } from 'vitest';
import type { Outline } from '../../../src/shared/design/outline.ts';
import { parsePathData } from '../../../src/shared/design/path-data.ts';

const rounded = (outline: Outline) =>
  outline.map((command) => command.map((part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 + 0 : part)));

test('lines, absolute and relative, with repeated and packed arguments', () => {
  expect(parsePathData('M10 20 L30,40h5v-5H0V1 l-1-1.5.5.5z')).toEqual([
    ['M', 10, 20],
    ['L', 30, 40],
    ['L', 35, 40],
    ['L', 35, 35],
    ['L', 0, 35],
    ['L', 0, 1],
    ['L', -1, -0.5],
    ['L', -0.5, 0],
    ['Z'],
  ]);
  expect(parsePathData('m1 1 2 2 3 3')).toEqual([
    ['M', 1, 1],
    ['L', 3, 3],
    ['L', 6, 6],
  ]);
  expect(parsePathData('M1e1-2E-1')).toEqual([['M', 10, -0.2]]);
});

test('after a close the pen is back at the start', () => {
  expect(parsePathData('M5 5 L9 9 Z l1 0').at(-1)).toEqual(['L', 6, 5]);
});

test('smooth curves mirror the last control point of their own family only', () => {
  expect(parsePathData('M0 0 C0 5 5 5 5 0 S10-5 10 0')[2]).toEqual(['C', 5, -5, 10, -5, 10, 0]);
  expect(parsePathData('M0 0 Q5 5 10 0 T20 0')[2]).toEqual(['Q', 15, -5, 20, 0]);
  expect(parsePathData('M0 0 L5 0 S10-5 10 0')[2]).toEqual(['C', 5, 0, 10, -5, 10, 0]);
});

test('an arc becomes cubics that pass through its ends and its middle', () => {
  const [, first, second] = rounded(parsePathData('M0 10 A10 10 0 0 1 20 10'));
  expect(first?.slice(-2)).toEqual([10, 0]);
  expect(second?.slice(-2)).toEqual([20, 10]);
  expect(rounded(parsePathData('M0 10 A10 10 0 0 0 20 10'))[1]?.slice(-2)).toEqual([10, 20]);
});

test('an arc too small for its chord grows; flags may be packed', () => {
  expect(rounded(parsePathData('M0 0a1 1 0 0120 0'))[1]?.slice(-2)).toEqual([10, -10]);
  expect(rounded(parsePathData('M0 0 A0 5 0 0 1 9 9'))).toEqual([
    ['M', 0, 0],
    ['L', 9, 9],
  ]);
});

test('several arcs in a row keep their flags apart', () => {
  expect(parsePathData('M11 188.3 A100 100 0 1 1 188.3 111 Z M4 9 A3.1 3.1 0 1 1 10 9').filter(([name]) => name === 'M')).toEqual([
    ['M', 11, 188.3],
    ['M', 4, 9],
  ]);
});

test('what follows a fault is left out', () => {
  expect(parsePathData('M0 0 L1 1 L2 oops L3 3')).toEqual([
    ['M', 0, 0],
    ['L', 1, 1],
  ]);
  expect(parsePathData('not a path')).toEqual([]);
});
