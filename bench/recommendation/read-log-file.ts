import fs from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { gunzipSync } from 'node:zlib';
import { type OrderLog, readOrderLog } from '../../src/shared/orders/order-log.ts';

/** Reads a log of orders from a `.csv` or `.csv.gz` file. */
export function readLogFile(file: string): OrderLog {
  const bytes = fs.readFileSync(file);
  const log = readOrderLog(linesOf(file.endsWith('.gz') ? gunzipSync(bytes) : bytes));
  if (log === undefined) throw new Error(`${file}: the columns ts,invoice,customer,sku,qty,price are needed`);
  return log;
}

/** Line by line, as a long file does not fit into one text. */
function* linesOf(bytes: Buffer): Generator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let at = 0; at < bytes.length; at += 1 << 22) {
    const lines = (rest + decoder.write(bytes.subarray(at, at + (1 << 22)))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
