import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { watchStage } from './support/watch-stage.mjs';
import { median, printTable } from './support/report.mjs';

const studio = fileURLToPath(new URL('..', import.meta.url));
const bareScene = fileURLToPath(new URL('floors/bare-scene', import.meta.url));
const defaultRuns = 3;
const draggedFrames = 60;
const edits = 12;
const letters = 24;
const keepingMs = 2000;
/** What the stage draws of the tee in size L, at rest and while something moves. */
const triangles = trianglesOf('heavy-tee', 'L');

/**
 * What the garment costs at 1280 × 800, beside a bare WebGL scene of as many triangles in as many pixels; the runs are interleaved.
 * @param {readonly string[]} args the number of runs, three by default
 */
export async function runBench(args) {
  const runs = Number(args[0] ?? defaultRuns);
  const kept = makeFolder();
  await inApp(studio, kept, seeHome);
  const series = [];
  for (let run = 0; run < runs; run += 1) {
    const folder = makeFolder();
    const floor = await inApp(bareScene, folder, measureFloor);
    fs.rmSync(folder, { recursive: true, force: true });
    series.push({ floor, stage: await inApp(studio, kept, measureStage) });
  }
  fs.rmSync(kept, { recursive: true, force: true });
  print(series, runs);
}

function trianglesOf(garmentKey, sizeKey) {
  const metadata = JSON.parse(fs.readFileSync(path.join(studio, 'resources', 'garments', garmentKey, 'garment.json'), 'utf8'));
  const full = metadata.sizes[sizeKey].triangleCount;
  return { full, light: Math.round(full * 0.2) };
}

