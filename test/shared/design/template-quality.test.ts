import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { areaSizeOf } from '../../../src/shared/design/area-sizes.ts';
import { checkTemplate } from '../../../src/shared/design/check-template.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { BoxMm } from '../../../src/shared/design/fill-style.ts';
import type { StretchMm } from '../../../src/shared/design/fit-area.ts';
import { frameBounds, layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import type { Frame, TypesetLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { flattenLayers } from '../../../src/shared/design/map-layers.ts';
import { paintedBox } from '../../../src/shared/design/painted-box.ts';
import { templateFamilies, type Template } from '../../../src/shared/design/template.ts';
import { readSlots } from '../../../src/shared/design/template-slots.ts';
import { sampleGarment, sampleProducts } from '../../../src/main/sample/sample-products.ts';
import { longestWords } from '../../builders/longest-words.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { productUid, variantUid } from './sample-documents.ts';

const templates = shippedTemplates();
const shaper = createBundledShaper();
/** Letters of a smaller em run together in print. */
const smallestEmMm = 4;
const slackMm = 0.1;
/** Words on an arch swing out of their frame; a mug turns 59° aside so far from its middle, and they are still seen whole. */
const archMm = 6;

/** The print areas of every garment and size of the sample shop, each set once. */
const places = new Map(
  sampleProducts.flatMap((product) => {
    const garment = sampleGarment(product);
    return garment.sizeKeys.map((size) => {
      const areas = garment.printAreasOf(size).map((area) => [area.key, areaSizeOf(area)] as const);
      return [JSON.stringify(areas), Object.fromEntries(areas)] as const;
    });
  }),
).values();
const areaSets = [...places];
const bands = areaSets.filter((areas) => Object.values(areas).some(({ face }) => face));

function onSheet(template: Template, layoutKey: string, slotValues: Record<string, string> = {}): DesignDocument {
  const areaSizes = Object.fromEntries(Object.keys(template.areas).map((key) => [key, template.referenceAreaMm]));
  return applyTemplate(template, { productUid, variantUid, areaSizes, layoutKey, slotValues });
}

/** The words that a template shows, and those that fill every slot of it. */
function bothWords(template: Template): Record<string, string>[] {
  const readings = readSlots(onSheet(template, template.layouts[0]!.key), template).filter(({ slot }) => slot.kind === 'text');
  return [{}, Object.fromEntries(readings.map(({ slot, value = '' }) => [slot.key, longestWords(slot, value)]))];
}

function shownWords(document: DesignDocument): { layer: TypesetLayer; areaKey: string }[] {
  return Object.entries(document.areas).flatMap(([areaKey, { layers }]) =>
    flattenLayers(layers).flatMap((layer) =>
      (layer.kind === 'text' || layer.kind === 'roster-field') && !layer.hidden ? [{ layer, areaKey }] : [],
    ),
  );
}

/** Where the letters of words are painted, upright, in their area's mm. */
function inkBox(layer: TypesetLayer): BoxMm {
  const { frame } = layer;
  const ink = paintedBox(layoutText(layer, shaper).bounds, layer);
  const [offX, offY] = [ink.xMm + ink.widthMm / 2 - frame.widthMm / 2, ink.yMm + ink.heightMm / 2 - frame.heightMm / 2];
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const centreX = frame.xMm + frame.widthMm / 2 + offX * Math.cos(angle) - offY * Math.sin(angle);
  const centreY = frame.yMm + frame.heightMm / 2 + offX * Math.sin(angle) + offY * Math.cos(angle);
  const box: Frame = { ...frame, xMm: centreX - ink.widthMm / 2, yMm: centreY - ink.heightMm / 2, ...sizeOf(ink) };
  return frameBounds(box);
}

/** How far a box reaches out of a stretch of its area's width. */
function beyond({ xMm, widthMm }: BoxMm, face: StretchMm): number {
  return Math.max(face.xMm - xMm, xMm + widthMm - face.xMm - face.widthMm);
}

function sizeOf({ widthMm, heightMm }: BoxMm): Pick<BoxMm, 'widthMm' | 'heightMm'> {
  return { widthMm, heightMm };
}

test('all are listed in the documentation', () => {
  const listed = readFileSync('docs/templates.md', 'utf8');
  expect(templates.filter(({ name }) => !listed.includes(name)).map(({ name }) => name)).toEqual([]);
});

test('a mug has a band to look at', () => {
  expect(bands).toHaveLength(1);
});

test('there are at least sixty, six in every family', () => {
  expect(templates.length).toBeGreaterThanOrEqual(60);
  for (const family of templateFamilies) {
    expect(templates.filter((template) => template.family === family).length, family).toBeGreaterThanOrEqual(6);
  }
});

describe.each(templates.map((template) => [template.key, template] as const))('%s', (_key, template) => {
  test('can be applied wherever its parts are spoken of', () => {
    expect(() => checkTemplate(template)).not.toThrow();
    expect(template.facets.occasions.length * template.facets.moods.length * template.facets.products.length).toBeGreaterThan(0);
  });

  test('stays in the print area of every garment and size that the sample shop sells', () => {
    for (const areaSizes of areaSets) {
      for (const { key: layoutKey } of template.layouts) {
        const { areas } = applyTemplate(template, { productUid, variantUid, areaSizes, layoutKey });
        expect(Object.values(areas).some(({ layers }) => layers.length > 0)).toBe(true);
        for (const [areaKey, { layers }] of Object.entries(areas)) {
          const box = layersBounds(layers);
          const size = areaSizes[areaKey];
          if (!box || !size) continue;
          const over = [-box.xMm, -box.yMm, box.xMm + box.widthMm - size.widthMm, box.yMm + box.heightMm - size.heightMm];
          expect(Math.max(...over), `${layoutKey} on ${areaKey} of ${JSON.stringify(size)}`).toBeLessThanOrEqual(slackMm);
        }
      }
    }
  });

  test('is a picture on the face of a band, words whole, by every layout', () => {
    for (const areaSizes of bands) {
      for (const { key: layoutKey } of template.layouts) {
        for (const slotValues of bothWords(template)) {
          const document = applyTemplate(template, { productUid, variantUid, areaSizes, layoutKey, slotValues });
          for (const [areaKey, { layers }] of Object.entries(document.areas)) {
            const { face, heightMm } = areaSizes[areaKey]!;
            const drawn = layersBounds(layers)!;
            expect(beyond(drawn, face!), layoutKey).toBeLessThanOrEqual(slackMm);
            expect(drawn.xMm + drawn.widthMm / 2).toBeCloseTo(face!.xMm + face!.widthMm / 2);
            expect(drawn.yMm + drawn.heightMm / 2).toBeCloseTo(heightMm / 2);
            for (const { layer } of shownWords(document)) {
              if (layers.includes(layer)) expect(beyond(inkBox(layer), face!), `${layoutKey}, ${layer.id}`).toBeLessThanOrEqual(archMm);
            }
          }
        }
      }
    }
  });

  test('words as they come and as long as they may be lie within what the layout takes, in letters that print', () => {
    for (const slotValues of bothWords(template)) {
      for (const { key: layoutKey } of template.layouts) {
        const document = onSheet(template, layoutKey, slotValues);
        for (const { layer, areaKey } of shownWords(document)) {
          const where = `${layoutKey}, ${layer.id}: ${layer.kind === 'text' ? layer.text : layer.sampleText}`;
          expect(layoutText(layer, shaper).fontSizeMm, where).toBeGreaterThanOrEqual(smallestEmMm);
          if (!document.areas[areaKey]!.layers.includes(layer)) continue;
          const taken = layersBounds(document.areas[areaKey]!.layers)!;
          const ink = inkBox(layer);
          const over = [
            -ink.xMm,
            -ink.yMm,
            ink.xMm + ink.widthMm - template.referenceAreaMm.widthMm,
            ink.yMm + ink.heightMm - taken.yMm - taken.heightMm,
          ];
          expect(Math.max(...over), where).toBeLessThanOrEqual(slackMm);
        }
      }
    }
  });
});
