import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { applyTemplate } from '../src/shared/design/apply-template.ts';
import type { DesignDocument } from '../src/shared/design/design-document.ts';
import type { ShapeLayer } from '../src/shared/design/layer.ts';
import { templateSchema } from '../src/shared/design/template.ts';
import { mmToPx } from '../src/shared/kernel/units.ts';
import { median, printTable } from './support/report.mjs';
import { watchPrint } from './support/watch-print.mjs';

const defaultRuns = 3;
const dpi = 300;
/** The largest bed of common DTG presses, and the front of a garment that is printed all over before it is sewn. */
const bedMm = { widthMm: 381, heightMm: 457 };
const panelMm = { widthMm: 711, heightMm: 914 };
const uid = '01932d40-7a00-7000-8000-00000000aa01';

interface Made {
  /** Of all of the app's processes. */
  readonly cpuMs: number;
  readonly tookMs: number;
  readonly byteLength: number;
}

/**
 * What a print file costs: time beside Chromium's own encoding of as many pixels, memory, and what the window's frames notice of a job.
 * @param args the number of runs, three by default
 */
export async function runBench(args: readonly string[]): Promise<void> {
  const runs = Number(args[0] ?? defaultRuns);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
  const app = await _electron.launch({ args: [process.cwd(), `--user-data-dir=${folder}`] });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-app-ready]').waitFor();
    await page.evaluate(watchPrint, workerFile());
    printTimes(await measureTimes(app, page, runs), runs);
    printMemory([
      ['a press’s bed', bedMm, await peakOf(app, page, requestOf(templateDocument(), bedMm))],
      ['a panel, all over', panelMm, await peakOf(app, page, requestOf(allOverDocument(), panelMm))],
    ]);
    printFrames(await measureFrames(app, page, folder));
  } finally {
    await app.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function workerFile(): string {
  const found = fs.readdirSync('out/renderer/assets').find((name) => /^print-file\.worker-.*\.js$/.test(name));
  if (!found) throw new Error('There is no built worker for print files.');
  return found;
}

const kinds = ['print', 'blank print', 'drawn encoded', 'blank encoded'] as const;
type Series = Readonly<Record<(typeof kinds)[number], Made[]>>;

async function measureTimes(app: ElectronApplication, page: Page, runs: number): Promise<Series> {
  await call(page, 'keep', requestOf(templateDocument(), bedMm));
  const pixels = { widthPx: mmToPx(bedMm.widthMm, dpi), heightPx: mmToPx(bedMm.heightMm, dpi) };
  const series: Series = { print: [], 'blank print': [], 'drawn encoded': [], 'blank encoded': [] };
  for (let run = 0; run < runs; run += 1) {
    series.print.push(await timed(app, page, 'print', requestOf(templateDocument(), bedMm)));
    series['blank print'].push(await timed(app, page, 'print', requestOf(documentOf([]), bedMm)));
    await call(page, 'prepareDrawn');
    series['drawn encoded'].push(await timed(app, page, 'encode'));
    await call(page, 'prepareBlank', pixels);
    series['blank encoded'].push(await timed(app, page, 'encode'));
  }
  return series;
}

/** With CPU time, which depends less than time on what else the machine does. */
async function timed(app: ElectronApplication, page: Page, name: string, input?: unknown): Promise<Made> {
  const beforeMs = await cpuMs(app);
  const made = await call<Omit<Made, 'cpuMs'>>(page, name, input);
  return { ...made, cpuMs: (await cpuMs(app)) - beforeMs };
}

function cpuMs(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electronApp }) =>
    electronApp.getAppMetrics().reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0) * 1000, 0),
  );
}

function printTimes(series: Series, runs: number): void {
  const middle = (kind: keyof Series, key: keyof Made): number => median(series[kind].map((made) => made[key]));
  const labels: Readonly<Record<keyof Series, string>> = {
    print: 'a template',
    'blank print': 'the same, no design',
    'drawn encoded': 'floor: the template’s pixels by Chromium’s encoder',
    'blank encoded': 'floor: blank pixels by Chromium’s encoder',
  };
  printTable(
    `A print of ${bedMm.widthMm} × ${bedMm.heightMm} mm at ${dpi} dpi, median of ${runs} runs in turns`,
    ['', 'CPU', 'to the first floor', 'to the second', 'time', 'file'],
    kinds.map((kind) => [
      labels[kind],
      ms(middle(kind, 'cpuMs')),
      times(middle(kind, 'cpuMs') / middle('drawn encoded', 'cpuMs')),
      times(middle(kind, 'cpuMs') / middle('blank encoded', 'cpuMs')),
      ms(middle(kind, 'tookMs')),
      mb(middle(kind, 'byteLength') / 1024 ** 2),
    ]),
  );
}

interface Peak {
  readonly beforeMb: number;
  readonly peakMb: number;
  readonly tookMs: number;
  readonly byteLength: number;
}

/** The working sets of all processes but the main one while a print is made, at their largest. */
async function peakOf(app: ElectronApplication, page: Page, request: PrintRequest): Promise<Peak> {
  await app.evaluate(({ app: electronApp }) => {
    const total = (): number =>
      electronApp.getAppMetrics().reduce((sum, { type, memory }) => sum + (type === 'Browser' ? 0 : memory.workingSetSize), 0) / 1024;
    const watch = { beforeMb: total(), peakMb: 0, stop: () => clearInterval(timer) };
    const timer = setInterval(() => (watch.peakMb = Math.max(watch.peakMb, total())), 50);
    Reflect.set(globalThis, 'memoryWatch', watch);
  });
  const made = await call<{ tookMs: number; byteLength: number }>(page, 'print', request);
  const { beforeMb, peakMb } = await app.evaluate(() => {
    const watch = Reflect.get(globalThis, 'memoryWatch') as { beforeMb: number; peakMb: number; stop(): void };
    watch.stop();
    return watch;
  });
  return { beforeMb, peakMb, ...made };
}

