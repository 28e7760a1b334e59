import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Proof } from '../../../src/shared/production/proof/proof-record.ts';
import { documentOf, proofDocumentOf, squareLayer } from '../../builders/designs.ts';
import { openShop, type OpenShop } from '../../builders/open-shop.ts';

const file = { name: 'front.png', areaKey: 'front', sizeKey: 'S', byteLength: 4, sha256: 'b'.repeat(64) };
const pdfSha256 = 'c'.repeat(64);
const ada = { name: 'Ada Lovelace', note: 'Lovely.' };
const unknown = '01890000-0000-7000-8000-000000000000';

function setUp() {
  const shop = openShop();
  const customer = shop.call('customers.add', { name: 'Ada Lovelace', email: null, phone: null });
  const document = documentOf(shop.call('catalog.getProduct', { productId: 1 }));
  const design = shop.call('design.saveDesign', { designId: null, customerId: customer.id, name: 'Banner', document });
  const changed: DesignDocument = { ...document, areas: { front: { layers: [squareLayer('other')] } } };
  return { shop, customer, document, changed, design };
}

function make(shop: OpenShop, designId: number, document: DesignDocument): Proof {
  return shop.call('production.makeProof', {
    designId,
    orderId: null,
    documents: [proofDocumentOf(document, 'S'), proofDocumentOf({ ...document, fits: { L: {} } }, 'L', 3)],
    files: [file],
    notes: 'Two greens.',
  });
}

function send(shop: OpenShop, designId: number, document: DesignDocument): string {
  const { uid } = make(shop, designId, document);
  shop.call('production.keepProofSaved', { proofUid: uid, pdfSha256 });
  return uid;
}

const hashOf = (document: DesignDocument): string => proofDocumentOf(document, 'S').documentHash;

test('a proof gets a number, and is found by its design and by each of its documents', () => {
  const { shop, design, document } = setUp();
  const proof = make(shop, design.id, document);
  expect(proof).toMatchObject({ number: 'S1-P0001', state: 'made', answer: null, files: [file], notes: 'Two greens.', pdfSha256: null });
  expect(shop.call('production.listProofs', { designId: design.id, documentHashes: [] })).toEqual([proof]);
  for (const { documentHash } of proof.documents) {
    expect(shop.call('production.listProofs', { designId: null, documentHashes: [documentHash] })).toEqual([proof]);
  }
  expect(shop.call('production.listProofs', { designId: null, documentHashes: ['0'.repeat(64)] })).toEqual([]);
  const next = make(shop, design.id, document);
  expect(next.number).toBe('S1-P0002');
  expect(shop.call('production.listProofs', { designId: design.id, documentHashes: [hashOf(document)] })).toEqual([next, proof]);
  expect(shop.events).toContainEqual({ name: 'production.proofsChanged', payload: { proofUid: next.uid } });
});

test('a saved proof is approved by name, with the time; taken back, it waits again and can be rejected', () => {
  const { shop, design, document } = setUp();
  const proofUid = send(shop, design.id, document);
  const approved = shop.call('production.approveProof', { proofUid, ...ada });
  expect(approved).toMatchObject({ state: 'approved', answer: { step: 'approved', ...ada }, pdfSha256 });
  expect(approved.answer?.atMs).toBeGreaterThan(approved.madeAtMs);
  expect(shop.call('production.withdrawProofAnswer', { proofUid })).toMatchObject({ state: 'sent', answer: null });
  const rejected = shop.call('production.rejectProof', { proofUid, name: 'Ada', note: 'Larger.' });
  expect(rejected).toMatchObject({ state: 'rejected', answer: { step: 'rejected', name: 'Ada', note: 'Larger.' } });
  expect(shop.count('proof_steps')).toBe(4);
});

