import { describe, expect, test } from 'vitest';
import { decorationKinds } from '../../../src/shared/catalog/decoration-method.ts';
import { decorationLooks, standsOff, type DecorationLook } from '../../../src/shared/garments/decoration-look.ts';
import { drawRelief, flatRelief, reliefMaxSlope } from '../../../src/shared/garments/decoration/draw-relief.ts';

const sidePx = 160;
const pixelsPerMm = 8;

/** A bar of ink, in px. */
function bar(left: number, top: number, width: number, height: number) {
  const data = new Uint8ClampedArray(sidePx * sidePx * 4);
  for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) data.set([200, 40, 40, 255], (y * sidePx + x) * 4);
  return { data, widthPx: sidePx, heightPx: sidePx };
}

const at = (data: Uint8Array, x: number, y: number): number[] => [...data.subarray((y * sidePx + x) * 4, (y * sidePx + x) * 4 + 4)];
const slope = (byte: number): number => ((byte - 128) / 127) * reliefMaxSlope;

describe('puff', () => {
  const { data } = drawRelief(bar(40, 40, 80, 80), pixelsPerMm, decorationLooks.puff);

  test('rises at its edges and falls at the other side, and is flat in the middle and far from it', () => {
    expect(slope(at(data, 43, 80)[0]!)).toBeGreaterThan(0.3);
    expect(slope(at(data, 116, 80)[0]!)).toBeLessThan(-0.3);
    expect(Math.abs(slope(at(data, 80, 80)[1]!))).toBeLessThan(0.4);
    expect(at(data, 4, 4).slice(0, 2)).toEqual([128, 128]);
  });

  test('darkens the cloth beside it, less the farther away', () => {
    const shade = (x: number): number => 255 - at(data, x, 80)[2]!;
    expect(shade(38)).toBeGreaterThan(60);
    expect(shade(30)).toBeLessThan(shade(38));
    expect(shade(4)).toBeLessThan(12);
  });
});

describe('embroidery', () => {
  /** The thread's angle at a place, 0 to 180 degrees. */
  const angleAt = (data: Uint8Array, x: number, y: number): number => {
    const [, , cos2, sin2] = at(data, x, y);
    return (((Math.atan2(sin2! - 128, cos2! - 128) / 2) * 180) / Math.PI + 180) % 180;
  };

  test('sews across a narrow bar, whichever way it runs', () => {
    const upright = drawRelief(bar(70, 10, 24, 140), pixelsPerMm, decorationLooks.embroidery).data;
    const lying = drawRelief(bar(10, 70, 140, 24), pixelsPerMm, decorationLooks.embroidery).data;
    const offLevel = (angle: number): number => Math.min(angle, 180 - angle);
    expect(offLevel(angleAt(upright, 76, 80))).toBeLessThan(15);
    expect(Math.abs(angleAt(lying, 80, 76) - 90)).toBeLessThan(15);
  });

  test('lays its threads in rows: across them the slope turns again and again', () => {
    const { data } = drawRelief(bar(70, 10, 24, 140), pixelsPerMm, decorationLooks.embroidery);
    const slopes = Array.from({ length: 80 }, (_, i) => slope(at(data, 82, 40 + i)[1]!));
    const turns = slopes.filter((value, i) => i > 0 && Math.sign(value) !== Math.sign(slopes[i - 1]!)).length;
    // 10 mm of threads 0.4 mm apart.
    expect(turns).toBeGreaterThan(25);
  });
});

test('screen ink stands up where two of its colours meet, a film does not', () => {
  const block = bar(20, 20, 120, 120);
  for (let y = 60; y < 100; y++) for (let x = 60; x < 100; x++) block.data.set([240, 200, 20, 255], (y * sidePx + x) * 4);
  const steepest = (look: DecorationLook): number => {
    const { data } = drawRelief(block, pixelsPerMm, { ...look, grainSlope: 0 });
    return Math.max(...Array.from({ length: 40 }, (_, i) => Math.abs(slope(at(data, 40 + i, 80)[0]!))));
  };
  expect(steepest(decorationLooks.screen)).toBeGreaterThan(0.2);
  expect(steepest(decorationLooks.dtf)).toBeLessThan(0.05);
});

test('a film goes on around its ink, and tells how much ink there is', () => {
  const { data } = drawRelief(bar(40, 40, 80, 80), pixelsPerMm, decorationLooks.dtf);
  const marginPx = decorationLooks.dtf.marginMm * pixelsPerMm;
  expect(at(data, 80, 80).slice(2)).toEqual([0, 255]);
  expect(at(data, 40 - Math.floor(marginPx / 2), 80).slice(2)).toEqual([0, 0]);
  expect(at(data, 40 - Math.ceil(marginPx) - 2, 80).slice(2)).toEqual([255, 0]);
});

test('what is printed into the cloth has no relief, all else has', () => {
  expect(decorationKinds.filter((kind) => !standsOff(decorationLooks[kind]))).toEqual(['dtg', 'sublimation']);
});

test('nothing printed gives nothing but flat cloth', () => {
  const { data } = drawRelief(bar(0, 0, 0, 0), pixelsPerMm, decorationLooks.foil);
  expect(data.every((byte, i) => byte === flatRelief[i % 4])).toBe(true);
});
