import type { ImportField } from './import-fields.ts';
import type { RowProblem } from './row-problem.ts';

/** A person as a table names them; `ref` is the name of their row in the table's own system. */
export interface ImportedPerson {
  readonly ref: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Gives the cell of a field, empty where the table has none. */
export type CellOf = (field: ImportField) => string;

/** The longest name and the longest code that are kept. */
const MAX_NAME_LENGTH = 120;
const MAX_CODE_LENGTH = 80;

/**
 * Reads who a row is about; null for nobody. An e-mail is in lower case and plausible, a phone has at least five digits,
 * else the row has a problem.
 */
export function readPerson(cell: CellOf, lineNumber: number): ImportedPerson | RowProblem | null {
  const email = cell('email').toLowerCase();
  // A spreadsheet shows its own text for a number.
  const phone = cell('phone').replace(/^'/, '');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { lineNumber, code: 'bad-email', field: 'email', value: email };
  if (phone !== '' && !isPhone(phone)) return { lineNumber, code: 'bad-phone', field: 'phone', value: phone };
  const name = cell('customerName') || [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
  const person = {
    ref: textOf(cell('customerRef').replace(/^(\d+)\.0+$/, '$1'), MAX_CODE_LENGTH),
    name: textOf(name, MAX_NAME_LENGTH),
    email: textOf(email, 200),
    phone: textOf(phone, 40),
  };
  return Object.values(person).every((part) => part === null) ? null : person;
}

function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 5 && digits <= 17 && /^[+\d(][\d\s()./-]*$/.test(text);
}

/** A text that is there, not too long. */
export function textOf(text: string, limit: number): string | null {
  return text === '' ? null : text.slice(0, limit);
}
