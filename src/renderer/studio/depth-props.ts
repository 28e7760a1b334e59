import type { ReactNode } from 'react';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import type { ProductChoice } from './product-choice.ts';
import type { SaveDesign } from './use-save-design.ts';

/** What every depth of the editor works on. */
export interface DepthProps {
  choice: ProductChoice;
  /** The design as it is shown around the garment: late (see `useFollowedSession`). What must not be late reads the session itself. */
  document: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
  save: SaveDesign;
  /** Opens the list of a team that fills the design. */
  onRoster(): void;
  /** The price and the way to the basket, the same at every depth; takes the grid's area `price`. Quiet where the screen has another main action. */
  priceBar(quiet?: boolean): ReactNode;
}
