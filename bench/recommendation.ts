import { parseArgs } from 'node:util';
import { createRecommender } from '../src/main/recommendation/recommender.ts';
import { trainTasteOf } from '../src/main/recommendation/train-taste.ts';
import type { EvaluationCase as Case, EvaluationTask as Task } from '../src/shared/recommendation/evaluation/evaluation-cases.ts';
import { type CaseMeasures, mean, measureList, pairedDifference } from '../src/shared/recommendation/evaluation/list-measures.ts';
import { type Knowledge, rankForCart, rankNew, rankNextBasket } from '../src/shared/recommendation/rank-products.ts';
import { REORDER_HORIZON_MS } from '../src/shared/recommendation/reorder-window.ts';
import { topProducts } from '../src/shared/recommendation/top-products.ts';
import { type Baseline, baselinesOf } from './recommendation/baselines.ts';
import { casesOf } from './recommendation/cases.ts';
import { openLogShop } from './recommendation/log-shop.ts';
import { timesOf } from './recommendation/measures.ts';
import { readLogFile } from './recommendation/read-log-file.ts';
import { printReorder, reorderResults, type ReorderResult } from './recommendation/reorder.ts';
import { printTable } from './support/report.mjs';

const DAY_MS = 86_400_000;
const LIST_LENGTH = 20;
const tasks: readonly Task[] = ['again', 'new', 'cart'];
const titles: Readonly<Record<Task, string>> = {
  again: 'Again: the next order within the horizon, repeats allowed',
  new: 'New: the next order within the horizon, what the customer never had',
  cart: 'Cart: the other half of an order',
};

/** What one model did over all cut-offs. */
interface Tally {
  readonly measures: CaseMeasures[];
  readonly micros: number[];
  readonly shown: Set<string>;
  fitSeconds: number;
}

/**
 * `npm run bench -- recommendation --log FILE.csv[.gz] --cutoff YYYY-MM-DD [--cutoff …] --horizon-days 30 [--task again|new|cart|reorder]`:
 * the app's recommender on any log of orders, beside the usual baselines on the same cases.
 */
export async function runBench(args: string[]): Promise<void> {
  const { log: file, cutoffs, horizonMs, chosen, reorder } = readArguments(args);
  const needsTaste = chosen.some((task) => task !== 'cart');
  const log = readLogFile(file);
  console.log(`${log.orders.length} orders of ${log.rowCount} rows, ${log.refused.length} rows left out`);
  const shop = openLogShop();
  const tallies = new Map<Task, Map<string, Tally>>(chosen.map((task) => [task, new Map()]));
  const catalogues: number[] = [];
  const reorders: ReorderResult[] = [];
  try {
    let imported = 0;
    const db = shop.openReadable();
    const recommender = createRecommender(db);
    for (const cutoffMs of cutoffs) {
      const upTo = log.orders.findIndex(({ placedAtMs }) => placedAtMs >= cutoffMs);
      const until = upTo < 0 ? log.orders.length : upTo;
      const importing = cpuSeconds(() => shop.importLog(log.orders.slice(imported, until)));
      imported = until;
      const counting = cpuSeconds(() => recommender.refresh());
      const learning = needsTaste ? cpuSeconds(() => recommender.learnTaste(trainTasteOf(db, cutoffMs))) : 0;
      const known = recommender.knowledge();
      const future = log.orders.slice(until).filter(({ placedAtMs }) => placedAtMs < cutoffMs + horizonMs);
      catalogues.push(known.state.pairs.orders.size);
      console.log(
        `${new Date(cutoffMs).toISOString().slice(0, 10)}: ${until} orders known, ${known.state.pairs.orders.size} products, ` +
          `${known.state.histories.size} customers, ${future.length} orders within the horizon; CPU: import ${importing.toFixed(1)} s, ` +
          `counting ${counting.toFixed(1)} s, taste ${learning.toFixed(1)} s`,
      );
      const trained = baselineTrainer();
      for (const task of chosen) {
        const cases = casesOf(task, shop, known.state, future);
        measureOurs(task, known, cases, cutoffMs, tallyOf(tallies.get(task)!, 'Tailorbird'), counting + (task === 'cart' ? 0 : learning));
        for (const { name, train } of baselinesOf(known.state, task)) {
          const { baseline, seconds } = trained(task, name, train);
          const tally = tallyOf(tallies.get(task)!, name);
          tally.fitSeconds += seconds;
          measureBaseline(baseline, cases, cutoffMs, tally);
        }
      }
      if (reorder) reorders.push(reorderResults(known.state, shop, future, cutoffMs, cutoffMs + horizonMs));
    }
    db.close();
  } finally {
    shop.close();
  }
  for (const task of chosen) printTask(task, tallies.get(task)!, mean(catalogues) * cutoffs.length);
  if (reorders.length > 0) printReorder(reorders);
}

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      log: { type: 'string' },
      cutoff: { type: 'string', multiple: true },
      'horizon-days': { type: 'string', default: '30' },
      task: { type: 'string', multiple: true },
    },
  });
  const cutoffs = (values.cutoff ?? []).map((day) => Date.parse(`${day}T00:00:00Z`)).toSorted((a, b) => a - b);
  const named = values.task ?? [...tasks, 'reorder'];
  const chosen = named.filter((name) => name !== 'reorder').map((name) => tasks.find((task) => task === name));
  const horizonMs = Number(values['horizon-days']) * DAY_MS;
  if (values.log === undefined || cutoffs.length === 0 || cutoffs.some(Number.isNaN) || chosen.includes(undefined) || !(horizonMs > 0)) {
    throw new Error(
      'usage: npm run bench -- recommendation --log FILE.csv[.gz] --cutoff YYYY-MM-DD [--horizon-days 30] [--task again|new|cart|reorder]',
    );
  }
  // The window is of 30 days, whatever the other tasks look at.
  const reorder = named.includes('reorder') && horizonMs === REORDER_HORIZON_MS;
  return { log: values.log, cutoffs, horizonMs, reorder, chosen: chosen.flatMap((task) => task ?? []) };
}

