import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectTemplates } from '../../../scripts/templates/collect-templates.ts';
import { templateText } from '../../../scripts/templates/template-files.ts';
import { sampleColours } from '../../../src/main/sample/sample-colours.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { areaSizeOf } from '../../../src/shared/design/area-sizes.ts';
import { choosePalette, faintestContrast } from '../../../src/shared/design/choose-palette.ts';
import type { AreaSizeMm } from '../../../src/shared/design/fit-area.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { findLayer, flattenLayers, getLayer } from '../../../src/shared/design/map-layers.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { checkUniqueIds, parseDocument } from '../../../src/shared/design/parse-document.ts';
import { readSlotValue } from '../../../src/shared/design/slot-value.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';
import { openSlots, readSlots, setSlot } from '../../../src/shared/design/template-slots.ts';
import { templateSchema, type Template } from '../../../src/shared/design/template.ts';
import { heavyTeePrintAreas } from '../../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { expectRefusal } from './expect-refusal.ts';
import { productUid, variantUid } from './sample-documents.ts';

const folder = new URL('../../../resources/templates/', import.meta.url);
const templates = readdirSync(folder).map((file): [string, Template] => {
  return [file.replace('.json', ''), templateSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))];
});
const areaSizes = { front: { widthMm: 305, heightMm: 406 }, back: { widthMm: 305, heightMm: 406 } };
const make = (
  template: Template,
  part: {
    layoutKey?: string;
    paletteKey?: string;
    garmentColor?: string;
    areaSizes?: Record<string, AreaSizeMm>;
    slotValues?: Record<string, string>;
  } = {},
) => applyTemplate(template, { productUid, variantUid, areaSizes, ...part });
const cloths = [...Object.values(sampleColours).map(({ hex }) => hex), '#ffffff', '#000000', '#9c2334', '#d9b062', '#6c7fae'];
/** A colour, or the name of a font. */
const longestValue = 24;
/** A picture is a content hash. */
const hashLength = 64;
const shaper = createBundledShaper();

function findTemplate(key: string): Template {
  const [, found] = templates.find(([file]) => file === key) ?? [];
  if (!found) throw new Error(`${key} is one of the templates`);
  return found;
}

test('they have names, keys and uids of their own', () => {
  for (const key of ['uid', 'key', 'name'] as const) {
    expect(new Set(templates.map(([, template]) => template[key])).size).toBe(templates.length);
  }
});

test('what the sketches make is what is committed', () => {
  for (const template of collectTemplates()) {
    expect(readFileSync(new URL(`${template.key}.json`, folder), 'utf8'), 'run npm run templates').toBe(templateText(template));
  }
}, 30_000);

test('files hold what the schema makes of them, so that a shop can compare them as text', () => {
  for (const [file, template] of templates) {
    const stored: unknown = JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));
    expect(JSON.stringify(stored), file).toBe(JSON.stringify(template));
  }
});

