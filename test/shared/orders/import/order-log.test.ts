import { expect, test } from 'vitest';
import { guessImportFormat, guessColumns } from '../../../../src/shared/orders/import/import-format.ts';
import { missingFields } from '../../../../src/shared/orders/import/import-fields.ts';
import { parseOrderLog } from '../../../../src/shared/orders/import/order-log.ts';
import { customerRowReader } from '../../../../src/shared/orders/import/read-rows.ts';

const log = `ts,invoice,customer,sku,qty,price
2011-07-01 08:26:00,536365,17850,85123A,6,2.55
2011-07-01 08:26:00,536365,17850,71053,2,3.39
2011-07-02 09:00:00,C536379,17850.0,85123A,-1,2.55
2011-07-02 09:01:00,536380,,22633,4,1.85
`;

test('a log of the plain columns is read without being told how', () => {
  expect([...parseOrderLog(log)]).toEqual([
    {
      lineNumber: 2,
      orderNumber: '536365',
      placedAtMs: Date.UTC(2011, 6, 1, 8, 26),
      person: { ref: '17850', name: null, email: null, phone: null },
      sku: '85123A',
      itemName: '85123A',
      quantity: 6,
      returned: 0,
      totalMinor: 1530,
    },
    expect.objectContaining({ lineNumber: 3, sku: '71053', quantity: 2, totalMinor: 678 }),
    expect.objectContaining({
      lineNumber: 4,
      orderNumber: 'C536379',
      quantity: -1,
      totalMinor: -255,
      person: expect.objectContaining({ ref: '17850' }),
    }),
    expect.objectContaining({ lineNumber: 5, person: null }),
  ]);
});

test('pieces of any length give the same', () => {
  const pieces = Array.from({ length: Math.ceil(log.length / 7) }, (_, index) => log.slice(index * 7, index * 7 + 7));
  expect([...parseOrderLog(pieces)]).toEqual([...parseOrderLog(log)]);
});

test('a row that cannot come in says which line, which field and what stands there; the others come in', () => {
  const rows = [
    ...parseOrderLog(
      `${log}2011-13-01,1,1,a,1,1\n2011-07-01,2,1,a,one,1\n2011-07-01,3,1,,1,1\n2011-07-01,4,1,a,1,x\n2011-07-01,5,1,a,0,1\n2011-07-01,6\n2011-07-01,7,1,a,1,1\n`,
    ),
  ];
  expect(rows.slice(4)).toEqual([
    { lineNumber: 6, code: 'bad-date', field: 'placedAt', value: '2011-13-01' },
    { lineNumber: 7, code: 'bad-quantity', field: 'quantity', value: 'one' },
    { lineNumber: 8, code: 'no-item', field: 'sku', value: '' },
    { lineNumber: 9, code: 'bad-amount', field: 'unitPrice', value: 'x' },
    { lineNumber: 10, code: 'nothing-sold', field: 'quantity', value: '0' },
    { lineNumber: 11, code: 'too-few-cells', field: null, value: '2011-07-01 6' },
    expect.objectContaining({ orderNumber: '7' }),
  ]);
});

test('what is sold after now is refused', () => {
  const [row] = parseOrderLog('date,order,sku\n2030-01-01,1,a\n', { nowMs: Date.UTC(2026, 0, 1) });
  expect(row).toMatchObject({ code: 'future-date' });
});

test.each([
  [
    'a German till',
    [
      ['Bestelldatum', 'Bestellnummer', 'Kundenname', 'E-Mail', 'Artikelnummer', 'Bezeichnung', 'Menge', 'Einzelpreis', 'Retoure'],
      ['31.12.2025', '7', 'Jörg', 'j@x.de', 'T-1', 'Tee', '2', '19,90', ''],
    ],
    {
      kind: 'orders',
      dateOrder: 'day-first',
      isDateOrderSure: true,
      decimalMark: ',',
      mapping: ['placedAt', 'orderNumber', 'customerName', 'email', 'sku', 'itemName', 'quantity', 'unitPrice', 'returned'],
    },
  ],
  [
    'an American web shop',
    [
      ['Name', 'Email', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Lineitem sku', 'Billing Name', 'Notes'],
      ['#1001', 'a@b.com', '2025-12-31 10:00:00 -0500', '1', 'Tee', '19.90', 'T1', 'Ann', ''],
    ],
    {
      kind: 'orders',
      decimalMark: '.',
      mapping: ['orderNumber', 'email', 'placedAt', 'quantity', 'itemName', 'unitPrice', 'sku', 'customerName', null],
    },
  ],
  [
    'a French till',
    [
      ['Date de commande', 'N° commande', 'Nom du client', 'Référence', 'Désignation', 'Quantité', 'Prix unitaire'],
      ['05/02/2025', '12', 'Zoë', 'R1', 'T-shirt', '1', '9,50'],
    ],
    {
      kind: 'orders',
      isDateOrderSure: false,
      mapping: ['placedAt', 'orderNumber', 'customerName', 'sku', 'itemName', 'quantity', 'unitPrice'],
    },
  ],
  [
    'a table whose name is a customer’s',
    [
      ['Name', 'Bestellnummer', 'Datum', 'Artikel'],
      ['Ada', '1', '31.12.2024', 'Tee'],
    ],
    { kind: 'orders', mapping: ['customerName', 'orderNumber', 'placedAt', 'sku'] },
  ],
  [
    'customers',
    [
      ['Customer ID', 'First Name', 'Last Name', 'Email', 'Phone', 'Created at'],
      ['c1', 'Ann', 'Lee', 'a@b.com', '+1 555 0100', '12/31/2024'],
    ],
    { kind: 'customers', dateOrder: 'month-first', mapping: ['customerRef', 'firstName', 'lastName', 'email', 'phone', 'customerSince'] },
  ],
])('guesses the columns of %s', (_name, rows, expected) => {
  expect(guessImportFormat(rows)).toMatchObject(expected);
});

test('a table without headings is read by columns that a person chooses', () => {
  const guessed = guessImportFormat([
    ['2025-01-01', 'T1', '2'],
    ['2025-01-02', 'T2', '1'],
  ]);
  expect(guessed).toMatchObject({ hasHeader: false, mapping: [null, null, null] });
  expect(missingFields(guessed.mapping, 'orders')).toEqual([['placedAt'], ['sku', 'itemName']]);
  expect(missingFields(['placedAt', 'itemName'], 'orders')).toEqual([]);
});

test('customers are read with their problems', () => {
  const format = { kind: 'customers', encoding: 'utf-8', delimiter: ',', hasHeader: true, timeZone: 'UTC' } as const;
  const rows = [['id', 'first name', 'last name', 'email', 'phone']];
  const read = customerRowReader({ ...format, ...guessColumns(rows, true, 'customers') }, { minorDigits: 2, nowMs: 0 });
  const cells = (lineNumber: number, ...values: string[]) => read({ lineNumber, cells: values });
  expect(cells(2, '1', 'Ann', 'Lee', 'Ann@Example.COM', "'+49 170 123")).toEqual({
    lineNumber: 2,
    person: { ref: '1', name: 'Ann Lee', email: 'ann@example.com', phone: '+49 170 123' },
    sinceMs: null,
  });
  expect(cells(3, '1', '', '', 'ann@', '')).toEqual({ lineNumber: 3, code: 'bad-email', field: 'email', value: 'ann@' });
  expect(cells(4, '1', '', '', '', 'call me')).toMatchObject({ code: 'bad-phone' });
  expect(cells(5, '', '', '', '', '')).toMatchObject({ code: 'no-customer' });
});
