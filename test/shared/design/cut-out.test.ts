import { describe, expect, test } from 'vitest';
import { brushAlpha, previewCutOut, removeBackground, type PixelPicture } from '../../../src/shared/design/cut-out.ts';

/** A picture from rows of letters: `.` white, `#` black, `g` light grey, ` ` transparent. */
function pictureOf(...rows: string[]): PixelPicture {
  const colors: Readonly<Record<string, readonly number[]>> = {
    '.': [255, 255, 255, 255],
    '#': [0, 0, 0, 255],
    g: [225, 225, 225, 255],
    ' ': [0, 0, 0, 0],
  };
  const data = new Uint8ClampedArray(
    rows
      .join('')
      .split('')
      .flatMap((letter) => colors[letter]!),
  );
  return { data, width: rows[0]!.length, height: rows.length };
}

function rowsOf(alpha: Uint8ClampedArray, width: number): string[] {
  const letters = Array.from(alpha, (value) => (value === 0 ? '.' : value === 255 ? '#' : '+')).join('');
  return letters.match(new RegExp(`.{${width}}`, 'g'))!;
}

describe('removeBackground', () => {
  const ring = pictureOf('........', '..####..', '.##..##.', '.##..##.', '..####..', '........');

  test('takes what is joined to the edge and leaves what the subject encloses', () => {
    expect(rowsOf(removeBackground(ring, 10), 8)).toEqual(['........', '..####..', '.######.', '.######.', '..####..', '........']);
  });

  test('more tolerance takes colours farther from the edge’s', () => {
    const shaded = pictureOf('......', '.gggg.', '.g##g.', '.gggg.', '......');
    expect(rowsOf(removeBackground(shaded, 5), 6)[2]).toMatch(/^\.[+#]##[+#]\.$/);
    expect(rowsOf(removeBackground(shaded, 20), 6)).toEqual(['......', '......', '..##..', '......', '......']);
  });

  test('no tolerance takes the very colour only; all of it takes everything', () => {
    expect(rowsOf(removeBackground(ring, 0), 8)[1]).toBe('..####..');
    expect(removeBackground(ring, 100).every((value) => value === 0)).toBe(true);
  });

  test('a subject that touches the edge stays, and transparent parts are background', () => {
    const touching = pictureOf('..#...', '..#...', '..#  .', '......');
    expect(rowsOf(removeBackground(touching, 10), 6)).toEqual(['..#...', '..#...', '..#...', '......']);
  });

  test('a large picture is filled without running out of room', () => {
    const side = 1_500;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let pixel = 0; pixel < side * side; pixel += 7) data.fill(0, pixel * 4, pixel * 4 + 3);
    const alpha = removeBackground({ data, width: side, height: side }, 10);
    expect(alpha[1]).toBe(0);
    expect(alpha[side * 3 + 7 * 100 - ((side * 3) % 7)]).toBe(255);
  });
});

describe('brushAlpha', () => {
  const picture = pictureOf(...Array.from({ length: 20 }, () => '#'.repeat(40)));

  test('takes away along a line and brings back the picture’s own opacity', () => {
    const alpha = new Uint8ClampedArray(800).fill(255);
    brushAlpha(alpha, picture, { mode: 'erase', radius: 0.1, places: [0.25, 0.5, 0.75, 0.5] });
    expect([alpha[10 * 40 + 20], alpha[10 * 40 + 2], alpha[2 * 40 + 20]]).toEqual([0, 255, 255]);
    brushAlpha(alpha, picture, { mode: 'restore', radius: 0.05, places: [0.5, 0.5] });
    expect([alpha[10 * 40 + 20], alpha[10 * 40 + 12]]).toEqual([255, 0]);
  });

  test('never writes beyond the picture', () => {
    const alpha = new Uint8ClampedArray(800).fill(255);
    brushAlpha(alpha, picture, { mode: 'erase', radius: 0.1, places: [-0.2, -0.2, 1.3, 0.5] });
    expect(alpha).toHaveLength(800);
    expect(alpha[19 * 40]).toBe(255);
  });
});

test('a preview is smaller by whole blocks, with the colours of what is left', () => {
  const picture = pictureOf('##..', '##..');
  const preview = previewCutOut(picture, new Uint8ClampedArray([255, 255, 0, 255, 255, 255, 0, 255]), 2);
  expect([preview.width, preview.height]).toEqual([2, 1]);
  expect([...preview.data]).toEqual([0, 0, 0, 255, 255, 255, 255, 128]);
});