describe.each(templates)('%s', (file, template) => {
  test('is named after its file and has enough to choose from', () => {
    expect(template.key).toBe(file);
    expect(template.palettes.length).toBeGreaterThanOrEqual(3);
    expect(template.layouts.length).toBeGreaterThanOrEqual(2);
    expect(template.slots.some((slot) => slot.kind === 'text')).toBe(true);
    expect(template.slots.some((slot) => slot.kind === 'color')).toBe(true);
  });

  test('every slot writes to parts that exist, and what it shows is allowed in it', () => {
    for (const slot of template.slots) {
      expect(slot.targets, slot.key).not.toEqual([]);
      for (const { areaKey, layerId, property } of slot.targets) {
        const layer = findLayer(template.areas[areaKey]?.layers ?? [], layerId);
        const value = layer && readSlotValue(layer, property);
        expect(value, `${slot.key} → ${areaKey}/${layerId}.${property}`).toBeDefined();
        expect(value?.length).toBeLessThanOrEqual(slot.maxLength ?? (slot.kind === 'picture' ? hashLength : longestValue));
        if (slot.kind === 'font') expect(slot.fonts).toContain(value);
      }
    }
  });

  test('palettes and layouts name only slots and layers that exist, and palettes name all of them', () => {
    const layers = Object.entries(template.areas).flatMap(
      ([areaKey, area]) => (checkUniqueIds(area.layers, areaKey), flattenLayers(area.layers)),
    );
    const ids = layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    const colorSlots = template.slots.filter((slot) => slot.kind === 'color').map((slot) => slot.key);
    for (const palette of template.palettes) expect(Object.keys(palette.colors).toSorted()).toEqual(colorSlots.toSorted());
    for (const layout of template.layouts) for (const layerId of Object.keys(layout.frames)) expect(ids, layout.key).toContain(layerId);
  });

  test('sets its sample words and slots at full length in bundled fonts that cover them', () => {
    for (const layer of Object.values(make(template).areas).flatMap((area) => flattenLayers(area.layers))) {
      if (layer.kind !== 'text' && layer.kind !== 'roster-field') continue;
      expect(layoutText(layer, shaper)).toMatchObject({ missing: [], fontMissing: false });
    }
  });

  test('every layout makes a valid document that stays inside its print areas', () => {
    for (const { key } of template.layouts) {
      const document = make(template, { layoutKey: key });
      expect(parseDocument(structuredClone(document))).toEqual(document);
      for (const [areaKey, area] of Object.entries(document.areas)) {
        const box = layersBounds(area.layers);
        if (!box) continue;
        expect(box.xMm, `${key}/${areaKey}`).toBeGreaterThanOrEqual(-0.01);
        expect(box.yMm, `${key}/${areaKey}`).toBeGreaterThanOrEqual(-0.01);
        expect(box.xMm + box.widthMm).toBeLessThanOrEqual(305.01);
        expect(box.yMm + box.heightMm).toBeLessThanOrEqual(406.01);
      }
    }
  });

  test('fits the print areas of every size of the tee', () => {
    for (const areas of Object.values(heavyTeePrintAreas)) {
      for (const { key } of template.layouts) {
        const { front } = make(template, {
          layoutKey: key,
          areaSizes: { front: areaSizeOf(areas.front), back: areaSizeOf(areas.back) },
        }).areas;
        const box = layersBounds(front?.layers ?? []);
        expect((box?.yMm ?? 0) + (box?.heightMm ?? 0)).toBeLessThanOrEqual(areas.front.heightMm + 0.01);
      }
    }
  });

  test('every colour stands off every cloth of the sample shop, or off the colour that it lies on', () => {
    const faint = cloths.filter((cloth) => faintestContrast(template, choosePalette(template, cloth), cloth) < 3);
    expect(faint).toEqual([]);
  });

  test('a change of layout keeps words and colours', () => {
    const [text, color] = [template.slots.find((slot) => slot.kind === 'text'), template.slots.find((slot) => slot.kind === 'color')];
    if (!text || !color) throw new Error('a template has both kinds of slot');
    const edited = setSlot(setSlot(make(template), template, text.key, 'Łó'), template, color.key, '#ABCDEF');
    for (const { key } of template.layouts) {
      const switched = setLayout(edited, template, key, areaSizes);
      expect(switched.origin).toEqual({ templateUid: template.uid, layoutKey: key });
      expect(readSlots(switched, template)).toEqual(readSlots(edited, template));
      const fresh = make(template, { layoutKey: key, slotValues: { [text.key]: 'Łó', [color.key]: '#abcdef' } });
      expect(switched).toEqual(fresh);
    }
    expect(
      setLayout(
        setLayout(edited, template, template.layouts[1]?.key ?? '', areaSizes),
        template,
        template.layouts[0]?.key ?? '',
        areaSizes,
      ),
    ).toEqual(edited);
  });
});

