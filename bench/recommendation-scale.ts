import { fork, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openReadable } from '../src/main/database/connection.ts';
import { createRecommender } from '../src/main/recommendation/recommender.ts';
import type { Lessons, Subject } from '../src/main/recommendation/school.ts';
import { createSchool } from '../src/main/workers/learning-school.ts';
import type { LoggedOrder } from '../src/shared/orders/order-log.ts';
import type { OrderFact } from '../src/shared/recommendation/order-fact.ts';
import { type Knowledge, rankForCart, rankNew, rankNextBasket } from '../src/shared/recommendation/rank-products.ts';
import {
  createRecommendationState,
  ingestOrder,
  type RecommendationState,
  recommendationStateOf,
  retractOrder,
} from '../src/shared/recommendation/recommendation-state.ts';
import { openLogShop } from './recommendation/log-shop.ts';
import { timesOf } from './recommendation/measures.ts';
import { SHOP_NOW_MS, type ShopSize, syntheticOrders } from './recommendation/synthetic-shop.ts';
import { printTable } from './support/report.mjs';

const whole: ShopSize = { products: 5000, customers: 100_000, interactions: 3_000_000 };
const parts = [100, 10, 1] as const;
const SEED = 1;
const QUERIES = 2000;
/** Lines of the orders that come in one by one. */
const EVENTS = 60_000;
/** On a day that has orders: emptying a day again and again would be all that is measured. */
const LAST_ORDERS_MS = SHOP_NOW_MS - 1;
const LIST_LENGTH = 20;
const MB = 1 << 20;
/** Says to this benchmark, in a process of its own, that the file after it is a shop to be opened and measured. */
const OPENED = 'opened';

const names = [
  'counting from rows in memory, CPU s',
  'memory that the counts take, MB',
  'one more order, p95 µs for each line',
  'new for you by counts, p50 / p99 µs',
  'buy again, p50 / p99 µs',
  'goes with, p50 / p99 µs',
  'import (apart), CPU s',
  'counting from the database, CPU s',
  'process before it opens the shop, MB',
  'process while serving, MB',
  'habits in their thread, CPU s',
  'process while habits are learnt, at most MB',
  'taste in its thread, CPU s',
  'process while the taste is trained, at most MB',
  'new for you while it is trained, p50 / p99 µs',
  'longest stall of the thread that answers, ms',
  'new for you by taste, p50 / p99 µs',
];

/** The first figures are of a shop that lies in no database. */
const IN_MEMORY = 6;

/**
 * `npm run bench -- recommendation-scale [part …]`: what counting, asking and training cost on an invented shop of 5,000 products,
 * 100,000 customers and 3 million order lines, and on a tenth and a hundredth of it, in the engine that the app runs on;
 * then whether the frames of the app's window notice training, with the tenth.
 * @param args which parts (1 the whole, 10 a tenth, 100 a hundredth), `database` for that half alone, and `frames`; all by default
 */
export async function runBench(args: readonly string[]): Promise<void> {
  if (args[0] === OPENED) return measureOpened(args[1]!);
  const sizes = args.filter((arg) => arg !== 'frames');
  if (process.versions['electron'] !== undefined) return measureSizes(sizes);
  if (args.length === 0 || sizes.length > 0) measureInElectron();
  if (args.length === 0 || sizes.length < args.length) {
    const { measureFrames } = await import('./recommendation/frame-loop.ts');
    await measureFrames(partOf(10));
  }
}

