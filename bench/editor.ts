import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { addLayer } from '../src/shared/design/add-layer.ts';
import { changeLayer } from '../src/shared/design/change-layer.ts';
import { DESIGN_DOCUMENT_VERSION, type DesignDocument } from '../src/shared/design/design-document.ts';
import { duplicateLayer } from '../src/shared/design/duplicate-layer.ts';
import { groupLayers } from '../src/shared/design/group-layers.ts';
import { applyEdit, startHistory, undo, type Edit } from '../src/shared/design/history.ts';
import type { GroupLayer, ShapeLayer } from '../src/shared/design/layer.ts';
import { putLayers } from '../src/shared/design/put-layers.ts';
import { removeLayer } from '../src/shared/design/remove-layer.ts';
import { reorderLayer } from '../src/shared/design/reorder-layer.ts';
import { median, printTable } from './support/report.mjs';
import { watchArea } from './support/watch-area.mjs';

const defaultRuns = 3;
const layerCounts = [10, 150, 1000] as const;
/** More layers than this lie in groups of ten: an area holds 200 side by side. */
const mostSideBySide = 150;
const repeats = 12;
const documentRepeats = 400;

interface AreaWatch {
  emptyRepaint(): Promise<number>;
  dragStep(x: number, y: number): Promise<number>;
  undo(): Promise<number>;
  redo(): Promise<number>;
  toggleLayer(): Promise<number>;
}

/**
 * What editing costs with 10 to 1,000 layers: the edits themselves, and the flat area of the app until it is repainted, beside the same
 * frame with one rectangle on an empty canvas.
 * @param args the number of runs of the app, three by default
 */
export async function runBench(args: readonly string[]): Promise<void> {
  printDocumentOperations();
  const runs = Number(args[0] ?? defaultRuns);
  const series: EditorTimes[][] = [];
  for (let run = 0; run < runs; run += 1) series.push(await measureEditor());
  const rows = layerCounts.flatMap((count, at) => {
    const middle = (key: keyof EditorTimes): number => median(series.map((times) => times[at]![key]));
    const floorMs = middle('emptyMs');
    const row = (what: string, timeMs: number): string[] => [
      String(count),
      what,
      ms(timeMs),
      ms(floorMs),
      `${(timeMs / floorMs).toFixed(1)}×`,
    ];
    return [row('drag step', middle('dragMs')), row('undo', middle('undoMs')), row('hide or show', middle('toggleMs'))];
  });
  printTable(`The flat area at 1280 × 800, median of ${runs} runs`, ['layers', '', 'studio', 'empty repaint', 'ratio'], rows);
}

interface EditorTimes {
  emptyMs: number;
  dragMs: number;
  undoMs: number;
  toggleMs: number;
}

