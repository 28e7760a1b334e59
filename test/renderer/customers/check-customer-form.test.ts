import { expect, test } from 'vitest';
import { checkCustomerForm } from '../../../src/renderer/customers/check-customer-form.ts';

test('trims what is typed, and takes a blank e-mail or phone as none', () => {
  expect(checkCustomerForm({ name: '  Ada Lovelace ', email: '  ', phone: '' })).toEqual({
    ok: true,
    customer: { name: 'Ada Lovelace', email: null, phone: null },
  });
});

test('names a message for each field that is refused, and no other', () => {
  expect(checkCustomerForm({ name: ' ', email: 'ada@', phone: '12' })).toEqual({
    ok: false,
    errors: { name: 'customers.add.name-refused', email: 'customers.add.email-refused', phone: 'customers.add.phone-refused' },
  });
  expect(checkCustomerForm({ name: 'Ada', email: 'ada@', phone: '' })).toEqual({
    ok: false,
    errors: { email: 'customers.add.email-refused' },
  });
});