async function inApp(folder, userData, work) {
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${userData}`] });
  try {
    const page = await app.firstWindow();
    await untilThere(page, '[data-app-ready]');
    const readyAtMs = performance.now();
    return await work({ app, page, readyAtMs });
  } finally {
    await app.close();
  }
}

/** What Home shows is kept for the next start once its pictures stand: every start but the first finds it. */
async function seeHome({ page }) {
  await untilThere(page, '[data-slot="home"] [data-plate="ready"]');
  await page.waitForFunction(() => !document.querySelector('[data-slot="home"] :is([data-plate="waiting"], .tb-card-plate:empty)'));
  await page.waitForTimeout(keepingMs);
}

async function measureFloor({ app, page }) {
  const firstMs = await page.evaluate(({ full, light }) => globalThis.openScene(full, light), triangles);
  const dragMs = (await cpuMsOf(app, () => page.evaluate((frames) => globalThis.turnScene(frames), draggedFrames))) / draggedFrames;
  const stillMs = await page.evaluate(() => globalThis.drawStill());
  const editMs = await repeated(page, 'editScene');
  return { dragMs, firstMs, stillMs, editMs, pictureMs: await repeated(page, 'showPicture') };
}

async function measureStage({ app, page, readyAtMs }) {
  await untilThere(page, '[data-plate="ready"]');
  const plateMs = performance.now() - readyAtMs;
  const liveMs = await openGarment(page);
  await atRest(page);
  await page.locator('[data-template="varsity-arch"]').click();
  await atRest(page);
  await page.evaluate(watchStage);
  const dragMs = await drag(app, page);
  await atRest(page);
  const stillMs = await page.evaluate(() => globalThis.stageWatch.still());
  const editMs = median(await timesOf(page, 'stageWatch.edit', { count: edits, fromRest: true }));
  const trivialMs = median(await timesOf(page, 'stageWatch.trivialEdit', { count: edits, fromRest: true }));
  const lettersMs = await timesOf(page, 'stageWatch.edit', { count: letters });
  await atRest(page);
  const trivialsMs = await timesOf(page, 'stageWatch.trivialEdit', { count: letters });
  const switchMs = [];
  for (const size of ['M', 'L', 'M', 'L', 'M', 'L']) {
    await atRest(page);
    switchMs.push(await page.evaluate((key) => globalThis.stageWatch.chooseSize(key), size));
  }
  // The first time either size is shown it has to be read.
  return {
    plateMs,
    liveMs,
    dragMs,
    stillMs,
    editMs,
    trivialMs,
    letterMs: median(lettersMs),
    trivialLetterMs: median(trivialsMs),
    switchMs: median(switchMs.slice(2)),
  };
}

/** Goes to the first product and waits until its garment can be turned. */
async function openGarment(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Products' }).waitFor();
  const link = page.getByRole('main').getByRole('article').first().getByRole('link').first();
  await link.waitFor();
  const openedAtMs = performance.now();
  await link.click();
  await untilThere(page, '[data-stage="ready"]');
  return performance.now() - openedAtMs;
}

/** Asks often: Playwright's own waiting asks twice a second only, once it has asked five times. */
function untilThere(page, selector) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => (document.querySelector(wanted) ? resolve() : setTimeout(look, 4));
        look();
      }),
    selector,
  );
}

/** Turns the garment a little in every frame, as a hand does. */
async function drag(app, page) {
  const box = await page.locator('.tb-stage-view').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  let frames = 0;
  const cpuMs = await cpuMsOf(app, async () => {
    frames = await page.evaluate((count) => globalThis.stageWatch.drag(count), draggedFrames);
  });
  await page.mouse.up();
  return cpuMs / frames;
}

async function atRest(page) {
  await page.mouse.move(1, 1);
  await page.locator('[data-stage="ready"][data-stage-settled="true"]').waitFor({ timeout: 120_000 });
}

async function repeated(page, name) {
  return median(await timesOf(page, name, { count: edits }));
}

/** One after the other, or each once the stage stands still: what is drawn already, or being drawn, is waited for by whatever comes next. */
async function timesOf(page, name, { count, fromRest = false }) {
  const times = [];
  for (let edit = 0; edit < count; edit += 1) {
    if (fromRest) await atRest(page);
    times.push(await page.evaluate((path) => path.split('.').reduce((owner, key) => owner[key], globalThis)(), name));
  }
  return times;
}

/** CPU time of all of the app's processes while something is done, in ms. */
async function cpuMsOf(app, work) {
  const read = () =>
    app.evaluate(({ app: electronApp }) => electronApp.getAppMetrics().reduce((sum, { cpu }) => sum + cpu.cumulativeCPUUsage * 1000, 0));
  const beforeMs = await read();
  await work();
  return (await read()) - beforeMs;
}

function print(series, runs) {
  const middle = (of, key) => median(series.map((run) => run[of][key]));
  const row = (label, stageMs, floorLabel, floorMs) => [label, ms(stageMs), floorLabel, ms(floorMs), `${(stageMs / floorMs).toFixed(1)}×`];
  const stage = (key) => middle('stage', key);
  const floor = (key) => middle('floor', key);
  printTable(
    `The garment at 1280 × 800, median of ${runs} interleaved runs`,
    ['', 'studio', 'floor', '', 'ratio'],
    [
      row('CPU for each frame while dragging', stage('dragMs'), 'bare scene, a fifth of the triangles', floor('dragMs')),
      row('full still', stage('stillMs'), 'bare scene, all triangles once', floor('stillMs')),
      row('edit to frame', stage('editMs'), 'the same scene, one texel uploaded', stage('trivialMs')),
      row('edits one upon the other', stage('letterMs'), 'the same scene, texels one upon the other', stage('trivialLetterMs')),
      row('edits one upon the other', stage('letterMs'), 'bare scene, small texture uploaded', floor('editMs')),
      row('other size, cached', stage('switchMs'), 'the same scene, one texel uploaded', stage('trivialMs')),
      row('first plate after window', stage('plateMs'), 'bare page, grey picture as PNG', floor('pictureMs')),
      row('live 3D after opening', stage('liveMs'), 'bare scene, from nothing', floor('firstMs')),
    ],
  );
}

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const makeFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