async function measureEditor(): Promise<EditorTimes[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
  const app = await _electron.launch({ args: [process.cwd(), `--user-data-dir=${folder}`] });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-app-ready]').waitFor();
    await openFlatArea(page);
    const times = [];
    for (const count of layerCounts) {
      await fillArea(page, count);
      times.push(await measureArea(page));
    }
    return times;
  } finally {
    await app.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function openFlatArea(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await page.locator('[data-stage="ready"]').waitFor();
  await page.getByRole('radiogroup', { name: 'View' }).getByText('2D').click();
  await page.locator('[role="application"] canvas').waitFor();
}

/** Leaves as many layers on the area, made as a person makes them: one rectangle, copied. */
async function fillArea(page: Page, count: number): Promise<void> {
  const area = page.getByRole('application');
  const rows = page.locator('[data-layer-id]');
  await area.press('Control+a');
  if ((await rows.count()) > 0) await area.press('Delete');
  await area.press('r');
  const grouped = count > mostSideBySide;
  if (grouped) {
    for (let copy = 1; copy < 10; copy += 1) await area.press('Control+d');
    await area.press('Control+a');
    await area.press('Control+g');
  }
  const wanted = grouped ? count / 10 : count;
  for (let shown = await rows.count(); shown < wanted; shown += 1) await area.press('Control+d');
  if ((await rows.count()) !== wanted) throw new Error(`${await rows.count()} layers instead of ${wanted}`);
}

async function measureArea(page: Page): Promise<EditorTimes> {
  await page.evaluate(watchArea);
  const repeated = (name: keyof AreaWatch, ...args: number[]): Promise<number[]> =>
    page.evaluate(
      async ([call, given, times]) => {
        const watch = (globalThis as unknown as { areaWatch: Record<string, (...values: number[]) => Promise<number>> }).areaWatch;
        const found = [];
        for (let time = 0; time < times; time += 1) found.push(await watch[call]!(...given));
        return found;
      },
      [name, args, repeats] as const,
    );
  // The bottom layer is the one that was drawn first: its copies walk out of the area.
  await page.locator('[data-layer-id]').last().getByRole('button').first().click();
  const grip = await page.locator('[role="application"] svg polygon').last().boundingBox();
  if (!grip) throw new Error('No layer is selected.');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const dragMs = median(await repeated('dragStep', x, y));
  await page.mouse.up();
  const toggleMs = median(await repeated('toggleLayer'));
  const undoMs = median(await repeated('undo'));
  await repeated('redo');
  return { emptyMs: median(await repeated('emptyRepaint')), dragMs, undoMs, toggleMs };
}

function printDocumentOperations(): void {
  const rows = layerCounts.map((count) => {
    const document = documentOf(count);
    return [String(count), ...operations.map(([, edit]) => `${(1000 * timeOf(() => edit(document, count))).toFixed(0)} µs`)];
  });
  printTable(`Edits of a document, median of ${documentRepeats}`, ['layers', ...operations.map(([name]) => name)], rows);
}

/** Each as the app runs it: the edit, checked and kept in the history. */
const operations: readonly (readonly [string, (document: DesignDocument, count: number) => unknown])[] = [
  ['move', inHistory((document) => putLayers(document, { areaKey: 'front', layers: [moved(document)] }))],
  [
    'change',
    inHistory((document) =>
      changeLayer<ShapeLayer>(document, {
        areaKey: 'front',
        layer: { id: 's5', kind: 'shape' },
        change: (layer) => ({ ...layer, opacity: 0.5 }),
      }),
    ),
  ],
  ['add', inHistory((document) => addLayer(document, { areaKey: 'front', layer: rectangle('new', 3) }))],
  ['copy', inHistory((document) => duplicateLayer(document, { areaKey: 'front', layerId: firstId(document), newId: 'copy' }))],
  ['remove', inHistory((document) => removeLayer(document, { areaKey: 'front', layerId: firstId(document) }))],
  ['reorder', inHistory((document) => reorderLayer(document, { areaKey: 'front', layerId: firstId(document), toIndex: 5 }))],
  [
    'group',
    inHistory((document) =>
      groupLayers(document, { areaKey: 'front', layerIds: idsOf(document).slice(0, 5), newId: 'both', name: 'Both' }),
    ),
  ],
  [
    'undo',
    (document) => undo(applyEdit(startHistory(document), (before) => addLayer(before, { areaKey: 'front', layer: rectangle('new', 3) }))),
  ],
];

function inHistory(edit: Edit): (document: DesignDocument) => unknown {
  return (document) => applyEdit(startHistory(document), edit);
}

function timeOf(work: () => unknown): number {
  const times = [];
  for (let repeat = -20; repeat < documentRepeats; repeat += 1) {
    const startMs = performance.now();
    work();
    if (repeat >= 0) times.push(performance.now() - startMs);
  }
  return median(times);
}

function documentOf(count: number): DesignDocument {
  const shapes = Array.from({ length: count }, (_, place) => rectangle(`s${place}`, place));
  const layers =
    count <= mostSideBySide
      ? shapes
      : Array.from({ length: count / 10 }, (_, at) => groupOf(`g${at}`, shapes.slice(at * 10, at * 10 + 10)));
  const uid = '01932d40-7a00-7000-8000-00000000aa01';
  return {
    version: DESIGN_DOCUMENT_VERSION,
    productUid: uid,
    variantUid: uid,
    origin: null,
    areas: { front: { layers } },
    methods: {},
    fits: {},
  };
}

const state = { name: '', opacity: 1, hidden: false, locked: false };

function rectangle(id: string, place: number): ShapeLayer {
  const frame = { xMm: (place * 7) % 250, yMm: (place * 11) % 350, widthMm: 20, heightMm: 12, rotationDeg: 0 };
  const geometry = { kind: 'rectangle', cornerRadiusMm: 0 } as const;
  return { kind: 'shape', id, ...state, frame, geometry, fill: { kind: 'solid', color: '#336699' }, stroke: null };
}

function groupOf(id: string, children: ShapeLayer[]): GroupLayer {
  const frame = { xMm: 0, yMm: 0, widthMm: 300, heightMm: 400, rotationDeg: 0 };
  return { kind: 'group', id, ...state, frame, boxWidthMm: 300, boxHeightMm: 400, children };
}

const idsOf = (document: DesignDocument): string[] => document.areas['front']!.layers.map(({ id }) => id);
const firstId = (document: DesignDocument): string => idsOf(document)[0]!;

function moved(document: DesignDocument): DesignDocument['areas'][string]['layers'][number] {
  const [first] = document.areas['front']!.layers;
  return { ...first!, frame: { ...first!.frame, xMm: first!.frame.xMm + 1 } };
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
