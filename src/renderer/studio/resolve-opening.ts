import type { Product } from '../../shared/catalog/product.ts';
import type { DesignSnapshot, SavedDesign } from '../../shared/design/contract.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { findFinished } from '../bridge/finished-documents.ts';
import { moveDesign } from '../bridge/move-design.ts';
import { emptyDocument, templateDocument } from '../bridge/start-document.ts';
import type { OpenRequest } from './open-request.ts';
import { chooseVariant, colourwayLike, findChoice, type ProductChoice } from './product-choice.ts';

/** Where a request's parts are found. */
export interface OpeningSources {
  readonly products: readonly Product[];
  readonly templates: readonly Template[];
  getDesign(designId: number): Promise<SavedDesign>;
  getSnapshot(snapshotId: number): Promise<DesignSnapshot>;
}

/** A document to show, and how it relates to what was open before. */
export interface Opening {
  readonly document: DesignDocument;
  readonly name: string;
  /** The saved design that it is; null for a new one. */
  readonly saved: SavedDesign | null;
  readonly templateUid: string | null;
  readonly productId: number;
  /** True when it is what was open before, on another garment. */
  readonly carriedOver: boolean;
}

/**
 * Turns a request into a document: a saved design, an ordered one, a finished one, a template on a garment, or what is open now on another garment.
 *
 * @param current what is open, to carry over when only a garment is asked for
 * @throws AppError record.not-found, design.* when the request names what the shop does not have
 */
export async function resolveOpening(request: OpenRequest, sources: OpeningSources, current: DesignDocument | undefined): Promise<Opening> {
  const plain = { name: '', saved: null, templateUid: null, carriedOver: false };
  if (request.designId !== null) {
    const saved = await sources.getDesign(request.designId);
    return { ...plain, ...onVariant(saved.document, request, sources), name: saved.name, saved };
  }
  if (request.snapshotId !== null) {
    const { document, name } = await sources.getSnapshot(request.snapshotId);
    return { ...plain, ...onVariant(document, request, sources), name };
  }
  const finished = request.finishedKey === null ? undefined : findFinished(request.finishedKey);
  if (finished) {
    const origin = sources.templates.find(({ uid }) => uid === finished.origin?.templateUid);
    return { ...plain, ...onVariant(finished, request, sources), name: origin?.name ?? '', templateUid: origin?.uid ?? null };
  }
  const template = findTemplate(request, sources);
  if (current && !template) return { ...plain, ...onVariant(current, request, sources), carriedOver: true };
  const { product, variant } = findVariant(request, sources, current && findChoice(current, sources.products));
  const document = template ? templateDocument(template, { product, variant }) : emptyDocument({ product, variant });
  return { ...plain, document, productId: product.id, name: template?.name ?? '', templateUid: template?.uid ?? null };
}

/** The document, moved to another garment, colour or size when the request names one. */
function onVariant(
  document: DesignDocument,
  request: OpenRequest,
  sources: OpeningSources,
): { document: DesignDocument; productId: number } {
  const before = findChoice(document, sources.products);
  const to = findVariant(request, sources, before);
  return { document: moveDesign(document, before, to, sources.templates), productId: to.product.id };
}

/** What the request names; what it leaves open is as it was before, or chosen. */
function findVariant(
  request: OpenRequest,
  { products }: OpeningSources,
  before: ProductChoice | undefined,
): Pick<ProductChoice, 'product' | 'variant'> {
  const product = request.productId === null ? (before?.product ?? products[0]) : products.find(({ id }) => id === request.productId);
  const colourwayId = request.colourwayId ?? (product && before && colourwayLike(product, before.colourway)?.id);
  const variant = product && chooseVariant(product, { colourwayId, sizeKey: request.sizeKey ?? before?.variant.sizeKey });
  if (!product || !variant) throw new AppError('record.not-found', { kind: 'product', id: request.productId ?? 0 });
  return { product, variant };
}

function findTemplate(request: OpenRequest, { templates }: OpeningSources): Template | undefined {
  if (request.templateUid === null) return undefined;
  const template = templates.find(({ uid }) => uid === request.templateUid);
  if (!template) throw new AppError('record.not-found', { kind: 'template', id: request.templateUid });
  return template;
}
