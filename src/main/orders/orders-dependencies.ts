import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Interaction } from '../../shared/interactions/interaction.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { ReturnReason } from '../../shared/orders/order-return.ts';
import type { StandingOffer } from '../../shared/orders/price-bundles.ts';
import type { PriceTerms } from '../../shared/orders/price-cart.ts';
import type { Emit } from '../../shared/studio-contract.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { OrdersRepository } from './repository.ts';

/** A change of stock that comes of an order. */
export interface OrderStockMovement {
  readonly variantId: number;
  readonly reason: 'sold' | 'returned';
  readonly quantity: number;
  readonly orderId: number;
  readonly atMs: number;
}

/** What an order tells of its customer's taste. */
export type OrderInteraction = Pick<Interaction, 'kind' | 'customerId' | 'productId' | 'templateUid' | 'atMs' | 'screen'>;

/** A piece of whose order came back, and when. */
export interface ReturnNote {
  readonly customerId: number | null;
  readonly productId: number;
  readonly atMs: number;
}

/** What the calls of orders need; the other domains' parts are handed over by whoever composes them. */
export interface OrdersDependencies {
  readonly db: WritableDatabase;
  readonly orders: OrdersRepository;
  readonly source: RowSource;
  readonly emit: Emit;
  readonly priceTerms: () => PriceTerms;
  readonly listProducts: () => Product[];
  /** The bundles that a basket is given as prices and costs are now. */
  readonly listOffers: () => readonly StandingOffer[];
  readonly insertStockMovement: (movement: OrderStockMovement) => void;
  readonly insertSnapshot: (snapshot: { name: string; document: DesignDocument; createdAtMs: number }) => number;
  readonly insertInteraction: (interaction: OrderInteraction) => void;
  /** Keeps with a customer who agreed to it that a piece came back, or forgets it again. */
  readonly noteReturn: (back: ReturnNote & { readonly reason: ReturnReason }) => void;
  readonly forgetReturn: (back: ReturnNote) => void;
  /** Credits an order to the suggestions that led to it. */
  readonly creditSuggestions: (order: Order, sessionMs: number) => void;
  /** An order that was credited is cancelled, or counts again. */
  readonly recountSuggestions: (orderId: number, counts: boolean) => void;
  /** Pieces of an order that was credited came back, or did not after all. */
  readonly recountReturns: (orderId: number) => void;
}