test('what makes no sense is refused and leaves no fact', () => {
  const { shop, design, document } = setUp();
  const { uid } = make(shop, design.id, document);
  expect(() => shop.call('production.approveProof', { proofUid: uid, ...ada })).toThrow('proof.unsaved');
  expect(() => shop.call('production.withdrawProofAnswer', { proofUid: uid })).toThrow('proof.unanswered');
  shop.call('production.keepProofSaved', { proofUid: uid, pdfSha256 });
  shop.call('production.approveProof', { proofUid: uid, ...ada });
  expect(() => shop.call('production.approveProof', { proofUid: uid, ...ada })).toThrow('proof.answered');
  expect(() => shop.call('production.rejectProof', { proofUid: uid, ...ada })).toThrow('proof.answered');
  expect(shop.count('proof_steps')).toBe(2);
  expect(() => shop.call('production.approveProof', { proofUid: unknown, ...ada })).toThrow('record.not-found');
  expect(() => shop.call('production.keepProofSaved', { proofUid: unknown, pdfSha256 })).toThrow('record.not-found');
  expect(() => make(shop, 99, document)).toThrow('record.not-found');
  expect(() =>
    shop.call('production.makeProof', { designId: null, orderId: 99, documents: [proofDocumentOf(document, 'S')], files: [], notes: '' }),
  ).toThrow('record.not-found');
  expect(shop.count('proofs')).toBe(1);
});

test('a proof of another design than the saved one is void: neither made nor approved, until the design is as it was', () => {
  const { shop, design, document, changed } = setUp();
  const proofUid = send(shop, design.id, document);
  expect(() => make(shop, design.id, changed)).toThrow('proof.void');
  const save = (saved: DesignDocument) =>
    shop.call('design.saveDesign', { designId: design.id, customerId: design.customerId, name: 'Banner', document: saved });
  save(changed);
  expect(() => shop.call('production.approveProof', { proofUid, ...ada })).toThrow('proof.void');
  save(document);
  expect(shop.call('production.approveProof', { proofUid, ...ada }).state).toBe('approved');
});

test('facts are not changed, and vouch for what is said by a salted hash', () => {
  const { shop, design, document } = setUp();
  const proofUid = send(shop, design.id, document);
  shop.call('production.approveProof', { proofUid, ...ada });
  for (const table of ['proofs', 'proof_steps']) {
    expect(() => shop.db.exec(`UPDATE ${table} SET id = 9`)).toThrow('append-only');
    expect(() => shop.db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
  }
  for (const table of ['proof_contents', 'proof_step_contents']) {
    expect(() => shop.db.exec(`UPDATE ${table} SET content = '{}'`)).toThrow('never changes');
  }
  const rows = shop.db
    .prepare('SELECT p.content_hash AS hash, c.salt, c.content FROM proofs p JOIN proof_contents c ON c.proof_id = p.id')
    .all() as { hash: string; salt: string; content: string }[];
  for (const { hash, salt, content } of rows) expect(createHash('sha256').update(`${salt}\n${content}`).digest('hex')).toBe(hash);
  const facts = shop.db.prepare('SELECT group_concat(quote(p.content_hash) || s.step) FROM proofs p, proof_steps s').pluck().get();
  expect(String(facts)).not.toContain(hashOf(document));
});

test('whose contacts are erased leaves no name, no note and no design in a proof; the facts stand', () => {
  const { shop, customer, design, document } = setUp();
  const proofUid = send(shop, design.id, document);
  shop.call('production.approveProof', { proofUid, ...ada });
  shop.db.prepare('DELETE FROM customer_contacts WHERE customer_id = ?').run(customer.id);
  const [proof] = shop.call('production.listProofs', { designId: design.id, documentHashes: [hashOf(document)] });
  expect(proof).toMatchObject({
    number: 'S1-P0001',
    state: 'approved',
    answer: { name: '', note: '' },
    documents: [],
    files: [],
    notes: '',
  });
  expect(shop.count('proof_steps')).toBe(2);
});
