import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import { sizeOffers } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';

/** The open design on every size that has its print areas, as it would be sold. */
export function printSources(choice: ProductChoice, document: DesignDocument, design: string): PrintSource[] {
  const { product, colourway } = choice;
  return sizeOffers(choice, document)
    .filter(({ lackedAreaKeys }) => lackedAreaKeys.length === 0)
    .map((offer) => ({ document: offer.document, design, product, colour: colourway, sizeKey: offer.size.key, order: null }));
}
