import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import type { SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { createOrnamentFinder, partsOf } from '../../../src/shared/recommendation/making/design-parts.ts';
import { slotKeys, usualRules } from '../../../src/shared/recommendation/slot.ts';
import { readHouseParts } from '../../../src/main/workers/advice-sources.ts';
import { type PastSale, pastSalesSql } from '../../builders/past-sales.ts';
import type { Stated } from '../../builders/recount.ts';
import { expectTrue, recounts } from '../../builders/recount-reason.ts';
import { sampleSessions, SESSION_NOW_MS, type SampleSession } from '../../builders/sample-session.ts';
import { openSalesLedger, type SalesLedger } from '../../builders/sales-ledger.ts';

const openSession = sampleSessions();
const DAY_MS = 86_400_000;

function customerIds({ db }: SampleSession): number[] {
  return z.array(z.int()).parse(db.prepare('SELECT id FROM customers ORDER BY id').pluck().all());
}

/** What somebody could be shown: the reasons of every suggestion with its parts, and what a panel stands on. */
function statedIn(panels: readonly SuggestionPanel[], customerId: number | null): Stated[] {
  return panels.flatMap(({ suggestions, basis }) => {
    const about = { customerId, productId: 0, colourwayId: 0, sizeKey: null, nowMs: SESSION_NOW_MS };
    const stated = suggestions.flatMap(({ reason, parts = [], productId, colourwayId, sizeKey, design }) => {
      const document = design.kind === 'document' ? design.document : undefined;
      return [reason, ...parts].map((each) => ({ ...about, reason: each, productId, colourwayId, sizeKey, document }));
    });
    return basis === undefined ? stated : [...stated, { ...about, reason: basis.reason }];
  });
}

function panelStatements(session: SampleSession, customerId: number | null, slot: (typeof slotKeys)[number]): Stated[] {
  const contextProductIds = slot === 'home' ? [] : [1 + ((customerId ?? 0) % 12)];
  return statedIn(session.suggest({ customerId, contextProductIds, slot }).panels, customerId);
}

function sizeStatements({ advice }: SampleSession, products: ReturnType<typeof productsOf>, customerId: number): Stated[] {
  return products.flatMap(({ id: productId, colourways }, index) => {
    const colourwayId = colourways[(customerId + index) % colourways.length]!.id;
    const size = advice['recommendation.suggestSize']({ customerId, productId, colourwayId });
    if (size === null) return [];
    return [{ reason: size.reason, customerId, productId, colourwayId, sizeKey: size.sizeKey, nowMs: SESSION_NOW_MS }];
  });
}

const productsOf = (session: SampleSession) => session.call('catalog.listProducts', {});

/** Holds what is said beside designs that were sold: which parts go with them, and which other garments. */
function expectStudioTrue({ db, advice, call }: SampleSession, ledger: SalesLedger, seen: Set<string>): void {
  const findOrnament = createOrnamentFinder(readHouseParts(join(import.meta.dirname, '../../../resources')).ornaments);
  const texts = z.array(z.string()).parse(db.prepare('SELECT DISTINCT document FROM design_snapshot_contents').pluck().all());
  for (const [index, text] of texts.entries()) ledger.setParts(String(index), partsOf(JSON.parse(text), findOrnament));
  const products = call('catalog.listProducts', {});
  for (const text of texts.filter((_, index) => index % 61 === 0)) {
    const document = parseDocument(JSON.parse(text));
    const product = products.find(({ uid }) => uid === document.productUid)!;
    const { colourwayId } = product.variants.find(({ uid }) => uid === document.variantUid)!;
    const about = { customerId: null, productId: product.id, colourwayId, sizeKey: null, document, nowMs: SESSION_NOW_MS };
    ledger.setParts('at hand', partsOf(document, findOrnament));
    const parts = Object.values(advice['recommendation.suggestParts']({ document })).flat();
    const garments = advice['recommendation.suggestGarments']({ document, customerId: null });
    const stated = [...parts.map((part) => ({ ...about, ...part })), ...garments.map((garment) => ({ ...about, ...garment }))];
    expectAllTrue(ledger, stated, seen);
  }
}

/** Sales of before, among them of people who order today, in colours that were theirs and in others, some sent back. */
function pastSales(session: SampleSession): PastSale[] {
  const products = productsOf(session);
  return customerIds(session)
    .filter((id) => id % 3 === 0)
    .flatMap((customerId, index) => {
      const product = products[index % products.length]!;
      const variant = product.variants[index % product.variants.length]!;
      const known = { productId: product.id, variantId: variant.id, quantity: 2, returned: index % 4 === 0 ? 2 : index % 2 };
      const bare = { productId: products[(index + 5) % products.length]!.id };
      const placedAtMs = SESSION_NOW_MS - (20 + (index % 300)) * DAY_MS;
      return [
        { customerId, placedAtMs, lines: [known, bare] },
        { customerId: index % 5 === 0 ? null : customerId, placedAtMs: placedAtMs - DAY_MS, lines: [{ ...known, returned: 0 }] },
      ];
    });
}

function expectAllTrue(ledger: SalesLedger, stated: readonly Stated[], seen: Set<string>): void {
  for (const each of stated) {
    seen.add(each.reason.id);
    expectTrue(ledger, each);
  }
}

it.each([
  ['orders of its own', false],
  ['past orders beside them', true],
])('every reason of every panel and advice is what the rows say, in a shop with %s', { timeout: 180_000 }, (_, hasPast) => {
  const session = openSession();
  const customers = customerIds(session);
  if (hasPast) session.write(pastSalesSql(pastSales(session)));
  for (const customerId of customers.slice(0, 8)) {
    const about = { customerId, screen: 'home', sessionMs: null, dwellMs: null, detail: null } as const;
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    session.call('interactions.record', { ...about, kind: 'liked', productId: 1 + customerId, templateUid: null });
    session.call('interactions.record', {
      ...about,
      kind: 'viewed-product',
      productId: 13 + (customerId % 4),
      templateUid: null,
      dwellMs: 60_000,
    });
  }
  const newcomers = ['one', 'two', 'three'].map((name) => session.call('customers.add', { name, email: null, phone: null }).id);
  const does = (customerId: number, kind: 'liked' | 'favourited', productId: number): void => {
    const about = { customerId, screen: 'home', sessionMs: null, dwellMs: null, detail: null } as const;
    session.call('interactions.record', { ...about, kind, productId, templateUid: null });
  };
  for (const customerId of newcomers.slice(0, 2)) session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
  does(newcomers[0]!, 'liked', 5);
  for (const productId of [1, 3]) does(newcomers[1]!, 'favourited', productId);
  session.call('customers.setMeasures', { customerId: newcomers[0]!, chestMm: null, headMm: null, garmentWidthMm: 530 });
  session.call('recommendation.setRules', { ...usualRules, pinnedProductIds: [productsOf(session).at(-1)!.id] });

  const ledger = openSalesLedger(session.db);
  const seen = new Set<string>();
  for (const customerId of [null, ...customers.filter((id) => id % 8 === 0 || id <= 8), ...newcomers])
    expectAllTrue(ledger, panelStatements(session, customerId, 'home'), seen);
  for (const customerId of [null, ...customers.filter((id) => id % 30 === 0), ...newcomers])
    for (const slot of slotKeys.slice(1)) expectAllTrue(ledger, panelStatements(session, customerId, slot), seen);
  const products = productsOf(session);
  for (const customerId of [...customers.filter((id) => id % 16 === 0), ...newcomers])
    expectAllTrue(ledger, sizeStatements(session, products, customerId), seen);
  expectStudioTrue(session, ledger, seen);
  expectAllTrue(ledger, bundleStatements(session), seen);
  ledger.close();

  const usual = [
    'picked buy-again goes-with new-for-you trending rising cold-word rung-bestsellers rung-touched bundle',
    'finished-garment-own finished-garment-shop finished-colour-own finished-colour-shop finished-template-own finished-template-look',
    'finished-palette finished-words-yours size-kept size-favourite size-sold-out size-unclear same-design making-together making-harmony',
    ...(hasPast ? ['buy-again-plain'] : []),
  ];
  const missing = usual.flatMap((ids) => ids.split(' ')).filter((id) => !seen.has(`reason.${id}`));
  console.info(`${seen.size} sorts of reasons: ${[...seen].toSorted().join(' ')}`);
  expect(missing).toEqual([]);
});

/** The sets that the owner may put on offer. */
function bundleStatements(session: SampleSession): Stated[] {
  const about = { customerId: null, productId: 0, colourwayId: 0, sizeKey: null, nowMs: SESSION_NOW_MS };
  return session.host.listBundles().proposals.map(({ reason }) => ({ ...about, reason }));
}

/** What is held against the rows beside what it is said with: keep-in-touch.test.ts and bundles.test.ts. */
const recountedElsewhere = ['again-between', 'again-chance', 'again-now', 'drifting', 'due', 'due-once', 'completes-set'];

it('no reason is in the words of the program that is not counted again', () => {
  const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/locales/en.json'), 'utf8')) as object;
  const ids = Object.keys(words).filter((id) => id.startsWith('reason.'));
  expect(ids.filter((id) => recounts[id] === undefined)).toEqual(recountedElsewhere.map((id) => `reason.${id}`).toSorted());
});
