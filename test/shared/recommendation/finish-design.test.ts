import { describe, expect, it } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { faintestContrast } from '../../../src/shared/design/choose-palette.ts';
import type { Template } from '../../../src/shared/design/template.ts';
import { readSlots } from '../../../src/shared/design/template-slots.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import { finishDesigns, type FinishedDesign } from '../../../src/shared/recommendation/finished/finish-design.ts';
import type { FinishQuery } from '../../../src/shared/recommendation/finished/finish-scene.ts';
import { type EarlierDesign, knownWords } from '../../../src/shared/recommendation/finished/known-words.ts';
import { countLook, createLookCounts, type LookFact } from '../../../src/shared/recommendation/finished/look-counts.ts';
import { contentProduct, uidOf } from './content-products.ts';
import { contentTemplate, templateUid, wholeOf } from './content-templates.ts';
import { DAY_MS, NOW_MS } from './history-arbitraries.ts';

const products = [1, 2, 3].map((id) => contentProduct(id));
const templates = [1, 2, 3].map((number) => contentTemplate(number));

function look(orderId: number, customerId: number | null, productId: number, colour: 0 | 1, template: number, daysAgo = 30): LookFact {
  const colourwayId = productId * 10 + colour;
  return { orderId, customerId, productId, colourwayId, templateUid: templateUid(template), placedAtMs: NOW_MS - daysAgo * DAY_MS };
}

function finish(
  looks: readonly LookFact[],
  parts: Partial<FinishQuery> & { products?: readonly ContentProduct[]; templates?: readonly Template[]; limit?: number } = {},
): FinishedDesign[] {
  const counts = createLookCounts();
  for (const each of looks) countLook(counts, each, 1);
  const shop = { counts, products, templates, wholeTemplate: wholeOf(parts.templates ?? templates), ...parts };
  const sizeM = {
    kind: 'size',
    sizeKey: 'M',
    standsInFor: null,
    confidence: 1,
    sure: 'sure',
    reason: { id: 'reason.size-kept', params: {} },
    orderIds: [],
    kept: null,
  } as const;
  const query = {
    customerId: 1,
    nowMs: NOW_MS,
    hemisphere: 'north',
    words: new Map(),
    tastes: [],
    sizeFor: () => sizeM,
    ...parts,
  } as const;
  return finishDesigns(shop, query, parts.limit ?? 1);
}

/** Others take template 2 on product 2 in sand, and whatever elsewhere. */
const others = Array.from({ length: 12 }, (_, index) => look(100 + index, 50 + index, 2, 1, 2));

