import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { areaSizeOf } from '../../../src/shared/design/area-sizes.ts';
import { retargetAreas } from '../../../src/shared/design/change-variant.ts';
import { sideOfDesign } from '../../../src/shared/design/design-side.ts';
import type { AreaSizeMm } from '../../../src/shared/design/fit-area.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { flattenLayers } from '../../../src/shared/design/map-layers.ts';
import { placeTemplate } from '../../../src/shared/design/place-template.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';
import { readSlots, setSlot } from '../../../src/shared/design/template-slots.ts';
import { templateSchema, type Template } from '../../../src/shared/design/template.ts';
import { findBlueprint, wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { productUid, variantUid } from './sample-documents.ts';

function shipped(key: string): Template {
  return templateSchema.parse(JSON.parse(readFileSync(`resources/templates/${key}.json`, 'utf8')));
}

function sizesOf(garmentKey: string, sizeKey: string): Record<string, AreaSizeMm> {
  return Object.fromEntries(
    findBlueprint(garmentKey)!
      .printAreasOf(sizeKey)
      .map((area) => [area.key, areaSizeOf(area)]),
  );
}

const badge = shipped('sunset-badge');
const varsity = shipped('varsity-arch');
const tee = sizesOf('heavy-tee', 'L');
const zipHoodie = sizesOf('zip-hoodie', 'L');
const start = (template: Template, areaSizes: Readonly<Record<string, AreaSizeMm>>) =>
  applyTemplate(template, { productUid, variantUid, areaSizes });
const idsIn = (template: Template, areaKey: string): string[] => template.areas[areaKey]!.layers.map(({ id }) => id);

describe('a template finds its place on a garment', () => {
  it('goes where the garment has areas of its own names', () => {
    expect([...placeTemplate(varsity, tee)]).toEqual([
      ['front', 'front'],
      ['back', 'back'],
    ]);
    expect([...placeTemplate(varsity, sizesOf('five-panel-cap', 'one-size'))]).toEqual([['front', 'front']]);
  });

  it('puts its first area where it prints largest when the garment’s front is split, before what was meant to lie there', () => {
    expect([...placeTemplate(badge, zipHoodie)]).toEqual([['back', 'front']]);
    const document = start(varsity, zipHoodie);
    expect(document.areas['back']!.layers.map(({ id }) => id)).toEqual(idsIn(varsity, 'front'));
    expect(Object.keys(document.areas)).toEqual(Object.keys(zipHoodie));
    expect(Object.values(document.areas).filter(({ layers }) => layers.length > 0)).toHaveLength(1);
  });

  it('takes the first of equally good places, and the wider of two that are not', () => {
    const [small, large] = [
      { widthMm: 100, heightMm: 120 },
      { widthMm: 200, heightMm: 240 },
    ];
    expect([...placeTemplate(badge, { left: small, middle: large, right: large }).keys()]).toEqual(['middle']);
    expect([...placeTemplate(badge, {})]).toEqual([]);
  });

  it('prints something inside one area of every garment in every size', () => {
    for (const { key, sizeKeys } of wardrobe) {
      for (const size of sizeKeys) {
        const areas = sizesOf(key, size);
        const shown = Object.entries(start(badge, areas).areas).filter(([, { layers }]) => layers.length > 0);
        expect(shown, `${key} ${size}`).toHaveLength(1);
        const [areaKey, { layers }] = shown[0]!;
        const bounds = layersBounds(layers)!;
        expect(bounds.yMm + bounds.heightMm).toBeLessThanOrEqual(areas[areaKey]!.heightMm + 0.01);
      }
    }
  });

  it('is written, recoloured and arranged anew there as at home', () => {
    const document = start(badge, zipHoodie);
    for (const { slot, value } of readSlots(document, badge)) expect(value, slot.key).toBeDefined();
    const text = badge.slots.find(({ kind }) => kind === 'text')!;
    const written = setSlot(document, badge, text.key, 'Wren');
    expect(readSlots(written, badge).find(({ slot }) => slot === text)?.value).toBe('Wren');
    const other = badge.layouts[1]!;
    const arranged = setLayout(document, badge, other.key, zipHoodie);
    const afresh = applyTemplate(badge, { productUid, variantUid, areaSizes: zipHoodie, layoutKey: other.key });
    expect(arranged.areas['back']!.layers.map(({ frame }) => frame)).toEqual(afresh.areas['back']!.layers.map(({ frame }) => frame));
  });
});

describe('a design that would show nowhere on another garment', () => {
  const onTee = start(badge, tee);

  it('comes along to where it prints largest, each layer once', () => {
    const moved = retargetAreas(onTee, { from: tee, to: zipHoodie });
    expect(moved.areas['back']!.layers.map(({ id }) => id)).toEqual(idsIn(badge, 'front'));
    const ids = Object.values(moved.areas).flatMap(({ layers }) => flattenLayers(layers).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const bounds = layersBounds(moved.areas['back']!.layers)!;
    expect(bounds.xMm + bounds.widthMm).toBeLessThanOrEqual(zipHoodie['back']!.widthMm);
    expect(readSlots(moved, badge).every(({ value }) => value !== undefined)).toBe(true);
  });

  it('stays where it is when part of it shows there anyway', () => {
    const both = start(varsity, tee);
    const moved = retargetAreas(both, { from: tee, to: zipHoodie });
    expect(moved.areas['front']).toEqual(both.areas['front']);
    expect(moved.areas['back']!.layers.map(({ id }) => id)).toEqual(idsIn(varsity, 'back'));
  });
});

describe('the side to take a picture of a design from', () => {
  const areasOf = (garmentKey: string) =>
    findBlueprint(garmentKey)!
      .printAreasOf('L')
      .map((area) => ({ ...area, sizeKey: 'L', printPriceMinor: 0 }));

  it('is the back only when everything lies there', () => {
    expect(sideOfDesign(start(badge, zipHoodie), areasOf('zip-hoodie'), 'L')).toBe('back');
    expect(sideOfDesign(start(varsity, tee), areasOf('heavy-tee'), 'L')).toBe('front');
    expect(sideOfDesign(start(badge, tee), areasOf('heavy-tee'), 'L')).toBe('front');
    expect(sideOfDesign(null, areasOf('zip-hoodie'), 'L')).toBe('front');
    expect(sideOfDesign(start(badge, zipHoodie), areasOf('zip-hoodie'), 'M')).toBe('front');
  });
});
