import { describe, expect, it } from 'vitest';
import { readOrderLog } from '../../../src/shared/orders/order-log.ts';

const headings = 'ts,invoice,customer,sku,qty,price';

describe('a log of orders', () => {
  it('becomes orders, oldest first, each with its lines, whatever stands between them', () => {
    const log = readOrderLog([
      headings,
      '2011-02-01 10:00:00,8,B,tee,2,9.99',
      '2011-01-01 08:26:00,7,A,mug,1,4.25',
      '2011-02-01 10:00:00,8,B,mug,12,4.1',
    ]);
    expect(log).toMatchObject({ rowCount: 3, refused: [] });
    expect(log?.orders).toEqual([
      { invoice: '7', customer: 'A', placedAtMs: Date.UTC(2011, 0, 1, 8, 26), lines: [{ sku: 'mug', quantity: 1, unitPriceMinor: 425 }] },
      {
        invoice: '8',
        customer: 'B',
        placedAtMs: Date.UTC(2011, 1, 1, 10),
        lines: [
          { sku: 'tee', quantity: 2, unitPriceMinor: 999 },
          { sku: 'mug', quantity: 12, unitPriceMinor: 410 },
        ],
      },
    ]);
  });

  it('takes columns in any order, quotes, line ends of any kind and days without a time', () => {
    const log = readOrderLog([
      '\uFEFFPrice,"sku",qty,TS,country,invoice,customer\r',
      '"1,5",x,1,2011-01-01,UK,7,A\r',
      '2,"a ""b"", c",1,2011-01-02,UK,8,\r',
      '',
    ]);
    expect(log?.refused).toEqual([{ row: 2, problem: 'unreadable-price' }]);
    expect(log?.orders).toEqual([
      { invoice: '8', customer: null, placedAtMs: Date.UTC(2011, 0, 2), lines: [{ sku: 'a "b", c', quantity: 1, unitPriceMinor: 200 }] },
    ]);
  });

  it('reads times with a zone', () => {
    const log = readOrderLog([headings, '2011-01-01T08:00:00+02:00,1,A,x,1,1', '2011-01-01T08:00:00.5Z,2,A,x,1,1']);
    expect(log?.orders.map(({ placedAtMs }) => placedAtMs)).toEqual([Date.UTC(2011, 0, 1, 6), Date.UTC(2011, 0, 1, 8)]);
  });

  it.each([
    ['yesterday,1,A,x,1,1', 'unreadable-time'],
    ['2011-02-30,1,A,x,1,1', 'unreadable-time'],
    ['2011-01-01,,A,x,1,1', 'no-invoice'],
    ['2011-01-01,1,A,,1,1', 'no-sku'],
    ['2011-01-01,1,A,x,-3,1', 'no-quantity'],
    ['2011-01-01,1,A,x,many,1', 'no-quantity'],
    ['2011-01-01,1,A,x,1,', 'unreadable-price'],
    ['2011-01-01,1,A,x', 'too-few-cells'],
  ])('leaves out the row %s and says why: %s', (row, problem) => {
    expect(readOrderLog([headings, row])).toMatchObject({ orders: [], refused: [{ row: 2, problem }] });
  });

  it('is none without its columns, or when it is empty', () => {
    expect(readOrderLog(['ts,invoice,customer,sku,qty', '2011-01-01,1,A,x,1'])).toBeUndefined();
    expect(readOrderLog([])).toBeUndefined();
  });
});