describe('finished for you', () => {
  it('is the customer’s garment, colour and template, each with the orders that say so', () => {
    const own = [look(1, 1, 3, 1, 3), look(2, 1, 3, 1, 3)];
    const [design] = finish([...others, ...own]);
    expect(design).toMatchObject({ productId: 3, colourwayId: 31, sizeKey: 'M', templateUid: templateUid(3) });
    expect(design?.reasons).toMatchObject({
      garment: { id: 'reason.finished-garment-own', params: { product: 'Tee 3', orders: 2 } },
      colour: { id: 'reason.finished-colour-own', params: { colour: 'Sand', orders: 2 } },
      template: { id: 'reason.finished-template-own', params: { template: 'Template 3', orders: 2 } },
      size: { id: 'reason.size-kept' },
      palette: { id: 'reason.finished-palette' },
      words: { id: 'reason.finished-words-yours' },
    });
  });

  it('finds the template that goes with product and colour for a stranger, and not when the templates are dealt out anew', () => {
    const [design] = finish(others, { customerId: null });
    expect(design).toMatchObject({ productId: 2, colourwayId: 21, templateUid: templateUid(2) });
    expect(design?.reasons.template).toEqual({
      id: 'reason.finished-template-look',
      params: { template: 'Template 2', product: 'Tee 2', colour: 'Sand', together: 12, latest: 0, orders: 12 },
    });
    const planted = [1, 2, 3].flatMap((id) => Array.from({ length: 9 }, (_, index) => look(id * 100 + index, null, id, 0, id)));
    const found = (looks: readonly LookFact[]): number =>
      [1, 2, 3].filter((id) => finish(looks, { customerId: null, products: [contentProduct(id)] })[0]?.templateUid === templateUid(id))
        .length;
    expect(found(planted)).toBe(3);
    const dealt = planted.map((each, index) => ({ ...each, templateUid: templateUid((index % 3) + 1) }));
    expect(found(dealt)).toBeLessThan(3);
  });

  it('follows tastes, tags and the season where nobody ordered yet', () => {
    const christmas = contentTemplate(4, { occasions: ['christmas'] });
    const birds = contentTemplate(5, { themes: ['birds'] });
    const team = contentTemplate(6, { tags: ['team'] });
    const all = [...templates, christmas, birds, team];
    const first = (parts: Parameters<typeof finish>[1]) => finish([], { customerId: null, templates: all, ...parts })[0];
    expect(first({ tastes: ['birds'] })).toMatchObject({ templateUid: birds.uid, reasons: { template: { params: { word: 'birds' } } } });
    expect(first({ products: [contentProduct(1, { tags: ['team'] })] })).toMatchObject({ templateUid: team.uid });
    const december = first({ nowMs: Date.UTC(2026, 11, 10) });
    expect(december).toMatchObject({ templateUid: christmas.uid, reasons: { template: { params: { season: 'christmas' } } } });
    const july = finish([], { customerId: null, templates: all, nowMs: Date.UTC(2026, 6, 10), limit: 9 });
    expect(july.map((each) => each.templateUid)).not.toContain(christmas.uid);
  });

  it('takes only palettes that stand off the cloth by 3, and no template without one', () => {
    const black = contentProduct(1, { colours: { Black: '#1d1d1f' } });
    const [design] = finish([], { products: [black] });
    const template = templates.find(({ uid }) => uid === design?.templateUid)!;
    const palette = template.palettes.find(({ key }) => key === design?.paletteKey)!;
    expect(palette.key).toBe('palette-1');
    expect(faintestContrast(template, palette, '#1d1d1f')).toBeGreaterThanOrEqual(3);
    expect(design?.document.areas['front']?.layers[0]).toMatchObject({ fill: { color: '#fafafa' } });
    expect(finish([], { products: [black], templates: [contentTemplate(1, { palettes: ['#222222', '#333333'] })] })).toEqual([]);
  });

  it('is in stock in the size that fits, or nothing', () => {
    const none = { kind: 'none', why: 'sold-out', reason: { id: 'reason.size-sold-out', params: {} } } as const;
    expect(finish(others, { sizeFor: () => none })).toEqual([]);
    const unknown = { ...none, why: 'unknown' } as const;
    expect(finish(others, { sizeFor: () => unknown })[0]).toMatchObject({ sizeKey: null, sure: 'guess' });
    expect(finish(others, { sizeFor: () => unknown, products: [contentProduct(1, { stock: 0 })] })).toEqual([]);
  });

  it('never shows a product or a template twice', () => {
    const designs = finish(others, { limit: 9 });
    expect(designs).toHaveLength(3);
    expect(new Set(designs.map(({ productId }) => productId)).size).toBe(3);
    expect(new Set(designs.map((each) => each.templateUid)).size).toBe(3);
  });

  it('forgets looks that were taken back', () => {
    const counts = createLookCounts();
    for (const each of others) countLook(counts, each, 1);
    for (const each of others) countLook(counts, each, -1);
    expect(counts).toEqual(createLookCounts());
  });
});

describe('the words of a finished design', () => {
  const named = contentTemplate(7, { texts: { player: 'ALEX' }, field: 'name' });
  const gift = contentTemplate(8, { texts: { player: 'EMMA' }, field: 'name', tags: ['gift'] });
  const earlier = (template: Template, value: string, daysAgo = 1): EarlierDesign => ({
    template,
    atMs: NOW_MS - daysAgo * DAY_MS,
    document: applyTemplate(template, {
      productUid: uidOf(1),
      variantUid: uidOf(2),
      areaSizes: { front: { widthMm: 305, heightMm: 406 } },
      slotValues: { player: value },
    }),
  });

  it('are those that earlier designs agree on, and only with consent', () => {
    const designs = [earlier(named, 'MIRA'), earlier(named, 'MIRA', 9), earlier(named, 'TOM', 20)];
    expect([...knownWords(designs, {}, true)]).toEqual([['name', { value: 'MIRA', designs: 2 }]]);
    expect(knownWords(designs, { name: 'Mira' }, false).size).toBe(0);
    expect(knownWords(designs, { name: 'Mira S' }, true).get('name')).toEqual({ value: 'Mira S', designs: 0 });
  });

  it('are never another person’s nor the template’s own', () => {
    expect(knownWords([earlier(named, 'MIRA'), earlier(named, 'TOM')], {}, true).size).toBe(0);
    expect(knownWords([earlier(gift, 'JO'), earlier(gift, 'JO')], {}, true).size).toBe(0);
    expect(knownWords([earlier(named, 'ALEX')], {}, true).size).toBe(0);
  });

  it('fill the slot of their category if they fit, and are said to', () => {
    const words = knownWords([earlier(named, 'MIRA')], {}, true);
    const [design] = finish([], { templates: [named], words });
    expect(readSlots(design!.document, named)[0]?.value).toBe('MIRA');
    expect(design?.reasons.words).toEqual({ id: 'reason.finished-words-kept', params: { field: 'name', designs: 1 } });
    const [long] = finish([], { templates: [named], words: knownWords([], { name: 'Maximiliane-Charlotte' }, true) });
    expect(readSlots(long!.document, named)[0]?.value).toBe('ALEX');
    expect(long?.reasons.words).toEqual({ id: 'reason.finished-words-yours', params: {} });
  });
});
