import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { applyTemplate } from '../../src/shared/design/apply-template.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { Template, TemplateFamily } from '../../src/shared/design/template.ts';
import type { TextShaper } from '../../src/shared/design/text-shaper.ts';
import type { Plate } from '../../src/shared/garments/plate.ts';
import type { Picture, PlatePrint } from '../../src/shared/garments/render-plate.ts';
import { heavyTee } from '../../src/shared/garments/wardrobe/heavy-tee.ts';
import { pulloverHoodie } from '../../src/shared/garments/wardrobe/pullover-hoodie.ts';
import { createBundledShaper } from '../garments/bundled-shaper.ts';
import { dressed, plateOf, putPicture, type Dye } from '../garments/contact-sheet.ts';
import type { GarmentSizeJob } from '../garments/garment-plan.ts';
import { noUid } from './flat-sheets.ts';

const cloths: readonly Dye[] = [
  { color: '#f7f6f2', finish: 'plain' },
  { color: '#1d1d1f', finish: 'plain' },
  { color: '#a83c3e', finish: 'garment-dyed' },
  { color: '#b4b5b6', finish: 'heather' },
];
/** What of a garment's plate is shown: the chest, in shares of its width about the middle and of its height. */
const garments = [
  { job: { blueprint: heavyTee, size: 'L' }, view: { width: 0.58, top: 0.11, height: 0.48 } },
  { job: { blueprint: pulloverHoodie, size: 'L' }, view: { width: 0.44, top: 0.31, height: 0.364 } },
] satisfies readonly { job: GarmentSizeJob; view: object }[];
const platePx = 340;
const ground = '#eeeeec';
const cellPx = { width: 92, height: 85 };
const gapPx = 2;
const captionPx = 18;
const jpegQuality = 50;

/** A contact sheet of each family: its templates down; across, white, black, red and heather tee, then hoodie. */
export function writePlatePictures(templates: readonly Template[], folder: string): void {
  const text = createBundledShaper();
  const plates = garments.map(({ job, view }) => ({ job, view, plate: plateOf(job, 'front') }));
  for (const family of new Set(templates.map((template) => template.family))) {
    const file = join(folder, pictureName(family));
    const own = templates.filter((template) => template.family === family);
    writeFileSync(file, familySheet(own, plates, text).toBuffer('image/jpeg', jpegQuality));
    console.log(file);
  }
}

/** The name of a family's contact sheet. */
function pictureName(family: TemplateFamily): string {
  return `templates-${family}.jpg`;
}

type View = (typeof garments)[number]['view'];
type BarePlate = { readonly job: GarmentSizeJob; readonly view: View; readonly plate: Plate };

function familySheet(templates: readonly Template[], plates: readonly BarePlate[], text: TextShaper): Canvas {
  const canvas = createCanvas((cellPx.width + gapPx) * cloths.length * plates.length, (cellPx.height + captionPx) * templates.length);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [row, template] of templates.entries()) {
    const y = row * (cellPx.height + captionPx);
    const cells = plates.flatMap((plate) => cloths.map((dye) => ({ view: plate.view, picture: wear(template, plate, dye, text) })));
    for (const [column, { view, picture }] of cells.entries()) drawView(context, picture, view, column * (cellPx.width + gapPx), y);
    context.fillStyle = '#1b1a18';
    context.font = '12px sans-serif';
    context.fillText(template.name, 4, y + cellPx.height + 13);
  }
  return canvas;
}

/** A garment's picture with a template on it as the studio would begin with it. */
function wear(template: Template, { job, plate }: BarePlate, dye: Dye, text: TextShaper): Picture {
  return dressed(job, plate, dye, templatePrints(template, job, dye.color, text), platePx, ground);
}

function templatePrints(template: Template, { blueprint, size }: GarmentSizeJob, cloth: string, text: TextShaper): PlatePrint[] {
  const areas = blueprint.printAreasOf(size).filter(({ panelKey }) => panelKey === 'front');
  const areaSizes = Object.fromEntries(areas.map(({ key, widthMm, heightMm }) => [key, { widthMm, heightMm }]));
  const document = applyTemplate(template, { productUid: noUid, variantUid: noUid, areaSizes, garmentColor: cloth });
  const pixelsPerMm = 2;
  return areas.map((area) => {
    const canvas = createCanvas(Math.round(area.widthMm * pixelsPerMm), Math.round(area.heightMm * pixelsPerMm));
    const context = canvas.getContext('2d');
    paintDesign(context, document, area.key, { areaSizeMm: area, pixelsPerMm, assets: { get: () => undefined }, text });
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { area, pixels: { data: new Uint8ClampedArray(data), widthPx: canvas.width, heightPx: canvas.height } };
  });
}

function drawView(context: SKRSContext2D, picture: Picture, view: View, x: number, y: number): void {
  const whole = createCanvas(picture.widthPx, picture.heightPx);
  putPicture(whole.getContext('2d'), picture, 0, 0);
  const [width, height] = [picture.widthPx * view.width, picture.heightPx * view.height];
  const left = (picture.widthPx - width) / 2;
  context.drawImage(whole, left, picture.heightPx * view.top, width, height, x, y, cellPx.width, cellPx.height);
}