/** The same command once more in Electron, whose numbers and pointers take less room than those of Node. */
function measureInElectron(): void {
  const electron = createRequire(import.meta.url)('electron') as string;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { status } = spawnSync(electron, ['--expose-gc', ...process.argv.slice(1)], { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Electron ended with ${status}`);
}

function partOf(part: number): ShopSize {
  return { products: whole.products / part, customers: whole.customers / part, interactions: whole.interactions / part };
}

async function measureSizes(args: readonly string[]): Promise<void> {
  const columns: string[][] = [];
  const numbers = args.map(Number).filter((part) => part > 0);
  const chosen = numbers.length > 0 ? numbers : parts;
  for (const part of chosen) {
    const size = partOf(part);
    const figures: string[] = [];
    // A whole shop takes minutes: each figure is said when it is known.
    const note = (...known: string[]): void => {
      for (const figure of known) console.log(`${labelOf(part)}: ${names[figures.push(figure) - 1]}: ${figure}`);
    };
    if (args.includes('database')) note(...names.slice(0, IN_MEMORY).map(() => '–'));
    else measureInMemory(size, note);
    await measureFromDatabase(size, note);
    columns.push(figures);
  }
  const rows = names.map((name, row) => [name, ...columns.map((column) => column[row]!)]);
  const head = ['', ...chosen.map(labelOf)];
  printTable(`${whole.products} products, ${whole.customers} customers, ${whole.interactions} order lines, and parts of it`, head, rows);
}

function labelOf(part: number): string {
  return part === 1 ? 'whole' : `1/${part}`;
}

function measureInMemory(size: ShopSize, note: (...known: string[]) => void): void {
  const before = heldBytes();
  const read = factReader();
  const history: OrderFact[] = [];
  for (const order of syntheticOrders(size, SEED)) history.push(read(order));
  let state = createRecommendationState();
  const seconds = cpuSeconds(() => (state = recommendationStateOf(history)));
  history.length = 0;
  const held = heldBytes() - before;
  const known = { state, taste: undefined };
  note(seconds.toFixed(2), (held / MB).toFixed(0), eventMicros(state, size, read).toFixed(1));
  note(ask(known, (customerId) => rankNew(known, customerId, SHOP_NOW_MS, LIST_LENGTH)));
  note(ask(known, (customerId) => rankNextBasket(known, customerId, SHOP_NOW_MS, LIST_LENGTH)));
  const cartOf = (customerId: number): number[] => [1 + (customerId % size.products), 1 + ((customerId * 7) % size.products)];
  note(ask(known, (customerId) => rankForCart(known, cartOf(customerId), SHOP_NOW_MS, LIST_LENGTH)));
}

async function measureFromDatabase(size: ShopSize, note: (...known: string[]) => void): Promise<void> {
  const shop = openLogShop();
  try {
    note(cpuSeconds(() => importInChunks(shop.importLog, size)).toFixed(1));
    shop.closeDatabase();
    await inFreshProcess(shop.file, note);
  } finally {
    shop.close();
  }
}

/** Measures an existing shop in a process that does nothing else and never imported anything, as the app does each morning. */
async function inFreshProcess(databaseFile: string, note: (figure: string) => void): Promise<void> {
  const entry = path.resolve('bench/support/run-entry.mjs');
  const child = fork(entry, [import.meta.url, OPENED, databaseFile], { execArgv: [] });
  child.on('message', (figure) => note(String(figure)));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`the process of the opened shop ended with ${String(code)}`);
}

/** Tells the figures of an opened shop to the process that asked for them; the collector comes only when it wants to. */
async function measureOpened(databaseFile: string): Promise<void> {
  const note = (...figures: string[]): void => figures.forEach((figure) => process.send?.(figure));
  const atFirst = rssMb();
  const recommender = createRecommender(openReadable(databaseFile));
  note(cpuSeconds(() => recommender.refresh()).toFixed(2), atFirst);
  ask(recommender.knowledge(), (customerId) => rankNew(recommender.knowledge(), customerId, SHOP_NOW_MS, LIST_LENGTH));
  note(rssMb());
  const habits = await learn('habits', recommender.knowledge(), databaseFile);
  recommender.learnReorder(habits.learnt.reorder);
  note(habits.seconds, habits.highestMb);
  const taste = await learn('taste', recommender.knowledge(), databaseFile);
  recommender.learnTaste(taste.learnt);
  note(taste.seconds, taste.highestMb, taste.answering, taste.stall);
  note(ask(recommender.knowledge(), (customerId) => rankNew(recommender.knowledge(), customerId, SHOP_NOW_MS, LIST_LENGTH)));
}

/** Learns as the app does, in the app's own worker, while this thread goes on answering. */
async function learn<Of extends Subject>(subject: Of, known: Knowledge, databaseFile: string) {
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  const micros: number[] = [];
  let highest = 0;
  let answeringMs = 0;
  const before = process.cpuUsage();
  const school = createSchool(path.resolve('out/main/learning-worker.js'), (thrown) => {
    throw thrown;
  });
  stalls.enable();
  const customers = [...known.state.histories.keys()];
  const learnt = await new Promise<Lessons[Of]>((resolve) => {
    let found: Lessons[Of] | undefined;
    school.teach(subject, databaseFile, SHOP_NOW_MS, (lesson) => {
      found = lesson.learnt as Lessons[Of];
    });
    const answer = (): void => {
      highest = Math.max(highest, process.memoryUsage.rss());
      if (found !== undefined) return resolve(found);
      const start = performance.now();
      rankNew(known, customers[micros.length % customers.length]!, SHOP_NOW_MS, LIST_LENGTH);
      micros.push((performance.now() - start) * 1000);
      answeringMs += performance.now() - start;
      setTimeout(answer, 20);
    };
    answer();
  });
  stalls.disable();
  const { user, system } = process.cpuUsage(before);
  return {
    learnt,
    seconds: ((user + system) / 1e6 - answeringMs / 1000).toFixed(1),
    highestMb: (highest / MB).toFixed(0),
    answering: percentiles(micros),
    stall: (stalls.max / 1e6).toFixed(1),
  };
}

function rssMb(): string {
  return (process.memoryUsage.rss() / MB).toFixed(0);
}

/**
 * The 95th percentile of taking in one more order, divided by its lines; each is taken back, so that nothing grows. The
 * first tenth is still being compiled.
 */
function eventMicros(state: RecommendationState, size: ShopSize, read: ReturnType<typeof factReader>): number {
  const micros: number[] = [];
  for (const logged of syntheticOrders({ ...size, interactions: Math.min(EVENTS, size.interactions) }, SEED + 1)) {
    const order = { ...read(logged), placedAtMs: LAST_ORDERS_MS };
    const start = performance.now();
    ingestOrder(state, order);
    micros.push(((performance.now() - start) * 1000) / order.lines.length);
    retractOrder(state, order.orderId);
  }
  const warm = micros.slice(micros.length / 10);
  return warm.toSorted((a, b) => a - b)[Math.floor(warm.length * 0.95)]!;
}

function ask({ state }: Knowledge, question: (customerId: number) => unknown): string {
  const customers = [...state.histories.keys()];
  const micros: number[] = [];
  for (let index = 0; index < QUERIES; index += 1) {
    const customerId = customers[(index * 7919) % customers.length]!;
    const start = performance.now();
    question(customerId);
    // The first ones are still being compiled.
    if (index >= QUERIES / 10) micros.push((performance.now() - start) * 1000);
  }
  return percentiles(micros);
}

function percentiles(micros: readonly number[]): string {
  const { p50, p99 } = timesOf(micros);
  return `${p50.toFixed(0)} / ${p99.toFixed(0)}`;
}

/** Facts as the app's repository reads them, with ids in the order in which things are first seen. */
function factReader(): (order: LoggedOrder) => OrderFact {
  const productIds = new Map<string, number>();
  let orders = 0;
  const productIdOf = (sku: string): number => {
    const id = productIds.get(sku) ?? productIds.size + 1;
    productIds.set(sku, id);
    return id;
  };
  return ({ customer, placedAtMs, lines }) => ({
    orderId: (orders += 1),
    customerId: Number(customer) + 1,
    placedAtMs,
    lines: lines.map(({ sku, quantity }) => {
      const productId = productIdOf(sku);
      return { productId, colourwayId: productId, sizeKey: 'one-size', quantity, snapshotId: 1 };
    }),
  });
}

function importInChunks(importLog: (orders: readonly LoggedOrder[]) => void, size: ShopSize): void {
  let chunk: LoggedOrder[] = [];
  for (const order of syntheticOrders(size, SEED)) {
    chunk.push(order);
    if (chunk.length < 20_000) continue;
    importLog(chunk);
    chunk = [];
  }
  importLog(chunk);
}

function heldBytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Only what is still in use counts, where the collector can be asked to come (`--expose-gc`). */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
