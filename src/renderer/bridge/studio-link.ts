import type { SuggestedDesign } from '../../shared/recommendation/contract.ts';
import { finishedKeyOf } from './finished-documents.ts';

/** What the studio shall open with; whatever is left out, the studio chooses. */
export interface StudioStart {
  readonly productId?: number;
  readonly colourwayId?: number;
  readonly sizeKey?: string;
  readonly design?: SuggestedDesign;
  /** A saved design, which knows its own garment. */
  readonly designId?: number;
}

/** The address that opens the studio with a garment and a design. */
export function studioLink(start: StudioStart): string {
  const search = new URLSearchParams();
  if (start.productId !== undefined) search.set('product', String(start.productId));
  if (start.colourwayId !== undefined) search.set('colourway', String(start.colourwayId));
  if (start.sizeKey !== undefined) search.set('size', start.sizeKey);
  if (start.design?.kind === 'template') search.set('template', start.design.templateUid);
  if (start.design?.kind === 'snapshot') search.set('snapshot', String(start.design.snapshotId));
  if (start.design?.kind === 'document') search.set('finished', finishedKeyOf(start.design.document));
  if (start.designId !== undefined) search.set('design', String(start.designId));
  const query = search.toString();
  return query === '' ? '/studio' : `/studio?${query}`;
}
