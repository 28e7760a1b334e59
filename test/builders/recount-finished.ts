import { expect } from 'vitest';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { NAMED, type Recount } from './recount.ts';
import type { SalesLedger } from './sales-ledger.ts';

const ORDERS = 'SELECT count(DISTINCT order_key) FROM sold WHERE';
const OWN = 'customer_id = @customerId AND';
const LOOK = 'colourway_id = @colourwayId';

const orders =
  (where: string): Recount =>
  (ledger, { values }) => ({ orders: ledger.value(`${ORDERS} ${where}`, values) });

const none =
  (where: string): Recount =>
  (ledger, { values }) => {
    expect(ledger.value(`${ORDERS} ${where}`, values)).toBe(0);
    return {};
  };

/** The words of a template: its tags, occasions and themes. */
const templateWords = (uid: string): string => `
  SELECT e.value FROM shop.templates t, json_each(t.content, '$.tags') e WHERE t.uid = ${uid}
  UNION SELECT e.value FROM shop.templates t, json_each(t.content, '$.facets.occasions') e WHERE t.uid = ${uid}
  UNION SELECT e.value FROM shop.templates t, json_each(t.content, '$.facets.themes') e WHERE t.uid = ${uid}`;

/** Somebody said that they like a word, by a heart, a rating or a tap on something that bears it. */
const LIKED = `
  SELECT i.id FROM shop.interactions i JOIN shop.interaction_kinds k ON k.id = i.kind_id
  WHERE i.customer_id = @customerId AND k.name IN ('liked', 'favourited', 'rated') AND i.weight > 0 AND (
    EXISTS (SELECT 1 FROM shop.products p, json_each(p.tags) e WHERE p.id = i.product_id AND e.value = @word) OR
    EXISTS (SELECT 1 FROM shop.templates t, json_each(t.content, '$.tags') e WHERE t.id = i.template_id AND e.value = @word))`;

const isWord = (ledger: SalesLedger, uid: string, values: object): boolean =>
  ledger.value(`SELECT count(*) FROM (${templateWords(uid)}) WHERE value = @word`, values) === 1;

const liked = (ledger: SalesLedger, values: object): boolean => ledger.value(`SELECT count(*) FROM (${LIKED})`, values) !== 0;

/** The words that a design shows. */
function texts({ areas }: DesignDocument): string[] {
  return [...JSON.stringify(areas).matchAll(/"(?:text|sampleText)":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!) as string);
}

/** The latest designs that somebody ordered, each once, as far as words are read from them. */
const LATEST_DESIGNS = `
  SELECT c.document FROM sold s JOIN shop.design_snapshot_contents c ON c.snapshot_id = s.snapshot_id
  WHERE s.customer_id = @customerId GROUP BY c.snapshot_id ORDER BY max(s.at_ms) DESC LIMIT 12`;