describe('slots', () => {
  const varsity = findTemplate('varsity-arch');

  test('one slot writes front and back', () => {
    const document = setSlot(make(varsity), varsity, 'number', '99');
    expect(getLayer(document, 'front', 'front-number')).toMatchObject({ sampleText: '99' });
    expect(getLayer(document, 'back', 'back-number')).toMatchObject({ sampleText: '99' });
    expect(readSlots(document, varsity).find(({ slot }) => slot.key === 'number')?.value).toBe('99');
  });

  test('a template that was kept before words had shadows and templates had families is still read', () => {
    const later = ['shadow', 'family', 'facets'];
    const kept = JSON.stringify(varsity, (key, value: unknown) => (later.includes(key) ? undefined : value));
    const facets = { occasions: [], themes: [], moods: [], products: [] };
    expect(templateSchema.parse(JSON.parse(kept))).toEqual({ ...varsity, family: 'minimal', facets });
  });

  test('a font slot sets every line that it lists in one of its fonts, and in no other', () => {
    const crest = findTemplate('club-crest');
    const document = setSlot(make(crest), crest, 'font', 'Archivo Black 400');
    expect(getLayer(document, 'front', 'team')).toMatchObject({ fontFamily: 'Archivo Black', fontWeight: 400 });
    expect(getLayer(document, 'front', 'est')).toMatchObject({ fontFamily: 'Oswald' });
    expectRefusal(() => setSlot(document, crest, 'font', 'Pacifico 400'), 'design.invalid-document');
  });

  test('a locked slot is not written by a person, only by palettes', () => {
    const locked = { ...varsity, slots: varsity.slots.map((slot) => ({ ...slot, locked: true })) };
    expectRefusal(() => setSlot(make(varsity), locked, 'team', 'OTTERS'), 'design.invalid-document');
    expectRefusal(() => setSlot(make(varsity), locked, 'trim', '#123456'), 'design.invalid-document');
    expect(openSlots(make(varsity), locked)).toEqual([]);
    expect(openSlots(make(varsity), varsity).map(({ slot }) => slot.key)).toEqual(varsity.slots.map(({ key }) => key));
    const [, second] = locked.palettes;
    expect(readSlots(make(locked, { paletteKey: second!.key }), locked)).toMatchObject(
      readSlots(make(varsity, { paletteKey: second!.key }), varsity).map(({ value }) => ({ value })),
    );
  });

  test('an unknown slot, a text too long and a colour name are refused', () => {
    expectRefusal(() => setSlot(make(varsity), varsity, 'motto', 'x'), 'design.invalid-document');
    expectRefusal(() => setSlot(make(varsity), varsity, 'number', '1234'), 'design.invalid-document');
    expectRefusal(() => setSlot(make(varsity), varsity, 'trim', 'gold'), 'design.invalid-document');
  });

  test('unknown layouts and palettes are refused', () => {
    expectRefusal(() => make(varsity, { layoutKey: 'upside-down' }), 'record.not-found');
    expectRefusal(() => make(varsity, { paletteKey: 'glow' }), 'record.not-found');
    expectRefusal(() => setLayout(make(varsity), varsity, 'upside-down', areaSizes), 'record.not-found');
  });

  test('an area too small for the letters is refused', () => {
    const tiny = { front: { widthMm: 1, heightMm: 1 } };
    expectRefusal(() => make(varsity, { areaSizes: tiny }), 'design.invalid-document');
    expectRefusal(() => setLayout(make(varsity), varsity, varsity.layouts[1]?.key ?? '', tiny), 'design.invalid-document');
  });

  test('a layer that was removed is passed over, and an area that the product lacks is left out', () => {
    const document = make(varsity, { areaSizes: { front: { widthMm: 300, heightMm: 400 } } });
    expect(Object.keys(document.areas)).toEqual(['front']);
    expect(setSlot(document, varsity, 'name', 'NOVAK')).toEqual(document);
  });

  test('the cloth decides the palette unless one is named', () => {
    const onBlack = readSlots(make(varsity, { garmentColor: '#1c1b1a' }), varsity);
    expect(onBlack).not.toEqual(readSlots(make(varsity, { garmentColor: '#ffffff' }), varsity));
    expect(readSlots(make(varsity, { garmentColor: '#ffffff', paletteKey: 'gold' }), varsity)).toEqual(onBlack);
  });
});
