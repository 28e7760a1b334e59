import fc from 'fast-check';
import { decode } from 'fast-png';
import { expect, it } from 'vitest';
import { encodePng } from '../../../src/shared/production/png/encode-png.ts';
import { filterRows } from '../../../src/shared/production/png/filter-rows.ts';

const picture = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc.record({ width: fc.constant(width), data: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }) }),
  );

it('writes every row but the first as its difference to the one above, byte by byte', () => {
  fc.assert(
    fc.property(picture, ({ width, data }) => {
      const rowBytes = width * 4;
      const expected = Array.from({ length: data.length / rowBytes }, (_, row) => [
        row === 0 ? 0 : 2,
        ...Array.from(
          { length: rowBytes },
          (_byte, at) => (data[row * rowBytes + at]! - (row === 0 ? 0 : data[(row - 1) * rowBytes + at]!)) & 255,
        ),
      ]);
      expect([...filterRows(data, width)]).toEqual(expected.flat());
    }),
  );
});

it('reads pixels that lie at any place of their buffer', () => {
  const data = Uint8Array.from({ length: 33 }, (_, at) => (at * 77) & 255).subarray(1);
  expect(filterRows(data, 4)).toEqual(filterRows(data.slice(), 4));
});

it('makes a PNG that another decoder reads pixel by pixel', () => {
  fc.assert(
    fc.property(picture, ({ width, data }) => {
      const png = decode(encodePng({ data, width, height: data.length / width / 4 }));
      expect([...png.data]).toEqual([...data]);
    }),
  );
});
