import { z } from 'zod';
import {
  customerMatchSchema,
  customerPreferencesSchema,
  customerSchema,
  type Customer,
  type CustomerMatch,
  type CustomerPreferences,
} from '../../shared/customers/customer.ts';
import { foldedWords, parseSearch, phoneEndings } from '../../shared/customers/search-words.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { consentStatements } from './consent-statements.ts';
import { measureStatements } from './measure-statements.ts';
import { insertedId, inTransaction, type WritableDatabase } from '../database/connection.ts';

/** A customer that has no row yet. */
export type NewCustomerRow = Omit<Customer, 'id'>;

/** The SQL of customers: a lasting row that facts point to, erasable contacts, and a search index. */
export type CustomersRepository = ReturnType<typeof customersRepository>;

const columns = `
  c.id, c.uid, k.name, k.email, k.phone, c.created_at_ms AS createdAtMs,
  s.order_count AS orderCount, s.last_ordered_at_ms AS lastOrderedAtMs`;
const tables = 'customers c JOIN customer_contacts k ON k.customer_id = c.id JOIN customer_stats s ON s.customer_id = c.id';

/** The statements that tests hold against their query plans. */
export const customerQueries = {
  get: `SELECT ${columns} FROM ${tables} WHERE c.id = ?`,
  latestBuyers: `
    SELECT ${columns}
    FROM customer_stats s
    JOIN customers c ON c.id = s.customer_id
    JOIN customer_contacts k ON k.customer_id = c.id
    ORDER BY s.last_ordered_at_ms DESC, s.customer_id DESC LIMIT ?`,
  search: `
    SELECT ${columns}
    FROM customer_search f
    CROSS JOIN customers c ON c.id = f.rowid
    CROSS JOIN customer_contacts k ON k.customer_id = c.id
    CROSS JOIN customer_stats s ON s.customer_id = c.id
    WHERE customer_search MATCH ?
    ORDER BY s.last_ordered_at_ms DESC, k.name, c.id LIMIT ?`,
} as const;

const contactRowSchema = customerSchema.pick({ name: true, email: true, phone: true });

/** Prepares the customers' statements on a shop's database. */
export function customersRepository(db: WritableDatabase) {
  const insertCustomer = db.prepare('INSERT INTO customers (uid, created_at_ms) VALUES (@uid, @createdAtMs)');
  const insertContact = db.prepare('INSERT INTO customer_contacts (customer_id, name, email, phone) VALUES (@id, @name, @email, @phone)');
  const insertSearch = db.prepare('INSERT INTO customer_search (rowid, words, phone_digits) VALUES (?, ?, ?)');
  const selectContact = db.prepare('SELECT name, email, phone FROM customer_contacts WHERE customer_id = ?');
  const deleteSearch = db.prepare('DELETE FROM customer_search WHERE rowid = ?');
  const selectOne = db.prepare(customerQueries.get);
  const selectLatestBuyers = db.prepare(customerQueries.latestBuyers);
  const selectMatches = db.prepare(customerQueries.search);

  const add = (customer: NewCustomerRow): number => {
    const { uid, name, email, phone, createdAtMs } = customer;
    const id = insertedId(insertCustomer.run({ uid, createdAtMs }));
    insertContact.run({ id, name, email, phone });
    insertSearch.run(id, searchableWords(customer), searchablePhone(phone));
    return id;
  };

  return {
    insert: (customer: NewCustomerRow): Customer => inTransaction(db, () => customerSchema.parse({ ...customer, id: add(customer) })),
    /** Adds one within the caller's transaction, which fails as a whole if this does, and gives the id. */
    add,
    /** Brings the index of names in step with how a customer is reached now, or no longer. */
    reindex: (customerId: number): void => {
      const contact = contactRowSchema.optional().parse(selectContact.get(customerId));
      deleteSearch.run(customerId);
      if (contact !== undefined) insertSearch.run(customerId, searchableWords(contact), searchablePhone(contact.phone));
    },
    /** One customer; refuses an unknown one with `record.not-found`. */
    get: (customerId: number): CustomerMatch => {
      const row = selectOne.get(customerId);
      if (row === undefined) throw new AppError('record.not-found', { kind: 'customer', id: customerId });
      return customerMatchSchema.parse(row);
    },
    /** Customers who fit the query, the latest buyers first. */
    search: (query: string, limit: number): CustomerMatch[] => {
      const match = matchExpression(query);
      const rows = match === null ? selectLatestBuyers.all(limit) : selectMatches.all(match, limit);
      return z.array(customerMatchSchema).parse(rows);
    },
    ...preferenceStatements(db),
    ...consentStatements(db),
    ...measureStatements(db),
  };
}

function preferenceStatements(db: WritableDatabase) {
  const selectPreferences = db.prepare('SELECT studio_depth AS studioDepth FROM customer_preferences WHERE customer_id = ?');
  const upsertPreferences = db.prepare(
    `INSERT INTO customer_preferences (customer_id, studio_depth) VALUES (@customerId, @studioDepth)
     ON CONFLICT (customer_id) DO UPDATE SET studio_depth = @studioDepth`,
  );

  return {
    /** What a customer chose; nothing for one who never did. */
    getPreferences: (customerId: number): CustomerPreferences => {
      const row = selectPreferences.get(customerId);
      return row === undefined ? { studioDepth: null } : customerPreferencesSchema.parse(row);
    },
    /** Keeps what a customer chose; refuses an unknown one with `record.not-found`. */
    setPreferences: (customerId: number, preferences: CustomerPreferences): CustomerPreferences => {
      upsertPreferences.run({ customerId, ...preferences });
      return preferences;
    },
  };
}

function searchableWords({ name, email }: Pick<NewCustomerRow, 'name' | 'email'>): string {
  return [...foldedWords(name), ...foldedWords(email ?? '')].join(' ');
}

function searchablePhone(phone: string | null): string {
  return phone === null ? '' : phoneEndings(phone).join(' ');
}

/** An FTS5 expression of quoted prefixes, so that nothing typed is read as its syntax; null when there is nothing to find. */
function matchExpression(query: string): string | null {
  const { words, phoneDigits } = parseSearch(query);
  const byWords = words.map((word) => `words:"${word}"*`).join(' AND ');
  const parts = [byWords, phoneDigits === null ? '' : `phone_digits:"${phoneDigits}"*`].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.map((part) => `(${part})`).join(' OR ');
}
