import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ColourwayFinish } from '../../src/shared/catalog/product.ts';
import { cameraKeys, plateFileOf, type PlateKey } from '../../src/shared/garments/garment-metadata.ts';
import { decodePlate, type Plate } from '../../src/shared/garments/plate.ts';
import { renderPlate, type Picture, type PlatePrint } from '../../src/shared/garments/render-plate.ts';
import { panelMaking } from '../../src/shared/garments/panel-making.ts';
import type { GarmentSizeJob } from './garment-plan.ts';
import { garmentFolder, readMetadata } from './committed-garment.ts';
import { testCardPrints } from './test-card-prints.ts';

export interface Dye {
  color: string;
  finish: ColourwayFinish;
}

export const dyes: readonly Dye[] = [
  { color: '#f4f3ef', finish: 'plain' },
  { color: '#1b1a1c', finish: 'plain' },
  { color: '#1f2a44', finish: 'plain' },
  { color: '#b4b5b6', finish: 'heather' },
  { color: '#a83c3e', finish: 'garment-dyed' },
];
const background = '#eeeeec';
const cellWidthPx = 560;
const nearWidthPx = 1800;

/**
 * Pictures to judge garments by, from their committed plates: a sheet per garment and size (cameras down, dyes across),
 * one of its top and its hem from near, and one per garment of all its sizes.
 */
export function writeContactSheets(jobs: readonly GarmentSizeJob[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const job of jobs) {
    const rows = cameraKeys.map((camera) => dyes.map((dye) => photograph(job, camera, dye)));
    writeSheet(rows, join(folder, `${job.blueprint.key}-${job.size}.png`));
    const near = dyes.map((dye) => closeUps(job, dye));
    writeSheet([near.map(([top]) => top), near.map(([, hem]) => hem)], join(folder, `${job.blueprint.key}-${job.size}-near.png`));
  }
  for (const job of jobs) {
    const file = readMetadata(job.blueprint.key).sizes[job.size]?.foldedPlate;
    if (file) writeSheet([dyes.map((dye) => photograph(job, 'folded', dye))], join(folder, `${job.blueprint.key}-${job.size}-folded.png`));
  }
  for (const blueprint of new Set(jobs.map((job) => job.blueprint))) {
    const sizes = jobs.filter((job) => job.blueprint === blueprint);
    const rows = cameraKeys.map((camera) => sizes.map((job) => photograph(job, camera, dyes[0]!)));
    writeSheet(rows, join(folder, `${blueprint.key}-sizes.png`));
  }
}

/** The sizes among `jobs` that have been made. */
export function madeSizes(jobs: readonly GarmentSizeJob[]): GarmentSizeJob[] {
  return jobs.filter(({ blueprint, size }) => {
    const folder = garmentFolder(blueprint.key);
    return existsSync(join(folder, 'garment.json')) && readMetadata(blueprint.key).sizes[size] !== undefined;
  });
}

/** A plate with the test card on every print area. */
export function photograph(job: GarmentSizeJob, camera: PlateKey, dye: Dye, widthPx = cellWidthPx, ground = background): Picture {
  return dressed(job, plateOf(job, camera), dye, testCardPrints(job.blueprint.printAreasOf(job.size), dye.color), widthPx, ground);
}

/** A committed plate. */
export function plateOf({ blueprint, size }: GarmentSizeJob, camera: PlateKey): Plate {
  const { panelKeys, sizes } = readMetadata(blueprint.key);
  return decodePlate(gunzipSync(readFileSync(join(garmentFolder(blueprint.key), plateFileOf(sizes[size]!, camera)!))), panelKeys);
}

/** A plate in a dye, with prints on it. */
export function dressed(
  { blueprint, size }: GarmentSizeJob,
  plate: Plate,
  dye: Dye,
  prints: readonly PlatePrint[],
  widthPx: number,
  ground = background,
): Picture {
  const { panels } = readMetadata(blueprint.key).sizes[size]!;
  return renderPlate(plate, {
    garmentColor: dye.color,
    finish: dye.finish,
    making: panelMaking(panels),
    prints,
    background: ground,
    widthPx,
  });
}

/** Squares of a large picture without prints: the middle of the garment's top, and of its lower edge. */
export function closeUps(job: GarmentSizeJob, dye: Dye): [top: Picture, hem: Picture] {
  const plate = plateOf(job, 'front');
  const picture = dressed(job, plate, dye, [], nearWidthPx);
  const scale = picture.widthPx / plate.widthPx;
  const middle = Math.floor(plate.widthPx / 2);
  const rows = Array.from({ length: plate.heightPx }, (_, row) => row).filter((row) => plate.coverage[row * plate.widthPx + middle]! > 0);
  const left = Math.round((picture.widthPx - cellWidthPx) / 2);
  return [crop(picture, left, rows[0]! * scale - 40), crop(picture, left, rows.at(-1)! * scale + 40 - cellWidthPx)];
}

function crop({ data, widthPx, heightPx }: Picture, left: number, top: number): Picture {
  const y = Math.round(Math.min(heightPx - cellWidthPx, Math.max(0, top)));
  const result = new Uint8ClampedArray(cellWidthPx * cellWidthPx * 4);
  for (let row = 0; row < cellWidthPx; row++) {
    const from = ((y + row) * widthPx + left) * 4;
    result.set(data.subarray(from, from + cellWidthPx * 4), row * cellWidthPx * 4);
  }
  return { data: result, widthPx: cellWidthPx, heightPx: cellWidthPx };
}

/** Pictures of one size in rows, as PNG. */
function writeSheet(rows: readonly (readonly Picture[])[], file: string): void {
  const [{ widthPx, heightPx }] = rows[0] as [Picture];
  const canvas = createCanvas(widthPx * rows[0]!.length, heightPx * rows.length);
  const context = canvas.getContext('2d');
  rows.forEach((row, j) => row.forEach((picture, i) => putPicture(context, picture, i * widthPx, j * heightPx)));
  writeFileSync(file, canvas.toBuffer('image/png'));
  console.log(file);
}

export function putPicture(context: SKRSContext2D, { data, widthPx, heightPx }: Picture, x: number, y: number): void {
  const pixels = context.createImageData(widthPx, heightPx);
  pixels.data.set(data);
  context.putImageData(pixels, x, y);
}
