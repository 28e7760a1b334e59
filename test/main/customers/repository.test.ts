import { expect, test } from 'vitest';
import { customersRepository } from '../../../src/main/customers/repository.ts';
import { machineRowSource } from '../../../src/main/database/row-source.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

function shopOf(...people: { name: string; email?: string; phone?: string }[]) {
  const customers = customersRepository(emptyShopDatabase());
  for (const { name, email = null, phone = null } of people) {
    customers.insert({ uid: machineRowSource.newUid(), name, email, phone, createdAtMs: 1 });
  }
  return (query: string): string[] =>
    customers
      .search(query, 50)
      .map((customer) => customer.name)
      .toSorted();
}

test('beginnings of names find, in any order, without accents', () => {
  const find = shopOf({ name: 'Łucja Wójcik' }, { name: 'Lucas Meier' }, { name: "Sinéad O'Brien" }, { name: 'Jörg Groß' });
  expect(find('lu')).toEqual(['Lucas Meier', 'Łucja Wójcik']);
  expect(find('wojc łu')).toEqual(['Łucja Wójcik']);
  expect(find('obrien')).toEqual(["Sinéad O'Brien"]);
  expect(find("O'B")).toEqual(["Sinéad O'Brien"]);
  expect(find('gross jorg')).toEqual(['Jörg Groß']);
  expect(find('ucas')).toEqual([]);
});

test('an e-mail finds by its beginning', () => {
  const find = shopOf({ name: 'Ada', email: 'ada.l@engine.example' }, { name: 'Grace', email: 'grace@navy.example' });
  expect(find('ada.l@eng')).toEqual(['Ada']);
  expect(find('navy')).toEqual(['Grace']);
});

test('any run of digits finds a phone, whatever stands between them and with or without the country', () => {
  const find = shopOf({ name: 'Ada', phone: '+49 170 123-4567' }, { name: 'Grace', phone: '030 9988776' });
  expect(find('0170 123')).toEqual(['Ada']);
  expect(find('4567')).toEqual(['Ada']);
  expect(find('(030) 99')).toEqual(['Grace']);
  expect(find('12')).toEqual([]);
});

test('what looks like search syntax is only text', () => {
  const find = shopOf({ name: 'Ada NEAR Lovelace' });
  for (const query of ['"', '*', 'a" OR "b', 'NEAR(', 'words:', '-ada', '^', '(', '\u0000']) expect(() => find(query)).not.toThrow();
  expect(find('near')).toEqual(['Ada NEAR Lovelace']);
});

test('a customer’s depth of the studio is kept, and goes when their contacts are erased', () => {
  const db = emptyShopDatabase();
  const customers = customersRepository(db);
  const { id } = customers.insert({ uid: machineRowSource.newUid(), name: 'Ada', email: null, phone: null, createdAtMs: 1 });
  expect(customers.getPreferences(id)).toEqual({ studioDepth: null });
  customers.setPreferences(id, { studioDepth: 'guided' });
  customers.setPreferences(id, { studioDepth: 'one-touch' });
  expect(customersRepository(db).getPreferences(id)).toEqual({ studioDepth: 'one-touch' });
  db.prepare('DELETE FROM customer_contacts WHERE customer_id = ?').run(id);
  expect(customers.getPreferences(id)).toEqual({ studioDepth: null });
});
