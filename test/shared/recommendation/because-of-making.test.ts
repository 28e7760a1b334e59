import { describe, expect, it } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { colorContrast } from '../../../src/shared/design/color-contrast.ts';
import { newOrnament } from '../../../src/shared/design/new-ornament.ts';
import type { Ornament } from '../../../src/shared/design/ornament.ts';
import { becauseOfMaking, type PartLibrary } from '../../../src/shared/recommendation/making/because-of-making.ts';
import { createOrnamentFinder, type DesignParts, partsOf } from '../../../src/shared/recommendation/making/design-parts.ts';
import { countParts, createPartCounts } from '../../../src/shared/recommendation/making/part-counts.ts';
import { uidOf } from './content-products.ts';
import { contentTemplate, templateUid } from './content-templates.ts';

const ornament = (key: string, tags: string[], data: string): Ornament => ({ key, category: 'nature', tags, height: 100, paths: [data] });
const leaf = ornament('leaf', ['plant', 'green'], 'M0 0L10 0L10 10Z');
const anchor: Ornament = {
  ...ornament('anchor', ['ship', 'sea'], 'M1 1L9 1L9 9Z'),
  category: 'travel',
  paths: ['M1 1L9 1L9 9Z', 'M2 2L3 3L4 2Z'],
};
const library: PartLibrary = {
  templates: [contentTemplate(1, { tags: ['sea'] }), contentTemplate(2, { tags: ['sea'] }), contentTemplate(3)],
  fonts: ['Bebas Neue', 'Lora', 'Inter'],
  ornaments: [leaf, anchor],
};
const plain: DesignParts = { template: [templateUid(1)], color: ['#111111'], font: ['Bebas Neue'], ornament: [] };

/** Designs with template 1 have Lora and a teal; all others Inter and a red. */
const planted: readonly DesignParts[] = [
  ...Array.from({ length: 8 }, () => ({ ...plain, color: ['#111111', '#0b5c6b'], font: ['Bebas Neue', 'Lora'], ornament: ['leaf'] })),
  ...Array.from({ length: 20 }, () => ({ template: [templateUid(3)], color: ['#8a1020'], font: ['Inter'], ornament: ['anchor'] })),
];

function suggestionsFor(parts: DesignParts, designs: readonly DesignParts[], cloth = '#f7f6f2') {
  const counts = createPartCounts();
  for (const design of designs) countParts(counts, design, 1);
  return becauseOfMaking(parts, cloth, library, counts, 3);
}

describe('because of what you are making', () => {
  it('reads the parts of a design: its template, colours, fonts and ornaments, never its words', () => {
    const document = applyTemplate(library.templates[0]!, {
      productUid: uidOf(1),
      variantUid: uidOf(2),
      areaSizes: { front: { widthMm: 305, heightMm: 406 } },
    });
    let made = 0;
    const layer = newOrnament(anchor, {
      newId: () => `layer-${made++}`,
      name: '',
      area: { widthMm: 305, heightMm: 406 },
      colors: ['#aa0000', '#00aa00'],
    });
    document.areas['front']?.layers.push(layer, { ...layer, id: 'hidden', hidden: true });
    expect(partsOf(document, createOrnamentFinder(library.ornaments))).toEqual({
      template: [templateUid(1)],
      color: ['#111111', '#aa0000', '#00aa00'],
      font: ['Bebas Neue'],
      ornament: ['anchor'],
    });
  });

  it('names what stood in designs together with what is there, with the figures', () => {
    const found = suggestionsFor(plain, planted);
    expect(found.font[0]).toMatchObject({ value: 'Lora', reason: { id: 'reason.making-together', params: { together: 8, designs: 8 } } });
    expect(found.ornament[0]).toMatchObject({ value: 'leaf' });
    expect(found.color[0]).toMatchObject({ value: '#0b5c6b' });
    expect(found.font.map(({ value }) => value)).not.toContain('Inter');
  });

  it('loses them when the parts are dealt out anew', () => {
    const fonts = planted.flatMap(({ font }) => font).toSorted();
    const dealt = planted.map((parts, index) => ({ ...parts, font: [fonts[(index * 7) % fonts.length]!] }));
    expect(suggestionsFor(plain, dealt).font[0]?.score ?? 0).toBeLessThan((suggestionsFor(plain, planted).font[0]?.score ?? 0) / 3);
  });

  it('goes by shared words and the harmony of colours while there are no designs', () => {
    const found = suggestionsFor(plain, []);
    expect(found.template).toMatchObject([{ value: templateUid(2), reason: { id: 'reason.making-word', params: { word: 'sea' } } }]);
    expect(found.ornament).toMatchObject([{ value: 'anchor', reason: { params: { word: 'sea' } } }]);
    expect(found.font).toEqual([]);
    const colourful = { ...library, templates: [contentTemplate(4, { palettes: ['#0b5c6b', '#5c6b0b'] })] };
    const teal = { ...plain, color: ['#0a4f5c'] };
    const tuned = becauseOfMaking(teal, '#f7f6f2', colourful, createPartCounts(), 9).color;
    expect(tuned.map(({ value }) => value)).toEqual([]);
    const opposite = { ...library, templates: [contentTemplate(4, { palettes: ['#7a2a1a', '#5c6b0b'] })] };
    expect(becauseOfMaking(teal, '#f7f6f2', opposite, createPartCounts(), 9).color).toMatchObject([
      { value: '#7a2a1a', reason: { id: 'reason.making-harmony' } },
    ]);
  });

  it('offers nothing that is there already, and no colour that does not read on the cloth', () => {
    const found = suggestionsFor({ ...plain, font: ['Bebas Neue', 'Lora'], ornament: ['leaf'] }, planted);
    expect([...found.font, ...found.ornament].map(({ value }) => value)).not.toContain('Lora');
    expect(found.ornament.map(({ value }) => value)).not.toContain('leaf');
    expect(found.template.map(({ value }) => value)).not.toContain(templateUid(1));
    for (const cloth of ['#1d1d1f', '#f7f6f2', '#0b5c6b'])
      for (const { value } of suggestionsFor(plain, planted, cloth).color) expect(colorContrast(value, cloth)).toBeGreaterThanOrEqual(3);
  });

  it('forgets designs that were taken back', () => {
    const counts = createPartCounts();
    for (const delta of [1, -1] as const) for (const design of planted) countParts(counts, design, delta);
    expect(counts).toEqual(createPartCounts());
  });
});
