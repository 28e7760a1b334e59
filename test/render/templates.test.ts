import { readdirSync, readFileSync } from 'node:fs';
import type { Canvas } from '@napi-rs/canvas';
import { test } from 'vitest';
import { applyTemplate } from '../../src/shared/design/apply-template.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { templateSchema, type Template } from '../../src/shared/design/template.ts';
import { productUid, variantUid } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { expectGolden } from './expect-golden.ts';

const folder = new URL('../../resources/templates/', import.meta.url);
const templates = readdirSync(folder).map((file) => templateSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const text = createBundledShaper();
const pixelsPerMm = 0.8;

function paintOn(template: Template, layoutKey: string, garmentColor: string, areaKey = 'front'): Canvas {
  const document = applyTemplate(template, {
    productUid,
    variantUid,
    layoutKey,
    garmentColor,
    areaSizes: { front: template.referenceAreaMm, [areaKey]: template.referenceAreaMm },
  });
  const { widthMm, heightMm } = template.referenceAreaMm;
  const { canvas, surface } = createSurface(Math.round(widthMm * pixelsPerMm), Math.round(heightMm * pixelsPerMm));
  surface.fillStyle = garmentColor;
  surface.fillRect(0, 0, canvas.width, canvas.height);
  paintDesign(surface, document, areaKey, {
    areaSizeMm: template.referenceAreaMm,
    pixelsPerMm,
    assets: { get: () => undefined },
    text,
    finish: 'print',
  });
  return canvas;
}

const all = templates.flatMap((template) => template.layouts.map((layout) => ({ template, layoutKey: layout.key })));

/** Those that are kept by hand; the others are what their sketches make. */
const handMade = ['atelier-wordmark', 'botanical-wreath', 'night-run', 'sunset-badge', 'varsity-arch', 'with-love'];

test.each(
  all.filter(({ template }) => handMade.includes(template.key)).map((one) => [`${one.template.key}, ${one.layoutKey}`, one] as const),
)('%s looks as it did', async (_, { template, layoutKey }) => {
  await expectGolden(paintOn(template, layoutKey, '#1c1b1a'), `template-${template.key}-${layoutKey}`);
});

test('the back of the team shirt carries name and number', async () => {
  const varsity = templates.find((template) => template.key === 'varsity-arch');
  if (!varsity) throw new Error('varsity-arch is one of the templates');
  await expectGolden(paintOn(varsity, 'arch', '#1c1b1a', 'back'), 'template-varsity-arch-back');
});
