import type { Product } from '../../shared/catalog/product.ts';
import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { giveUsualMethods } from './give-usual-methods.ts';
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
  const changeProduct = (productId: number, change: (product: Product) => void): Product => {
    inTransaction(db, () => change(catalog.getProduct(productId)));
    emit('catalog.printRulesChanged', {});
    return catalog.getProduct(productId);
  };
  return {
    'catalog.listProducts': () => catalog.listProducts(),
    'catalog.getProduct': ({ productId }) => catalog.getProduct(productId),
    'catalog.addProduct': (input) => {
      const garment = getGarment(input.garmentUid);
      const productId = inTransaction(db, () => {
        const id = insertOwnProduct(catalog, source, garment, input);
        giveUsualMethods(catalog);
        return id;
      });
      return catalog.getProduct(productId);
    },
    'catalog.listMethods': () => catalog.listMethods(),
    'catalog.saveMethod': (method) => {
      catalog.saveMethod(method);
      emit('catalog.printRulesChanged', {});
      return catalog.listMethods();
    },
    'catalog.setAreaMethods': ({ productId, areaKey, methodKeys }) =>
      changeProduct(productId, ({ printAreas }) => {
        if (!printAreas.some(({ key }) => key === areaKey)) throw new AppError('record.not-found', { kind: 'area', key: areaKey });
        catalog.setAreaMethods({ productId, areaKey, methodKeys: [...new Set(methodKeys)] });
      }),
    'catalog.setMethodLimits': ({ productId, sizeKey, methodKey, limits }) =>
      changeProduct(productId, ({ sizes }) => {
        if (!sizes.some(({ key }) => key === sizeKey)) throw new AppError('record.not-found', { kind: 'size', key: sizeKey });
        catalog.setLimits({ productId, sizeKey, methodKey }, limits);
      }),
    'catalog.setPrintArea': ({ productId, area }) => changeProduct(productId, () => catalog.updatePrintArea(productId, area)),
    'catalog.listCosts': ({ productId }) => {
      catalog.getProduct(productId);
      return catalog.listCosts(productId);
    },
    'catalog.setCost': ({ productId, sizeKey, costMinor }) => {
      catalog.updateCost(productId, sizeKey, costMinor);
      emit('catalog.costsChanged', { productId });
      return {};
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