function printMemory(rows: readonly (readonly [string, { readonly widthMm: number; readonly heightMm: number }, Peak])[]): void {
  printTable(
    'Memory: working sets of the window and its helpers',
    ['', 'pixels', 'as RGBA', 'before', 'at most', 'more', 'time', 'file'],
    rows.map(([what, { widthMm, heightMm }, { beforeMb, peakMb, tookMs, byteLength }]) => {
      const [widthPx, heightPx] = [mmToPx(widthMm, dpi), mmToPx(heightMm, dpi)];
      const raw = (widthPx * heightPx * 4) / 1024 ** 2;
      return [
        what,
        `${widthPx} × ${heightPx}`,
        mb(raw),
        mb(beforeMb),
        mb(peakMb),
        mb(peakMb - beforeMb),
        ms(tookMs),
        mb(byteLength / 1024 ** 2),
      ];
    }),
  );
}

/** The gaps between the window's frames: as long as a job of the studio takes, idle, and then during the job, writing included. */
async function measureFrames(app: ElectronApplication, page: Page, folder: string): Promise<{ idle: number[]; busy: number[] }> {
  await page.getByRole('navigation').getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await page.locator('[data-stage="ready"]').waitFor();
  await page.locator('[data-template="varsity-arch"]').click();
  await page.locator('[data-stage="ready"][data-stage-settled="true"]').waitFor();
  const job = async (name: string): Promise<void> => {
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      path.join(folder, name),
    );
    await page.locator('[data-action="print-save"]').click();
    await page.locator('[data-action="print-close"]').waitFor({ timeout: 120_000 });
  };
  const openDialog = async (): Promise<void> => {
    await page.locator('[data-tool="files"]').click();
    await page.locator('[data-action="print-files"]').click();
    await page.locator('[data-action="print-save"]').waitFor();
  };
  await openDialog();
  await job('first.png');
  await page.locator('[data-action="print-close"]').click();
  await openDialog();
  const startMs = performance.now();
  await call(page, 'startFrames');
  await job('second.png');
  const busy = await call<number[]>(page, 'stopFrames');
  const tookMs = performance.now() - startMs;
  await page.locator('[data-action="print-close"]').click();
  await openDialog();
  await call(page, 'startFrames');
  await page.waitForTimeout(tookMs);
  return { busy, idle: await call<number[]>(page, 'stopFrames') };
}

function printFrames({ idle, busy }: { readonly idle: number[]; readonly busy: number[] }): void {
  const row = (what: string, gaps: number[]): string[] => [
    what,
    String(gaps.length),
    ms(median(gaps)),
    ms(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.99)]!),
    ms(Math.max(...gaps)),
    String(gaps.filter((gap) => gap > 50).length),
  ];
  printTable(
    'The window’s frames while a print job runs, from the click to the written file',
    ['', 'frames', 'median gap', '99 in 100', 'longest', 'over 50 ms'],
    [row('idle', idle), row('a job', busy)],
  );
}

interface PrintRequest {
  readonly document: DesignDocument;
  readonly areaKey: string;
  readonly areaSizeMm: { readonly widthMm: number; readonly heightMm: number };
  readonly format: 'png';
  readonly dpi: number;
  readonly title: string;
}

function requestOf(document: DesignDocument, areaSizeMm: PrintRequest['areaSizeMm']): PrintRequest {
  return { document, areaKey: 'front', areaSizeMm, format: 'png', dpi, title: 'Bench' };
}

function templateDocument(): DesignDocument {
  const template = templateSchema.parse(JSON.parse(fs.readFileSync('resources/templates/vintage-label.json', 'utf8')));
  return applyTemplate(template, { productUid: uid, variantUid: uid, areaSizes: { front: bedMm }, garmentColor: '#1d1d1f' });
}

/** A motif over the whole panel. */
function allOverDocument(): DesignDocument {
  const ground: ShapeLayer = {
    kind: 'shape',
    id: 'ground',
    name: '',
    opacity: 1,
    hidden: false,
    locked: false,
    frame: { xMm: 0, yMm: 0, ...panelMm, rotationDeg: 0 },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: {
      kind: 'pattern',
      arrangement: 'brick',
      sizeMm: 24,
      gapMm: 14,
      angleDeg: 20,
      color: '#c8402b',
      groundColor: '#f2e9d8',
      motif: { kind: 'built-in', name: 'stars' },
    },
    stroke: null,
  };
  return documentOf([ground]);
}

function documentOf(layers: ShapeLayer[]): DesignDocument {
  return { version: 4, productUid: uid, variantUid: uid, origin: null, areas: { front: { layers } }, methods: {}, fits: {} };
}

/** Calls a part of `printWatch` in the page. */
function call<Result = void>(page: Page, name: string, input?: unknown): Promise<Result> {
  return page.evaluate(
    ([part, given]) => (Reflect.get(globalThis, 'printWatch') as Record<string, (input: unknown) => never>)[part]!(given),
    [name, input] as const,
  );
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
const mb = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} MB`;
