import { describe, expect, it } from 'vitest';
import { studioLink } from '../../../src/renderer/bridge/studio-link.ts';
import { documentFromSnapshot, documentFromTemplate } from '../../../src/renderer/bridge/use-design-document.ts';
import { readOpenRequest } from '../../../src/renderer/studio/open-request.ts';
import { findChoice } from '../../../src/renderer/studio/product-choice.ts';
import { resolveOpening, type Opening } from '../../../src/renderer/studio/resolve-opening.ts';
import { templateDocument } from '../../../src/renderer/bridge/start-document.ts';
import { choosePalette } from '../../../src/shared/design/choose-palette.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { wearsPalette } from '../../../src/shared/design/suit-cloth.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import type { SuggestedDesign } from '../../../src/shared/recommendation/contract.ts';
import { sampleProduct, shippedTemplate } from './sample-shop.ts';

const first = sampleProduct(1, [
  ['White', '#ffffff'],
  ['Black', '#1b1a18'],
]);
const second = sampleProduct(2, [
  ['Sand', '#e8dcc0'],
  ['Black', '#151515'],
]);
const products = [first, second];
const sunset = shippedTemplate('sunset-badge');
const onFirst = templateDocument(sunset, { product: first, variant: first.variants[2]! });

function open(address: string, current?: DesignDocument): Promise<Opening> {
  const request = readOpenRequest(new URLSearchParams(address));
  if (!request) throw new Error('the address asks for nothing');
  const sources = {
    products,
    templates: [sunset],
    getDesign: async (designId: number) => ({
      id: designId,
      uid: first.uid,
      name: 'Kept',
      customerId: 4,
      document: onFirst,
      createdAtMs: 0,
      updatedAtMs: 0,
    }),
    getSnapshot: async (snapshotId: number) => ({ id: snapshotId, name: 'Ordered', document: onFirst }),
  };
  return resolveOpening(request, sources, current);
}

const choiceOf = ({ document }: Opening) => findChoice(document, products);

describe('what an address opens', () => {
  it('asks for nothing without parameters that it knows', () => {
    expect(readOpenRequest(new URLSearchParams(''))).toBeUndefined();
    expect(readOpenRequest(new URLSearchParams('product=abc&other=1'))).toBeUndefined();
    expect(readOpenRequest(new URLSearchParams('product=7&size=L'))).toMatchObject({ productId: 7, sizeKey: 'L', designId: null });
  });

  it('opens a blank product in its middle size', async () => {
    const opening = await open('product=2');
    expect(choiceOf(opening)?.variant.sizeKey).toBe('M');
    expect(opening.document.areas).toEqual({ front: { layers: [] }, back: { layers: [] } });
  });

  it('opens a template on the garment, colour and size that are named', async () => {
    const opening = await open(`product=2&colourway=21&size=S&template=${sunset.uid}`);
    expect(choiceOf(opening)?.colourway.name).toBe('Black');
    expect(choiceOf(opening)?.variant.sizeKey).toBe('S');
    expect(opening).toMatchObject({ name: sunset.name, templateUid: sunset.uid, saved: null });
  });

  it('carries what is open over to another product, keeping its colour by name and its size', async () => {
    const black = templateDocument(sunset, {
      product: first,
      variant: first.variants.find(({ colourwayId, sizeKey }) => colourwayId === 11 && sizeKey === 'L')!,
    });
    const opening = await open('product=2', black);
    expect(opening.carriedOver).toBe(true);
    expect(choiceOf(opening)?.colourway.name).toBe('Black');
    expect(choiceOf(opening)?.variant.sizeKey).toBe('L');
    expect(opening.document.areas['front']?.layers).toHaveLength(black.areas['front']!.layers.length);
  });

  it('opens a saved design as it is, and an ordered one on the variant of a suggestion', async () => {
    expect(await open('design=5')).toMatchObject({ name: 'Kept', saved: { id: 5 }, document: onFirst });
    const ordered = await open('snapshot=8&product=2&colourway=20&size=M');
    expect(ordered.saved).toBeNull();
    expect(choiceOf(ordered)?.product.id).toBe(2);
  });

  it('opens a suggestion as its card shows it, in colours that can be seen there', async () => {
    const garment = { product: first, colourwayId: 11, sizeKey: 'S' };
    const link = (design: SuggestedDesign) => studioLink({ productId: 1, colourwayId: 11, sizeKey: 'S', design }).split('?')[1]!;
    const ordered = await open(link({ kind: 'snapshot', snapshotId: 8 }));
    expect(ordered.document).toEqual(documentFromSnapshot(onFirst, garment, products, [sunset]));
    expect(wearsPalette(ordered.document, sunset, choosePalette(sunset, '#1b1a18'))).toBe(true);
    expect(wearsPalette(onFirst, sunset, choosePalette(sunset, '#1b1a18'))).toBe(false);
    const finished = await open(link({ kind: 'document', document: onFirst }));
    expect(finished).toMatchObject({ document: ordered.document, name: sunset.name, templateUid: sunset.uid, saved: null });
    const fresh = await open(link({ kind: 'template', templateUid: sunset.uid }));
    expect(fresh.document).toEqual(documentFromTemplate(sunset, garment));
  });

  it('refuses what the shop does not have', async () => {
    await expect(open('product=99')).rejects.toThrow(AppError);
    await expect(open(`product=1&template=${first.uid}`)).rejects.toMatchObject({ code: 'record.not-found' });
  });
});
