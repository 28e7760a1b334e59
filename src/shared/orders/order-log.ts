/** A line of a past order as another program wrote it down; the price is of one piece, in minor units. */
export interface LoggedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

/** A past order: its number there, who ordered (by whatever names them there, or nobody), when, and what. */
export interface LoggedOrder {
  readonly invoice: string;
  readonly customer: string | null;
  readonly placedAtMs: number;
  readonly lines: LoggedLine[];
}

/** Why a row was left out. */
export type LogRowProblem = 'too-few-cells' | 'unreadable-time' | 'no-invoice' | 'no-sku' | 'no-quantity' | 'unreadable-price';

/** What a log of orders holds: its orders, oldest first, and the rows that were left out, counted from 1 with the headings. */
export interface OrderLog {
  readonly orders: LoggedOrder[];
  readonly refused: { readonly row: number; readonly problem: LogRowProblem }[];
  readonly rowCount: number;
}

const columns = ['ts', 'invoice', 'customer', 'sku', 'qty', 'price'] as const;
type Column = (typeof columns)[number];

/**
 * Reads a log of order lines with the columns `ts,invoice,customer,sku,qty,price` in any order, others are passed over.
 *
 * Times without a zone are UTC. A line without customer belongs to an anonymous order. Returns and other lines whose
 * quantity is not above 0 are refused, as are unreadable ones; all others are kept, also twice the same.
 *
 * @param lines the rows of the file, so that one too long for a text can be read too
 * @returns undefined when a column is missing
 */
export function readOrderLog(lines: Iterable<string>): OrderLog | undefined {
  const orders = new Map<string, LoggedOrder>();
  const refused: OrderLog['refused'] = [];
  let places: Record<Column, number> | undefined;
  let row = 0;
  for (const line of lines) {
    row += 1;
    if (line === '' || line === '\r') continue;
    const cells = splitRow(line);
    if (places === undefined) {
      places = placesOf(cells);
      if (places === undefined) return undefined;
      continue;
    }
    const problem = addRow(orders, cells, places);
    if (problem !== undefined) refused.push({ row, problem });
  }
  if (places === undefined) return undefined;
  return { orders: [...orders.values()].toSorted((a, b) => a.placedAtMs - b.placedAtMs), refused, rowCount: row - 1 };
}

function placesOf(headings: readonly string[]): Record<Column, number> | undefined {
  const names = headings.map((heading) =>
    heading
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const places = columns.map((column) => names.indexOf(column));
  if (places.includes(-1)) return undefined;
  return Object.fromEntries(columns.map((column, at) => [column, places[at]])) as Record<Column, number>;
}

function addRow(orders: Map<string, LoggedOrder>, cells: readonly string[], places: Record<Column, number>): LogRowProblem | undefined {
  const cell = (column: Column): string | undefined => cells[places[column]]?.trim();
  const [ts, invoice, customer, sku, qty, price] = columns.map(cell);
  if (ts === undefined || invoice === undefined || sku === undefined || qty === undefined || price === undefined) return 'too-few-cells';
  const placedAtMs = readTime(ts);
  const quantity = Number(qty);
  const unitPriceMinor = Math.round(Number(price === '' ? Number.NaN : price) * 100);
  if (placedAtMs === undefined) return 'unreadable-time';
  if (invoice === '') return 'no-invoice';
  if (sku === '') return 'no-sku';
  // A weight or another broken number is at least one piece.
  if (!(quantity > 0)) return 'no-quantity';
  if (!Number.isSafeInteger(unitPriceMinor)) return 'unreadable-price';
  const whom = customer === undefined || customer === '' ? null : customer;
  const key = `${invoice}\n${whom ?? ''}`;
  const order = orders.get(key) ?? { invoice, customer: whom, placedAtMs, lines: [] };
  orders.set(key, order);
  order.lines.push({ sku, quantity: Math.max(1, Math.round(quantity)), unitPriceMinor });
  return undefined;
}

const timePattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Far faster than the engine's own reading, which takes most of the time of a long log. */
function readTime(text: string): number | undefined {
  const parts = timePattern.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, zone] = parts;
  const timeMs = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const isReal = new Date(timeMs).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  if (!isReal) return undefined;
  return zone === undefined || zone === 'Z' ? timeMs : timeMs - zoneMs(zone);
}

function zoneMs(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** The cells of a row; quotes around a cell go, a doubled one within them is one. */
function splitRow(line: string): string[] {
  const row = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (!row.includes('"')) return row.split(',');
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
