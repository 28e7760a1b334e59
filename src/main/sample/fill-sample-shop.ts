import type { Template } from '../../shared/design/template.ts';
import { createUid } from '../../shared/kernel/ids.ts';
import type { Random } from '../../shared/kernel/random.ts';
import { usualRules } from '../../shared/recommendation/slot.ts';
import { giveUsualMethods } from '../catalog/give-usual-methods.ts';
import { catalogRepository } from '../catalog/repository.ts';
import { consentStatements } from '../customers/consent-statements.ts';
import { customersRepository } from '../customers/repository.ts';
import { designRepository } from '../design/repository.ts';
import { interactionsRepository } from '../interactions/repository.ts';
import { orderFactStatements } from '../orders/order-facts.ts';
import { rulesWriter } from '../recommendation/rules-statements.ts';
import { settingsRepository } from '../settings/repository.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { type FactWriter, writeInBulk } from '../database/fact-writer.ts';
import { planInteractions } from './plan-interactions.ts';
import { familiarTemplates } from './sample-designs.ts';
import { planOrders } from './plan-orders.ts';
import { planReceipts, variantKey } from './plan-stock.ts';
import type { PlannedOrder } from './order-plan.ts';
import { makeSampleCustomers, type SampleCustomer } from './sample-customers.ts';
import { sampleDiary, type SampleEvent } from './sample-events.ts';
import { sampleShop } from './sample-products.ts';
import { sampleSnapshots } from './sample-snapshots.ts';
import { makeShowPieces } from './show-pieces.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeCustomers } from './write-customers.ts';
import { type OrderBooks, writeOrder, writeStatus } from './write-orders.ts';

/** What the sample shop is made from; the same seed, time and templates give the same shop. */
export interface SampleShopOptions {
  /** ms UTC; the history ends here. */
  readonly nowMs: number;
  readonly random: Random;
  /** At least one; those that the database does not have yet are added. */
  readonly templates: readonly Template[];
}

/**
 * Fills a migrated, empty database with the sample shop: its products, 300 customers, 18 months of orders, stock and
 * interactions with real structure, in one transaction. The database must have a device to number facts by.
 */
export function fillSampleShop(db: WritableDatabase, options: SampleShopOptions): void {
  writeInBulk(db, (facts) => {
    settingsRepository(db).saveShop(sampleShop);
    // Whoever looks around is to see what suggestions are, not to be compared with.
    rulesWriter(db)({ ...usualRules, heldOutPercent: 0 });
    addTemplates(db, options.templates);
    const customers = makeSampleCustomers(options.random);
    const diary = planDiary(options, customers);
    const newUid = uidSource(options.random);
    const customerIds = writeCustomers(customersRepository(db), { ...options, customers, diary, newUid });
    agreeToSuggestions(db, facts, customerIds);
    writeDiary(openBooks(db, facts, options, newUid), diary, customerIds);
  });
}

/** Everybody of the sample agreed when they were first seen, so that there is something to suggest from. */
function agreeToSuggestions(db: WritableDatabase, facts: FactWriter, customerIds: ReadonlyMap<SampleCustomer, number>): void {
  const { insertConsent } = consentStatements(db, facts);
  const createdAt = db.prepare('SELECT created_at_ms FROM customers WHERE id = ?').pluck();
  for (const customerId of customerIds.values()) {
    insertConsent({ customerId, purpose: 'suggestions', given: true, atMs: Number(createdAt.get(customerId)) });
  }
}

function planDiary({ nowMs, random, ...options }: SampleShopOptions, customers: readonly SampleCustomer[]): SampleEvent[] {
  const templates = familiarTemplates(options.templates);
  const desk = { random, templates, showPieces: makeShowPieces(random, templates) };
  const orders = planOrders(desk, customers, nowMs);
  const interactions = planInteractions(desk, customers, orders, nowMs);
  const receipts = planReceipts(random, orders, nowMs);
  return sampleDiary(random, { orders, interactions, receipts }, nowMs);
}

function openBooks(db: WritableDatabase, facts: FactWriter, { nowMs }: SampleShopOptions, newUid: OrderBooks['newUid']): OrderBooks {
  const orders = orderFactStatements(db, facts);
  const catalog = catalogRepository(db, facts);
  const { variants, products } = writeCatalog(catalog, () => newUid(nowMs));
  giveUsualMethods(catalog);
  return {
    catalog,
    variants,
    products,
    newUid,
    orders,
    interactions: interactionsRepository(db, facts),
    takeSnapshot: sampleSnapshots(designRepository(db).keepSnapshot),
  };
}

function writeDiary(books: OrderBooks, diary: readonly SampleEvent[], customerIds: ReadonlyMap<SampleCustomer, number>): void {
  const orderIds = new Map<PlannedOrder, number>();
  const idOf = (customer: SampleCustomer | null): number | null => (customer && customerIds.get(customer)) ?? null;
  for (const event of diary) {
    if (event.kind === 'received') writeReceipt(books, event.receipt);
    if (event.kind === 'interaction') writeInteraction(books, event.interaction, idOf(event.interaction.customer));
    if (event.kind === 'order') orderIds.set(event.order, writeOrder(books, event.order, idOf(event.order.customer)));
    if (event.kind === 'status') writeStatus(books, event.order, orderIds.get(event.order) ?? 0, event.status, event.atMs);
  }
}

function writeReceipt({ catalog, variants }: OrderBooks, receipt: Extract<SampleEvent, { kind: 'received' }>['receipt']): void {
  const variantId = variants.get(variantKey(receipt.variant))?.variant.id ?? 0;
  const { quantity, atMs } = receipt;
  catalog.insertStockMovement({ variantId, reason: 'received', quantity, orderId: null, atMs });
}

function writeInteraction(
  { interactions, products }: OrderBooks,
  { kind, product, templateUid, atMs }: Extract<SampleEvent, { kind: 'interaction' }>['interaction'],
  customerId: number | null,
): void {
  interactions.insert({ kind, customerId, templateUid, atMs, productId: products.get(product) ?? null });
}

function addTemplates(db: WritableDatabase, templates: readonly Template[]): void {
  const design = designRepository(db);
  const known = new Set(design.listTemplates().map(({ uid }) => uid));
  for (const [position, template] of templates.entries()) {
    if (!known.has(template.uid)) design.insertTemplate(template, known.size + position);
  }
}

function uidSource(random: Random): (atMs: number) => string {
  const bytes = new Uint8Array(10);
  return (atMs) => {
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = random() * 256;
    return createUid(atMs, bytes);
  };
}
