import { describe, expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { changeLayer } from '../../../src/shared/design/change-layer.ts';
import { choosePalette, faintestContrast } from '../../../src/shared/design/choose-palette.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { removeLayer } from '../../../src/shared/design/remove-layer.ts';
import { suitCloth, wearsPalette } from '../../../src/shared/design/suit-cloth.ts';
import { setSlot } from '../../../src/shared/design/template-slots.ts';
import { getLayer } from '../../../src/shared/design/map-layers.ts';
import { templateSchema, type Palette, type Template } from '../../../src/shared/design/template.ts';
import type { TextLayer } from '../../../src/shared/design/layer.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { productUid, variantUid } from './sample-documents.ts';

const white = '#ffffff';
const black = '#101010';
const areaSizes = { front: { widthMm: 305, heightMm: 406 }, back: { widthMm: 305, heightMm: 406 } };
const make = (template: Template, paletteKey: string) => applyTemplate(template, { productUid, variantUid, areaSizes, paletteKey });
const wornBy = (document: DesignDocument, template: Template): Palette =>
  template.palettes.find((palette) => wearsPalette(document, template, palette))!;

describe.each(shippedTemplates().map((template) => [template.key, template] as const))('%s', (_key, template) => {
  test.each([white, '#f3efe6', '#1c1b1a', '#22346b', '#9c2334', '#d9b062'])('stays visible on %s, whatever it wore before', (cloth) => {
    for (const before of template.palettes) {
      const document = make(template, before.key);
      const after = suitCloth(document, template, cloth);
      expect(faintestContrast(template, wornBy(after, template), cloth)).toBeGreaterThanOrEqual(3);
      if (faintestContrast(template, before, cloth) >= 3) expect(after).toBe(document);
    }
  });
});

describe('a design on cloth of another colour', () => {
  const template = shippedTemplates().find(({ key }) => key === 'varsity-arch')!;
  const onWhite = make(template, choosePalette(template, white).key);
  const slot = template.slots.find(({ kind }) => kind === 'color')!;
  const [target] = slot.targets;

  test('gets the palette that suits it when its own is too faint there', () => {
    const worn = wornBy(suitCloth(onWhite, template, black), template);
    expect(worn).toBe(choosePalette(template, black));
    expect(worn).not.toBe(wornBy(onWhite, template));
  });

  test('keeps a colour of a person’s own, in one slot or in a single layer of it', () => {
    const inSlot = setSlot(onWhite, template, slot.key, '#123456');
    expect(suitCloth(inSlot, template, black)).toBe(inSlot);
    for (const { areaKey, layerId } of template.slots.filter(({ kind }) => kind === 'color').flatMap(({ targets }) => targets)) {
      const fill = { kind: 'solid', color: '#123456' } as const;
      const layer = getLayer(onWhite, areaKey, layerId);
      const own = changeLayer(onWhite, { areaKey, layer, change: (before) => ('fill' in before ? { ...before, fill } : before) });
      expect(suitCloth(own, template, black)).toBe(own);
    }
  });

  test('passes over layers that were removed', () => {
    const less = removeLayer(onWhite, { areaKey: target!.areaKey, layerId: target!.layerId });
    expect(wornBy(suitCloth(less, template, black), template)).toBe(choosePalette(template, black));
  });

  test('stays as it is without its template', () => {
    expect(suitCloth(onWhite, undefined, black)).toBe(onWhite);
  });

  test('takes the colour of a shadow with its palette, and an own one as a reason to keep all', () => {
    const shadowed = shadowTemplate(template);
    const before = make(shadowed, choosePalette(shadowed, white).key);
    const shadowOf = (document: DesignDocument) => getLayer(document, 'front', 'team') as TextLayer;
    const after = suitCloth(before, shadowed, black);
    expect(shadowOf(after).shadow?.color).toBe(choosePalette(shadowed, black).colors['shade']);
    expect(shadowOf(after).shadow).not.toEqual(shadowOf(before).shadow);
    const layer = shadowOf(before);
    const own = changeLayer<TextLayer>(before, {
      areaKey: 'front',
      layer,
      change: (team) => ({ ...team, shadow: { xMm: 1, yMm: 1, color: '#123456' } }),
    });
    expect(suitCloth(own, shadowed, black)).toBe(own);
  });
});

/** A template whose team name has a shadow in a colour slot of its own. */
function shadowTemplate(template: Template): Template {
  const raw = structuredClone(template);
  const [team] = raw.areas['front']!.layers;
  const shades = ['#333333', '#cccccc', '#c8402b'];
  return templateSchema.parse({
    ...raw,
    areas: {
      ...raw.areas,
      front: { layers: [{ ...team, shadow: { xMm: 2, yMm: 2, color: '#333333' } }, ...raw.areas['front']!.layers.slice(1)] },
    },
    slots: [
      ...raw.slots,
      { key: 'shade', kind: 'color', label: 'Shade', targets: [{ areaKey: 'front', layerId: 'team', property: 'shadow' }] },
    ],
    palettes: raw.palettes.map((palette, index) => ({ ...palette, colors: { ...palette.colors, shade: shades[index % 3] } })),
  });
}
