import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { median, printTable } from './support/report.mjs';

const studio = fileURLToPath(new URL('..', import.meta.url));
const bareWindow = fileURLToPath(new URL('floors/bare-window', import.meta.url));
const defaultRuns = 5;

/**
 * From the start of the process to the first usable window (an element with `data-app-ready` is visible), and the
 * memory of all processes then, beside a bare Electron window in the same run; the runs are interleaved.
 * @param {readonly string[]} args the number of runs, five by default
 */
export async function runBench(args) {
  const runs = Number(args[0] ?? defaultRuns);
  const kept = makeFolder();
  await measure(studio, kept);
  const series = { bare: [], next: [], first: [] };
  for (let run = 0; run < runs; run += 1) {
    const [bareFolder, freshFolder] = [makeFolder(), makeFolder()];
    series.bare.push(await measure(bareWindow, bareFolder));
    series.next.push(await measure(studio, kept));
    series.first.push(await measure(studio, freshFolder));
    for (const folder of [bareFolder, freshFolder]) fs.rmSync(folder, { recursive: true, force: true });
  }
  fs.rmSync(kept, { recursive: true, force: true });
  print(series, runs);
}

async function measure(folder, userData) {
  const startedAtMs = performance.now();
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${userData}`] });
  const page = await app.firstWindow();
  await untilUsable(page);
  const readyMs = performance.now() - startedAtMs;
  const kilobytes = await app.evaluate(({ app: electronApp }) =>
    electronApp.getAppMetrics().reduce((sum, process) => sum + process.memory.workingSetSize, 0),
  );
  await app.close();
  return { readyMs, memoryMb: kilobytes / 1024 };
}

/** Asks often: Playwright's own waiting asks twice a second only, once it has asked five times. */
async function untilUsable(page) {
  const ready = page.locator('[data-app-ready]');
  const givenUpAtMs = performance.now() + 120_000;
  while (!(await ready.isVisible())) {
    if (performance.now() > givenUpAtMs) throw new Error('The window did not become usable within two minutes.');
    await setTimeout(10);
  }
}

function print(series, runs) {
  const middle = (name, key) => median(series[name].map((sample) => sample[key]));
  const row = (label, name) => {
    const [readyMs, memoryMb] = [middle(name, 'readyMs'), middle(name, 'memoryMb')];
    const [readyRatio, memoryRatio] = [readyMs / middle('bare', 'readyMs'), memoryMb / middle('bare', 'memoryMb')];
    return [label, `${Math.round(readyMs)} ms`, `${readyRatio.toFixed(2)}×`, `${Math.round(memoryMb)} MB`, `${memoryRatio.toFixed(2)}×`];
  };
  printTable(
    `Startup, median of ${runs} interleaved runs`,
    ['', 'usable window', 'ratio', 'working sets', 'ratio'],
    [row('bare Electron window', 'bare'), row('studio, next start', 'next'), row('studio, first start', 'first')],
  );
}

const makeFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