/** How every part of a finished design is counted again. */
export const recountFinished: Readonly<Record<string, Recount>> = {
  'reason.finished-garment-own': orders(`${OWN} product_id = @productId`),
  'reason.finished-garment-shop': orders('product_id = @productId'),
  'reason.finished-garment-new': none('product_id = @productId'),
  'reason.finished-garment-taste': (ledger, { values }) => {
    const isTag = `SELECT count(*) FROM shop.products p, json_each(p.tags) e WHERE p.id = @productId AND e.value = @word`;
    expect([ledger.value(isTag, values), liked(ledger, values)]).toEqual([1, true]);
    return {};
  },
  'reason.finished-colour-own': orders(`${OWN} colourway_id IN (SELECT id FROM shop.colourways WHERE name = @colour)`),
  'reason.finished-colour-shop': orders(LOOK),
  'reason.finished-colour-new': none(LOOK),
  'reason.finished-colour-like': (ledger, { values }) => {
    const had = `${ORDERS} ${OWN} colourway_id IN (SELECT id FROM shop.colourways WHERE name = @otherColour)`;
    expect(ledger.value(had, values)).toBeGreaterThan(0);
    return {};
  },
  'reason.finished-template-own': orders(`${OWN} template_uid = @templateUid`),
  'reason.finished-template-product': orders('product_id = @productId AND template_uid = @templateUid'),
  'reason.finished-template-shop': orders('template_uid = @templateUid'),
  'reason.finished-template-new': none('template_uid = @templateUid'),
  'reason.finished-template-look': (ledger, { values }) => ({
    orders: ledger.value(`${ORDERS} ${LOOK} AND snapshot_id IS NOT NULL`, values),
    together: ledger.value(`${ORDERS} ${LOOK} AND template_uid = @templateUid`, values),
  }),
  'reason.finished-template-taste': (ledger, { values }) => {
    const had = ledger.all(`SELECT DISTINCT template_uid AS uid FROM sold WHERE ${OWN} template_uid IS NOT NULL`, values) as {
      uid: string;
    }[];
    const bears = had.some(({ uid }) => isWord(ledger, '@templateUid', { ...values, templateUid: uid }));
    expect([isWord(ledger, '@templateUid', values), bears || liked(ledger, values)]).toEqual([true, true]);
    return {};
  },
  'reason.finished-template-tag': (ledger, { values }) => {
    const shared = `SELECT count(*) FROM shop.products p, json_each(p.tags) e WHERE p.id = ${NAMED} AND e.value = @word`;
    expect([isWord(ledger, '@templateUid', values), ledger.value(shared, values)]).toEqual([true, 1]);
    return {};
  },
  'reason.finished-template-season': (ledger, { values, nowMs }) => {
    // What the middle of November is the time for.
    expect(new Date(nowMs).getUTCMonth()).toBe(10);
    expect(['christmas', 'thanksgiving', 'autumn', 'winter']).toContain(values['season']);
    expect(isWord(ledger, '@templateUid', { ...values, word: values['season'] })).toBe(true);
    return {};
  },
  'reason.finished-palette': (ledger, { values, reason }) => {
    expect(ledger.value('SELECT name FROM shop.colourways WHERE id = @colourwayId', values)).toBe(reason.params['colour']);
    const palette = `SELECT json_extract(e.value, '$.colors') FROM shop.templates t, json_each(t.content, '$.palettes') e
      WHERE t.uid = @templateUid AND json_extract(e.value, '$.name') = @palette`;
    const colors = JSON.parse(String(ledger.value(palette, values))) as Record<string, string>;
    const slots = JSON.parse(
      String(ledger.value("SELECT json_extract(content, '$.slots') FROM shop.templates WHERE uid = @templateUid", values)),
    ) as { key: string; on?: string }[];
    const cloth = String(ledger.value('SELECT hex FROM shop.colourways WHERE id = @colourwayId', values));
    const under = (key: string): string => colors[slots.find((slot) => slot.key === key)?.on ?? ''] ?? cloth;
    const faintest = Math.min(...Object.entries(colors).map(([key, color]) => contrast(color, under(key))));
    return { contrast: Math.floor(faintest * 10) / 10 };
  },
  'reason.finished-words-kept': (ledger, { values, document }) => {
    const shown = texts(document!);
    const designs = (ledger.all(LATEST_DESIGNS, values) as { document: string }[]).map((row) => texts(JSON.parse(row.document)));
    const most = Math.max(...shown.map((text) => designs.filter((each) => each.includes(text)).length));
    expect(most).toBeGreaterThanOrEqual(Number(values['designs']));
    return {};
  },
  'reason.finished-words-stored': () => ({ never: 'nothing is stored' }),
  'reason.finished-words-yours': (ledger, { values }) => {
    expect(ledger.value(OPEN_WORDS, values)).toBeGreaterThan(0);
    return {};
  },
  'reason.finished-words-none': (ledger, { values }) => {
    expect(ledger.value(OPEN_WORDS, values)).toBe(0);
    return {};
  },
};

const OPEN_WORDS = `SELECT count(*) FROM shop.templates t, json_each(t.content, '$.slots') e
  WHERE t.uid = @templateUid AND json_extract(e.value, '$.kind') = 'text' AND coalesce(json_extract(e.value, '$.locked'), 0) = 0`;

/** The contrast of two colours by WCAG 2, written anew. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
