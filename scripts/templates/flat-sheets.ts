import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { applyTemplate } from '../../src/shared/design/apply-template.ts';
import type { Template } from '../../src/shared/design/template.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { TextShaper } from '../../src/shared/design/text-shaper.ts';
import { createBundledShaper } from '../garments/bundled-shaper.ts';

const cloths = ['#f7f6f2', '#1d1d1f', '#a83c3e', '#b4b5b6'] as const;
const pixelsPerMm = 1.1;
/** A picture is of no product. */
export const noUid = '00000000-0000-4000-8000-000000000000';

/** A picture of each template to judge it by: its layouts down, flat on white, black, red and heather across. */
export function writeFlatSheets(templates: readonly Template[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const text = createBundledShaper();
  for (const template of templates) {
    const file = join(folder, `${template.key}.png`);
    writeFileSync(file, flatSheet(template, text).toBuffer('image/png'));
    console.log(file);
  }
}

function flatSheet(template: Template, text: TextShaper): Canvas {
  const { widthMm, heightMm } = template.referenceAreaMm;
  const [width, height] = [Math.round(widthMm * pixelsPerMm), Math.round((heightMm - 110) * pixelsPerMm)];
  const rows = [
    ...template.layouts.map(({ key }) => ({ layoutKey: key, areaKey: 'front' })),
    ...(template.areas['back'] ? [{ layoutKey: template.layouts[0]!.key, areaKey: 'back' }] : []),
  ];
  const canvas = createCanvas(width * cloths.length, height * rows.length);
  const context = canvas.getContext('2d');
  for (const [row, { layoutKey, areaKey }] of rows.entries()) {
    for (const [column, cloth] of cloths.entries()) {
      context.save();
      context.translate(column * width, row * height);
      context.beginPath();
      context.rect(0, 0, width, height);
      context.clip();
      paintFlat(context, template, { layoutKey, areaKey, cloth, text });
      context.restore();
    }
  }
  return canvas;
}

interface FlatPainting {
  readonly layoutKey: string;
  readonly areaKey: string;
  readonly cloth: string;
  readonly text: TextShaper;
}

function paintFlat(context: SKRSContext2D, template: Template, { layoutKey, areaKey, cloth, text }: FlatPainting): void {
  const areaSizeMm = template.referenceAreaMm;
  context.fillStyle = cloth;
  context.fillRect(0, 0, areaSizeMm.widthMm * pixelsPerMm, areaSizeMm.heightMm * pixelsPerMm);
  const areaSizes = { front: areaSizeMm, back: areaSizeMm };
  const document = applyTemplate(template, { productUid: noUid, variantUid: noUid, layoutKey, garmentColor: cloth, areaSizes });
  paintDesign(context, document, areaKey, { areaSizeMm, pixelsPerMm, assets: { get: () => undefined }, text });
}
