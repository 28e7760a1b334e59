import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { cameraKeys, type CameraKey } from '../../src/shared/garments/garment-metadata.ts';
import type { Picture } from '../../src/shared/garments/render-plate.ts';
import type { GarmentBlueprint } from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../src/shared/garments/wardrobe/wardrobe.ts';
import { fadeShadowEdges } from '../../src/renderer/garment-preview/fade-shadow-edges.ts';
import { garmentExtent, plateScale } from '../../src/renderer/studio/true-scale.ts';
import { readMetadata } from './committed-garment.ts';
import { closeUps, dyes, photograph, putPicture } from './contact-sheet.ts';
import { camerasOf, type GarmentSizeJob } from './garment-plan.ts';

const paper = '#eeeeec';
const cellPx = { width: 300, height: 338 };
const nearPx = 280;
const pxPerMm = 0.3;
const jpegQuality = 86;

/** The pictures of `docs/wardrobe.md`: every garment in every dye from each camera, its top and hem from near, and three sizes in one scale. */
export function writeWardrobePictures(folder: string): void {
  const jobs = wardrobe.map((blueprint) => ({ blueprint, size: middleOf(blueprint.sizeKeys) }));
  for (const camera of cameraKeys) keep(folder, `wardrobe-${camera}`, dyeSheet(jobs, camera));
  keep(folder, 'wardrobe-near', nearSheet(jobs));
  keep(folder, 'wardrobe-sizes', sizeSheet(wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 2)));
}

function keep(folder: string, name: string, canvas: Canvas): void {
  const file = join(folder, `${name}.jpg`);
  writeFileSync(file, canvas.toBuffer('image/jpeg', jpegQuality));
  console.log(file);
}

function middleOf(sizeKeys: readonly string[]): string {
  return sizeKeys.includes('L') ? 'L' : sizeKeys[Math.floor(sizeKeys.length / 2)]!;
}

/** Garments across, dyes down. */
function dyeSheet(jobs: readonly GarmentSizeJob[], camera: CameraKey): Canvas {
  return gridOf(
    dyes.map((dye) => jobs.map((job) => photograph(job, camera, dye, cellPx.width, 'transparent'))),
    cellPx,
  );
}

/** Tops above hems, of white and of black cloth. */
function nearSheet(jobs: readonly GarmentSizeJob[]): Canvas {
  const near = dyes.slice(0, 2).map((dye) => jobs.map((job) => closeUps(job, dye)));
  const rows = near.flatMap((row) => [row.map(([top]) => top), row.map(([, hem]) => hem)]);
  return gridOf(rows, { width: nearPx, height: nearPx });
}

function gridOf(rows: readonly (readonly Picture[])[], cell: { width: number; height: number }): Canvas {
  const { canvas, context } = sheet(cell.width * rows[0]!.length, cell.height * rows.length);
  rows.forEach((row, j) =>
    row.forEach((picture, i) => {
      const share = Math.min(cell.width / picture.widthPx, cell.height / picture.heightPx);
      const [width, height] = [picture.widthPx * share, picture.heightPx * share];
      context.drawImage(
        asCanvas(picture),
        i * cell.width + (cell.width - width) / 2,
        j * cell.height + (cell.height - height) / 2,
        width,
        height,
      );
    }),
  );
  return canvas;
}

/** The smallest size, the middle one and 4XL or the largest, hung from the line of the shoulder. */
function sizeSheet(blueprints: readonly GarmentBlueprint[]): Canvas {
  const rowPx = 330;
  const columnPx = 1250;
  const { canvas, context } = sheet(columnPx * 2, rowPx * Math.ceil(blueprints.length / 2));
  blueprints.forEach((blueprint, place) => {
    const { sizeKeys } = blueprint;
    const sizes = [sizeKeys[0]!, middleOf(sizeKeys), sizeKeys.includes('4XL') ? '4XL' : sizeKeys.at(-1)!];
    let left = (place % 2) * columnPx + 20;
    for (const size of sizes) left += drawToScale(context, { blueprint, size }, left, Math.floor(place / 2) * rowPx + 48);
  });
  return canvas;
}

/** Draws a size with its shoulder at `shoulderPx`, and answers the width that it takes. */
function drawToScale(context: SKRSContext2D, job: GarmentSizeJob, left: number, shoulderPx: number): number {
  const { sizes, plateSizePx } = readMetadata(job.blueprint.key);
  const size = sizes[job.size]!;
  const scale = plateScale(camerasOf(job).front, plateSizePx.widthPx / plateSizePx.heightPx, size, 'front');
  const { halfWidthMm } = garmentExtent(size.bounds, scale);
  const widthPx = Math.round(scale.widthMm * pxPerMm);
  const picture = asCanvas(photograph(job, 'front', dyes[0]!, widthPx, 'transparent'));
  const { height, width } = picture;
  context.drawImage(picture, left + (halfWidthMm - scale.originXMm) * pxPerMm, shoulderPx - scale.originYMm * pxPerMm, width, height);
  return 2 * halfWidthMm * pxPerMm + 16;
}

function sheet(width: number, height: number): { canvas: Canvas; context: SKRSContext2D } {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

function asCanvas(picture: Picture): Canvas {
  fadeShadowEdges(picture);
  const canvas = createCanvas(picture.widthPx, picture.heightPx);
  putPicture(canvas.getContext('2d'), picture, 0, 0);
  return canvas;
}
