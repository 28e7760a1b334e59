import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { beforeAll, describe, expect, it } from 'vitest';
import { giveUsualMethods } from '../../../src/main/catalog/give-usual-methods.ts';
import { catalogRepository } from '../../../src/main/catalog/repository.ts';
import { inTransaction, openWritable } from '../../../src/main/database/connection.ts';
import { openDevice } from '../../../src/main/database/device.ts';
import { machineRowSource } from '../../../src/main/database/row-source.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { writeCatalog } from '../../../src/main/sample/write-catalog.ts';
import { printPieces } from '../../../src/renderer/painting/print-outputs.ts';
import { methodsOfArea } from '../../../src/shared/catalog/area-method.ts';
import type { PrintFormat } from '../../../src/shared/catalog/decoration-method.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import { printItems, printPixels, type PrintItem } from '../../../src/shared/production/print-job.ts';
import { joinBytes } from '../../../src/shared/production/vector/join-bytes.ts';
import { sampled } from '../../full-run.ts';
import { pdfPageSize } from '../../render/vector/pdf-page-size.ts';
import { askPoppler, hasPoppler } from '../../render/vector/rasterize-with-poppler.ts';
import { installBrowserPlatform } from '../browser-platform.ts';
import { documentWith, rectangleLayer } from '../sample-documents.ts';

/** The side of the mark in each corner of a print. */
const markMm = 10;
const items = catalogItems();
/** What is alike in this gives the same file: each is made once. */
const fileOf = ({ widthMm, heightMm, method: { dpi } }: PrintItem): string => [widthMm, heightMm, dpi].join(' ');
const prints = [...new Map(items.map((item) => [fileOf(item), item])).values()];

beforeAll(() => installBrowserPlatform());

it('asks for the whole pixels of its millimetres in every product, size, area and method of the sample catalogue', () => {
  expect(items.length).toBeGreaterThan(1_000);
  expect(new Set(items.map(({ product }) => product.name)).size).toBeGreaterThan(15);
  for (const item of items) {
    const { widthPx, heightPx, dpi } = printPixels(item, 'png')!;
    expect(dpi, item.key).toBe(item.method.dpi);
    expect(Math.abs(widthPx - (item.widthMm / 25.4) * dpi), item.key).toBeLessThanOrEqual(0.5);
    expect(Math.abs(heightPx - (item.heightMm / 25.4) * dpi), item.key).toBeLessThanOrEqual(0.5);
  }
});

describe.each(sampled(prints, 5).map((item) => ({ item, name: nameOf(item) })))('$name', ({ item }) => {
  const { widthMm, heightMm, method } = item;

  it('is a PNG of exact pixels and density, and what is drawn in it measures what it shall', { timeout: 180_000 }, async () => {
    const { width, height, resolution, data } = decode(await printed(item, 'png'));
    expect({ widthPx: width, heightPx: height, dpi: method.dpi }).toEqual(printPixels(item, 'png'));
    expect(resolution).toEqual({ x: Math.round(method.dpi / 0.0254), y: Math.round(method.dpi / 0.0254), unit: 1 });
    // The millimetres cover the last pixel by half at least, and both the clip and the mark cover it so.
    const inked = (at: number): number => Number(data[at * 4 + 3]! > 50);
    const acrossTop = Array.from({ length: width }, (_, column) => inked(column));
    const downLeft = Array.from({ length: height }, (_, row) => inked(row * width));
    for (const [edge, lengthPx] of [
      [acrossTop, width],
      [downLeft, height],
    ] as const) {
      expect([edge[0], edge[lengthPx - 1]]).toEqual([1, 1]);
      const blank = edge.filter((ink) => ink === 0).length;
      expect(Math.abs(lengthPx - blank - ((2 * markMm) / 25.4) * method.dpi)).toBeLessThanOrEqual(1);
    }
  });

  it('is a PDF whose page is its millimetres', async () => {
    const pdf = await printed(item, 'pdf');
    const points = [widthMm, heightMm].map((mm) => (mm / 25.4) * 72);
    const page = await pdfPageSize(pdf);
    expect(page.widthPoints).toBeCloseTo(points[0]!, 2);
    expect(page.heightPoints).toBeCloseTo(points[1]!, 2);
    const boxes = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/(Media|Bleed|Trim)Box\[[^\]]*\]/g)!;
    expect(boxes.map((box) => box.replace(/^.*\[/, '['))).toEqual(Array.from({ length: 3 }, () => boxes[0]!.replace(/^.*\[/, '[')));
    if (hasPoppler) expectBoxes(askPoppler('pdfinfo', pdf, '-box'), points);
  });

  it('is an SVG whose millimetres and units are the same', async () => {
    const svg = new TextDecoder().decode(await printed(item, 'svg'));
    const [, width, height, viewBox] = /<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm" viewBox="([^"]*)"/.exec(svg)!;
    expect([Number(width), Number(height)]).toEqual([round(widthMm), round(heightMm)]);
    expect(viewBox).toBe(`0 0 ${width} ${height}`);
  });
});

/** Every product in every size, on every print area, by every method that may decorate it. */
function catalogItems(): PrintItem[] {
  return sampleProducts().flatMap((product) =>
    product.printAreas.flatMap(({ key, sizeKey, widthMm, heightMm }) =>
      methodsOfArea(product, key, houseMethods).flatMap((method) => {
        const corners = [0, widthMm - markMm].flatMap((x) =>
          [0, heightMm - markMm].map((y) => rectangleLayer(x, y, markMm, markMm, '#cc0000')),
        );
        const document = { ...documentWith({ [key]: corners }), methods: { [key]: method.key } };
        return printItems({ document, design: 'Marks', product, colour: product.colourways[0]!, sizeKey, order: null }, houseMethods);
      }),
    ),
  );
}

function sampleProducts() {
  const folder = mkdtempSync(join(tmpdir(), 'tailorbird-'));
  const db = openWritable(join(folder, 'shop.sqlite'));
  try {
    migrate(db, migrations);
    openDevice(db, { epoch: 1, nowMs: machineRowSource.nowMs() });
    const catalog = catalogRepository(db);
    inTransaction(db, () => {
      writeCatalog(catalog, machineRowSource.newUid);
      giveUsualMethods(catalog);
    });
    return catalog.listProducts();
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

function nameOf({ product, sizeKey, areaKey, method, widthMm, heightMm }: PrintItem): string {
  return `${product.name} ${sizeKey} ${areaKey} by ${method.key}, ${widthMm} × ${heightMm} mm at ${method.dpi} dpi`;
}

async function printed({ document, areaKey, widthMm, heightMm, method: { dpi } }: PrintItem, format: PrintFormat): Promise<Uint8Array> {
  const areaSizeMm = { widthMm, heightMm };
  const parts: Uint8Array[] = [];
  for await (const { bytes } of printPieces({ document, areaKey, areaSizeMm, format, dpi, title: 'Marks' })) parts.push(bytes);
  return joinBytes(parts);
}

function expectBoxes(pdfinfo: string, points: readonly number[]): void {
  for (const name of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) {
    const box = new RegExp(`${name}:\\s+([\\d.\\s]+)`).exec(pdfinfo)![1]!.trim().split(/\s+/).slice(0, 4).map(Number);
    for (const [place, value] of [0, 0, ...points].entries()) expect(Math.abs(box[place]! - value), name).toBeLessThanOrEqual(0.01);
  }
}

function round(mm: number): number {
  return Math.round(mm * 10_000) / 10_000;
}
