import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import english from '../../../resources/locales/en.json' with { type: 'json' };
import { errorCodes } from '../../../src/shared/kernel/error-codes.ts';

const messages: Record<string, string> = english;

/** The only refusals whose words mention figures, and those figures. */
const params: Record<string, Record<string, string | number>> = {
  'asset.too-large': { what: 'bytes', found: 70_000_000, limit: 50_000_000 },
  'customer.open-orders': { count: 2 },
  'design.picture-empty': { name: 'Photo' },
  'design.nesting-too-deep': { limit: 8 },
  'design.too-many-versions': { limit: 100 },
  'garment.chart-refused': { row: 2 },
  'garment.mapping-refused': { what: 'front' },
  'garment.file-too-large': { what: 'triangles', found: 90_000, limit: 65_000 },
  'garment.file-damaged': { what: 'cut' },
  'garment.file-unsupported': { what: 'KHR_draco_mesh_compression' },
  'garment.file-without-uvs': { part: 3 },
  'garment.file-implausible': { foundM: 96, smallestM: 0.02, largestM: 3 },
  'garment.worn': { products: 2 },
  'file.zip-too-large': { limit: 4_294_967_295 },
  'template.file-invalid': { what: 'picture' },
  'template.file-too-large': { found: 52_000_000, limit: 41_943_040 },
  'template.invalid': { path: 'slots.name' },
  'order.full': { limit: 500 },
  'import.file-too-large': { found: 60_000_000, limit: 50_000_000 },
  'import.too-many-columns': { found: 300, limit: 200 },
  'roster.file-too-large': { found: 10_000_000, limit: 1_000_000 },
  'roster.too-many-rows': { found: 412, limit: 300 },
  'roster.unclosed-quote': { row: 3 },
  'order.too-many-returned': { limit: 1 },
  'order.insufficient-stock': { sku: 'TEE-M', wanted: 9, available: 2 },
  'bundle.too-many': { limit: 20 },
  'design.too-many-tiles': { count: 900, limit: 200 },
  'svg.unreadable': { line: 12 },
  'svg.too-complex': { what: 'shapes', limit: 2_000 },
  'record.not-found': { kind: 'order' },
};

test.each(errorCodes)('%s says what happened and the way out', (code) => {
  const faults: unknown[] = [];
  const intl = createIntl({ locale: 'en', messages, onError: (fault) => faults.push(fault) });
  const [title, fix] = ['title', 'fix'].map((part) => intl.formatMessage({ id: `error.${code}.${part}` }, params[code] ?? {}));
  expect(faults).toEqual([]);
  expect(title).not.toMatch(/[{}]|^error\./);
  expect(fix).toMatch(/^[^{}]+\.$/);
});