function measureOurs(task: Task, known: Knowledge, cases: readonly Case[], nowMs: number, tally: Tally, fitSeconds: number): void {
  tally.fitSeconds += fitSeconds;
  const rank = {
    again: ({ customerId }: Case) => rankNextBasket(known, customerId, nowMs, LIST_LENGTH),
    new: ({ customerId }: Case) => rankNew(known, customerId, nowMs, LIST_LENGTH),
    cart: ({ cart }: Case) => rankForCart(known, cart, nowMs, LIST_LENGTH),
  }[task];
  measure(cases, nowMs, tally, (each) => rank(each).map(({ productId }) => productId));
}

/** Trains each baseline once per cut-off: *again* and *new* ask the same models. */
function baselineTrainer(): (task: Task, name: string, train: () => Baseline) => { baseline: Baseline; seconds: number } {
  const trained = new Map<string, { baseline: Baseline; seconds: number }>();
  return (task, name, train) => {
    const key = `${task === 'cart' ? 'cart' : 'person'} ${name}`;
    const known = trained.get(key);
    if (known !== undefined) return known;
    const before = process.cpuUsage();
    const baseline = train();
    const { user, system } = process.cpuUsage(before);
    const fresh = { baseline, seconds: (user + system) / 1e6 };
    trained.set(key, fresh);
    return fresh;
  };
}

function measureBaseline({ scores }: Baseline, cases: readonly Case[], nowMs: number, tally: Tally): void {
  measure(cases, nowMs, tally, (each) =>
    topProducts(scores(each), LIST_LENGTH, each.customerId, (id) => each.leftOut.has(id)).map(({ productId }) => productId),
  );
}

function measure(cases: readonly Case[], nowMs: number, tally: Tally, rank: (each: Case) => number[]): void {
  for (const each of cases) {
    const start = performance.now();
    const list = rank(each);
    tally.micros.push((performance.now() - start) * 1000);
    tally.measures.push(measureList(each.customer, list, each.truth));
    for (const productId of list.slice(0, 10)) tally.shown.add(`${nowMs} ${productId}`);
  }
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { measures: [], micros: [], shown: new Set<string>(), fitSeconds: 0 };
  tallies.set(name, tally);
  return tally;
}

function printTask(task: Task, tallies: ReadonlyMap<string, Tally>, catalogue: number): void {
  const ours = tallies.get('Tailorbird');
  if (ours === undefined || ours.measures.length === 0) {
    console.log(`\n${titles[task]}: no cases\n`);
    return;
  }
  const key = task === 'cart' ? 'recall10' : 'ndcg10';
  const rows = [...tallies].map(([name, { measures, micros, shown, fitSeconds }]) => {
    const of = (measured: 'recall10' | 'recall20' | 'ndcg10' | 'hit10'): string => mean(measures.map((each) => each[measured])).toFixed(4);
    const { p50, p99 } = timesOf(micros);
    const { difference, low, high } = pairedDifference(ours.measures, measures, key);
    const interval = name === 'Tailorbird' ? '' : `${signed(difference)} [${signed(low)}, ${signed(high)}]`;
    const figures = [of('recall10'), of('recall20'), of('ndcg10'), of('hit10'), (shown.size / catalogue).toFixed(3)];
    return [name, ...figures, fitSeconds.toFixed(1), p50.toFixed(0), p99.toFixed(0), interval];
  });
  const customers = new Set(ours.measures.map(({ customer }) => customer)).size;
  const head = [
    'model',
    'R@10',
    'R@20',
    'nDCG@10',
    'HR@10',
    'coverage',
    'fit CPU s',
    'p50 µs',
    'p99 µs',
    `ours − theirs, ${key === 'ndcg10' ? 'nDCG@10' : 'R@10'}`,
  ];
  printTable(`${titles[task]} (${ours.measures.length} cases, ${customers} customers)`, head, rows);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
