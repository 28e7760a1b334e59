import type { Product } from '../../shared/catalog/product.ts';
import { fillRoster, type RosterRow } from '../../shared/design/roster.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { CartLine } from '../../shared/orders/order.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import { matchSize } from './match-size.ts';
import type { SizeOffer } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';

/** A row's design fitted to its size; undefined where the size is not sold or lacks a print area. */
export interface RosterPiece {
  readonly offer: SizeOffer;
  readonly document: DesignDocument;
}

/** The design of one person of the list in their size. */
export function rosterPiece(product: Product, offers: readonly SizeOffer[], row: RosterRow): RosterPiece | undefined {
  const size = matchSize(product.sizes, row.size);
  const offer = offers.find((each) => each.size.key === size?.key);
  return offer && offer.unitMinor !== undefined ? { offer, document: fillRoster(offer.document, row) } : undefined;
}

/** The sizes of which a list wants more pieces than there are. */
export function shortSizes(pieces: readonly (RosterPiece | undefined)[]): { offer: SizeOffer; wanted: number }[] {
  const wanted = new Map<SizeOffer, number>();
  for (const piece of pieces) if (piece) wanted.set(piece.offer, (wanted.get(piece.offer) ?? 0) + 1);
  return [...wanted].flatMap(([offer, count]) => (count > offer.variant.stockOnHand ? [{ offer, wanted: count }] : []));
}

/**
 * One line of the basket for each person: one piece, in their size, with their own design.
 *
 * @param newKey names each line and its design in the basket
 */
export function rosterLines(
  product: Product,
  rows: readonly RosterRow[],
  pieces: readonly (RosterPiece | undefined)[],
  design: Pick<DesignIdentity, 'designId' | 'name'>,
  newKey: () => string,
): CartLine[] {
  return rows.flatMap((row, index) => {
    const piece = pieces[index];
    if (!piece) return [];
    return [
      {
        key: newKey(),
        designKey: newKey(),
        designId: design.designId,
        designName: personalName(row, design.name),
        productId: product.id,
        variantId: piece.offer.variant.id,
        quantity: 1,
        document: piece.document,
      },
    ];
  });
}

/** The print files of each person's piece, in the list's order. */
export function rosterPrintSources(
  { product, colourway }: ProductChoice,
  rows: readonly RosterRow[],
  pieces: readonly (RosterPiece | undefined)[],
  designName: string,
): PrintSource[] {
  return rows.flatMap((row, index) => {
    const piece = pieces[index];
    if (!piece) return [];
    const { document, offer } = piece;
    const design = personalName(row, designName);
    return [{ document, design, product, colour: colourway, sizeKey: offer.size.key, order: null }];
  });
}

/** The design's name with the person's number and name before it. */
function personalName(row: RosterRow, designName: string): string {
  const whose = [row.number, row.name].filter((part) => part !== '').join(' ');
  return (whose === '' ? designName : `${whose} · ${designName}`).slice(0, 120);
}
