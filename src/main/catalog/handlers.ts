import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { insertOwnProduct } from './insert-own-product.ts';
import type { CatalogRepository } from './repository.ts';

/** What the catalogue's calls need. */
export interface CatalogDependencies {
  readonly db: WritableDatabase;
  readonly catalog: CatalogRepository;
  readonly source: RowSource;
  readonly emit: Emit;
  /** A garment of the merchant's own; refuses an unknown one with `record.not-found`. */
  readonly getGarment: (uid: string) => OwnGarment;
}

/** The catalogue's calls. */
export function catalogHandlers({ db, catalog, source, emit, getGarment }: CatalogDependencies): CallHandlers<'catalog'> {
  return {
    'catalog.listProducts': () => catalog.listProducts(),
    'catalog.getProduct': ({ productId }) => catalog.getProduct(productId),
    'catalog.addProduct': (input) => {
      const garment = getGarment(input.garmentUid);
      return catalog.getProduct(inTransaction(db, () => insertOwnProduct(catalog, source, garment, input)));
    },
    'catalog.adjustStock': ({ variantId, quantity }) => {
      const stockOnHand = inTransaction(db, () => {
        const before = catalog.getStockOnHand(variantId);
        if (before + quantity < 0) throw new AppError('order.invalid-quantity', { wanted: quantity, available: before });
        if (quantity === 0) return before;
        catalog.insertStockMovement({ variantId, reason: 'adjusted', quantity, orderId: null, atMs: source.nowMs() });
        return before + quantity;
      });
      emit('catalog.stockChanged', { variantIds: [variantId] });
      return { variantId, stockOnHand };
    },
  };
}
