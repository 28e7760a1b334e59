import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { garmentMetadataSchema } from '../../src/shared/garments/garment-metadata.ts';
import { heavyTee } from '../../src/shared/garments/wardrobe/heavy-tee.ts';
import type { PrintArea } from '../../src/shared/garments/print-area.ts';
import { mmToPx } from '../../src/shared/kernel/units.ts';
import { orderSchema } from '../../src/shared/orders/order.ts';
import type { ChosenGarment } from './main-job.ts';
import { comparePictures, printAreaMask, type Picture } from './picture-difference.ts';
import { readPicture } from './read-picture.ts';
import { seenPattern } from './seen-pattern.ts';

const DPI = 300;

/** How far beside a print area a pixel may still show it, in px of a still: the breadth of its smoothed edge. */
const EDGE_PX = 4;

/** Size in pixels, density and transparency of the print file, against the print area of the size; something must be printed. */
export async function checkPrintFile(file: string, sizeKey: string): Promise<void> {
  const area = areasOf(sizeKey).find(({ key }) => key === 'front');
  if (!area) throw new Error(`size ${sizeKey} has no front print area`);
  const picture = await readPicture(file);
  const wanted = { widthPx: mmToPx(area.widthMm, DPI), heightPx: mmToPx(area.heightMm, DPI) };
  demand(
    picture.widthPx === wanted.widthPx && picture.heightPx === wanted.heightPx,
    `the print file is ${picture.widthPx} × ${picture.heightPx} px, not ${wanted.widthPx} × ${wanted.heightPx}`,
  );
  demand(
    picture.pixelsPerMetre !== null && Math.abs(picture.pixelsPerMetre - (DPI / 25.4) * 1000) < 1,
    `the print file says ${picture.pixelsPerMetre} px a metre`,
  );
  demand(picture.hasAlpha, 'the print file has no transparency');
  const share = inkedShare(picture);
  demand(share > 0.01 && share < 0.95, `${(share * 100).toFixed(1)} % of the print file is inked`);
}

/** The stills before and after must differ inside the print areas that each shows, and nowhere else. */
export async function checkPictures(out: (name: string) => string, projectRoot: string, sizeKey: string): Promise<void> {
  const folder = join(projectRoot, 'resources/garments/heavy-tee');
  const metadata = garmentMetadataSchema.parse(JSON.parse(await readFile(join(folder, 'garment.json'), 'utf8')));
  const size = metadata.sizes[sizeKey];
  if (!size) throw new Error(`the garment has no size ${sizeKey}`);
  for (const view of ['front', 'back', 'three-quarter'] as const) {
    const before = await readPicture(out(`garment-before-${view}.png`));
    const after = await readPicture(out(`garment-after-${view}.png`));
    const seen = await seenPattern(join(folder, size.meshFile), size, view, before.widthPx, before.heightPx);
    const { changedInside, changedOutside } = comparePictures(before, after, printAreaMask(seen, areasOf(sizeKey), EDGE_PX));
    demand(changedOutside === 0, `${view}: ${changedOutside} pixels changed outside the print area`);
    if (view === 'back') demand(changedInside === 0, `back: ${changedInside} pixels changed, though nothing was put there`);
    else demand(changedInside > 1000, `${view}: only ${changedInside} pixels changed`);
  }
}

/** The order's data must name the customer's choice: design, garment, sizes and pieces, and add up. */
export async function checkOrder(
  file: string,
  designName: string,
  chosen: ChosenGarment,
  quantities: Readonly<Record<string, number>>,
): Promise<void> {
  const order = orderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const pieces = Object.fromEntries(order.lines.map((line) => [line.sizeKey, line.quantity]));
  demand(
    JSON.stringify(Object.entries(pieces).sort()) === JSON.stringify(Object.entries(quantities).sort()),
    `the order has ${JSON.stringify(pieces)}`,
  );
  for (const line of order.lines) {
    demand(line.designName === designName, `a line is for the design “${line.designName}”`);
    demand(line.productName === chosen.product, `a line is for ${line.productName}, not ${chosen.product}`);
    demand(line.colourwayName === chosen.colourway, `a line is in ${line.colourwayName}, not ${chosen.colourway}`);
  }
  const sum = order.lines.reduce((total, line) => total + line.unitPrice.unitPriceMinor * line.quantity, 0);
  demand(order.totalMinor === sum, `the total is ${order.totalMinor}, the lines are ${sum}`);
}

/** The share of pixels with any ink. */
function inkedShare({ data, widthPx, heightPx }: Picture): number {
  let inked = 0;
  for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) > 0) inked++;
  return inked / (widthPx * heightPx);
}

function areasOf(sizeKey: string): PrintArea[] {
  return [...heavyTee.printAreasOf(sizeKey)];
}

function demand(condition: boolean, complaint: string): void {
  if (!condition) throw new Error(complaint);
}
