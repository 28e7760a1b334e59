import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { garmentMetadataSchema } from '../src/shared/garments/garment-metadata.ts';
import { decodePlate } from '../src/shared/garments/plate.ts';
import { renderPlate, type PlatePrint } from '../src/shared/garments/render-plate.ts';
import { median, printTable } from './support/report.mjs';

const folder = 'resources/garments/heavy-tee';
const defaultRuns = 15;

/**
 * A design on a plate, as a ratio to a copy of as many pixels in memory: the least that any maker of a picture does.
 * @param args the number of runs, fifteen by default
 */
export async function runBench(args: readonly string[]): Promise<void> {
  const runs = Number(args[0] ?? defaultRuns);
  const metadata = garmentMetadataSchema.parse(JSON.parse(readFileSync(`${folder}/garment.json`, 'utf8')));
  const packed = gunzipSync(readFileSync(`${folder}/${metadata.sizes['L']!.plates.front!}`));
  const plate = decodePlate(packed, metadata.panelKeys);
  const prints = [samplePrint(610, 812)];
  const rows = [plate.widthPx, 480, 240].map((widthPx) => {
    const garment = { garmentColor: '#1d1d1f', widthPx };
    const heightPx = Math.round((plate.heightPx * widthPx) / plate.widthPx);
    const [copy, blank, printed] = inTurns(runs, [
      copyOf(widthPx * heightPx * 4),
      () => renderPlate(plate, { ...garment, prints: [] }),
      () => renderPlate(plate, { ...garment, prints }),
    ]);
    return [`${widthPx} × ${heightPx}`, ms(copy!), ms(blank!), times(blank! / copy!), ms(printed!), times(printed! / copy!)];
  });
  printTable(
    `A design on a plate, median of ${runs} runs in turns`,
    ['picture', 'copy', 'blank garment', 'ratio', 'with a print', 'ratio'],
    rows,
  );
}

/** The median ms of each; the runs are interleaved, after one for warming up. */
function inTurns(runs: number, works: readonly (() => unknown)[]): number[] {
  const series = works.map(() => [] as number[]);
  for (let run = -1; run < runs; run += 1) {
    works.forEach((work, index) => {
      const startMs = performance.now();
      work();
      if (run >= 0) series[index]!.push(performance.now() - startMs);
    });
  }
  return series.map(median);
}

function copyOf(byteCount: number): () => Uint8ClampedArray {
  const source = new Uint8ClampedArray(byteCount).fill(120);
  return () => new Uint8ClampedArray(source);
}

/** Stripes with soft edges over a whole area at 2 px/mm. */
function samplePrint(widthPx: number, heightPx: number): PlatePrint {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let i = 0; i < widthPx * heightPx; i += 1) {
    const alpha = Math.round(127.5 + 127.5 * Math.sin(i / 37));
    data.set([alpha * 0.8, alpha * 0.3, alpha * 0.2, alpha], i * 4);
  }
  const area = { key: 'front', panelKey: 'front', originXMm: -152.5, originYMm: 110, widthMm: 305, heightMm: 406 };
  return { area, pixels: { data, widthPx, heightPx } };
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(0)}×`;
