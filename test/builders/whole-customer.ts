import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { createUid } from '../../src/shared/kernel/ids.ts';
import { documentOf, proofDocumentOf } from './designs.ts';
import { makeImage, makeText } from '../shared/design/sample-documents.ts';
import { type SampleSession, SESSION_NOW_MS } from './sample-session.ts';

/** Words that nothing else in a sample shop has; each stands in one place where something of a person is kept. */
const markers = {
  name: 'Qzxname',
  email: 'qzxmail',
  phone: '77123450077',
  design: 'Qzxdesignname',
  designText: 'Qzxdesigntext',
  version: 'Qzxversionname',
  versionText: 'Qzxversiontext',
  ordered: 'Qzxorderedname',
  orderedText: 'Qzxorderedtext',
  draft: 'Qzxdraftname',
  draftText: 'Qzxdrafttext',
  basket: 'Qzxbasketname',
  basketText: 'Qzxbaskettext',
  proofNotes: 'Qzxproofnotes',
  approver: 'Qzxapprover',
  approverNote: 'Qzxapprovernote',
  slot: 'Qzxslot',
  font: 'Qzxfont',
  answer: 'Qzxanswer',
  ref: 'QzxREF',
  pastNumber: 'QzxOLD-1',
  licence: 'Qzxlicencenote',
} as const;

export const plantedMarkers: readonly string[] = Object.values(markers);

/** The picture in their saved design. */
export const PLANTED_PICTURE = 'ab'.repeat(32);

/** A customer of whom the shop keeps everything that it can keep, with two orders that they took away. */
export interface WholeCustomer {
  readonly customerId: number;
  readonly productIds: readonly number[];
  readonly orderIds: readonly number[];
}

/** Brings somebody into the shop through the studio's own calls, and their past orders as an import's steps do. */
export function plantCustomer(session: SampleSession): WholeCustomer {
  const { call } = session;
  const products = call('catalog.listProducts', {}).filter(({ stockOnHand }) => stockOnHand > 5);
  const [first, second] = products.slice(0, 2).map(({ id }) => call('catalog.getProduct', { productId: id }));
  if (first === undefined || second === undefined) throw new Error('nothing is in stock');
  const productIds = [first.id, second.id];
  const saying = (text: string): DesignDocument => ({ ...documentOf(first), areas: { front: { layers: [makeText({ text })] } } });
  const phone = `+${markers.phone}`;
  const { id: customerId } = call('customers.add', { name: `${markers.name} Miller`, email: `${markers.email}@example.com`, phone });

  call('customers.setPreferences', { customerId, studioDepth: 'guided' });
  call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
  call('customers.setMeasures', { customerId, chestMm: 1011, headMm: null, garmentWidthMm: 541 });
  plantInteractions(session, customerId, productIds);
  const document = withPicture(saying(markers.designText));
  const design = call('design.saveDesign', { designId: null, customerId, name: markers.design, document });
  call('design.keepDesignVersion', { designId: design.id, name: markers.version, document: saying(markers.versionText) });
  call('production.setAssetLicence', { hash: PLANTED_PICTURE, licence: 'own', note: markers.licence });
  const proof = call('production.makeProof', {
    designId: design.id,
    orderId: null,
    documents: [proofDocumentOf(document, 'S')],
    files: [{ name: 'front.png', areaKey: 'front', sizeKey: 'S', byteLength: 4, sha256: 'b'.repeat(64) }],
    notes: markers.proofNotes,
  });
  call('production.keepProofSaved', { proofUid: proof.uid, pdfSha256: 'c'.repeat(64) });
  call('production.approveProof', { proofUid: proof.uid, name: markers.approver, note: markers.approverNote });

  const lineOf = (product: typeof first, name: string, ordered: DesignDocument) => ({
    key: `${product.id}`,
    designKey: 'design',
    designId: null,
    designName: name,
    productId: product.id,
    variantId: product.variants.find(({ stockOnHand }) => stockOnHand > 2)!.id,
    quantity: 1,
    document: ordered,
  });
  const orderIds = [[first, second], [first]].map((sold, index) => {
    const requestUid = createUid(SESSION_NOW_MS, new Uint8Array(10).fill(index + 40));
    const lines = sold.map((product) => lineOf(product, markers.ordered, saying(markers.orderedText)));
    const { id } = call('orders.confirm', { requestUid, cart: { customerId, lines } });
    call('orders.setStatus', { orderId: id, status: 'collected' });
    return id;
  });
  plantPastOrders(session, customerId, productIds);
  call('design.saveDraft', { designId: null, customerId, name: markers.draft, document: saying(markers.draftText) });
  call('orders.saveCart', { customerId, lines: [lineOf(first, markers.basket, saying(markers.basketText))] });
  return { customerId, productIds, orderIds };
}

function plantInteractions({ call }: SampleSession, customerId: number, [productId = 0]: readonly number[]): void {
  const [template] = call('design.listTemplates', {});
  const about = { customerId, productId, templateUid: template!.uid };
  call('interactions.record', { ...about, kind: 'started-template' } as never);
  call('interactions.record', { ...about, kind: 'saved-design', detail: { slot: markers.slot, font: markers.font } } as never);
  call('interactions.record', { ...about, kind: 'answered', detail: { answer: markers.answer } } as never);
}

function plantPastOrders({ write }: SampleSession, customerId: number, [first, second]: readonly number[]): void {
  write(`
    INSERT INTO imports (id, device_id, sequence, kind, state, file_name, content_hash, time_zone, currency, order_count, line_count,
        customer_count, duplicate_count, problem_count, started_at_ms)
      VALUES (1, 1, 900000, 'orders', 'done', 'till.csv', '${'a'.repeat(64)}', 'UTC', 'EUR', 2, 3, 1, 0, 0, 0);
    INSERT INTO past_items (id, import_id, sku, name, product_id) VALUES (1, 1, 'T-1', 'Tee', ${first}), (2, 1, 'T-2', 'Cap', ${second}),
      (3, 1, 'X-1', 'Umbrella', NULL);
    INSERT INTO past_orders (id, import_id, number, customer_id, placed_at_ms)
      VALUES (1, 1, '${markers.pastNumber}', ${customerId}, 1000), (2, 1, 'OLD-2', NULL, 2000);
    INSERT INTO past_order_lines (order_id, position, item_id, quantity, returned) VALUES (1, 0, 1, 2, 0), (1, 1, 2, 1, 0), (2, 0, 3, 1, 0);
    INSERT INTO customer_refs (import_id, ref, customer_id) VALUES (1, '${markers.ref}', ${customerId});
    INSERT INTO imported_customers (customer_id, import_id) VALUES (${customerId}, 1);`);
}

function withPicture(document: DesignDocument): DesignDocument {
  const layers = [...(document.areas['front']?.layers ?? []), makeImage({ assetHash: PLANTED_PICTURE })];
  return { ...document, areas: { front: { layers } } };
}
