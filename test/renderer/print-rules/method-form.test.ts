import { expect, test } from 'vitest';
import { methodFormOf, readMethodForm, withMainFormat } from '../../../src/renderer/print-rules/method-form.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';

const embroidery = houseMethods.find(({ key }) => key === 'embroidery')!;

test.each(houseMethods.map((method) => [method.key, method] as const))('%s reads back as it was shown', (_, method) => {
  expect(readMethodForm(methodFormOf(method))).toEqual(method);
});

test('inks are lines of name, code and colour; the code may be left out, empty lines are passed over', () => {
  const read = readMethodForm({ ...methodFormOf(embroidery), inks: 'White, 1801, #FFFFFF\n\n  Moss green , #445533 ' });
  expect(read).toMatchObject({
    inks: [
      { name: 'White', code: '1801', hex: '#ffffff' },
      { name: 'Moss green', code: '', hex: '#445533' },
    ],
  });
});

test.each(['White', 'White, #fff', ', 12, #ffffff', 'a, b, c, #ffffff', `${'x'.repeat(41)}, #ffffff`])(
  'the ink %j is named by its line',
  (line) => {
    expect(readMethodForm({ ...methodFormOf(embroidery), inks: `Black, #000000\n${line}` })).toEqual({ fault: 'ink', line: 2 });
  },
);

test('densities must stand in their order: refused, soft, the file', () => {
  const form = methodFormOf(embroidery);
  expect(readMethodForm({ ...form, limits: { ...form.limits, blockDpi: 200 } })).toEqual({ fault: 'dpi' });
  expect(readMethodForm({ ...form, dpi: 120 })).toEqual({ fault: 'dpi' });
});

test('figures out of bounds are refused; an empty name is the usual one', () => {
  const form = methodFormOf(embroidery);
  expect(readMethodForm({ ...form, limits: { ...form.limits, maxWidthMm: 0 } })).toEqual({ fault: 'figure' });
  expect(readMethodForm({ ...form, name: '  ' })).toMatchObject({ name: null });
});

test('the main format comes first and none is lost', () => {
  expect(withMainFormat(['png', 'pdf', 'svg'], 'svg')).toEqual(['svg', 'png', 'pdf']);
});
