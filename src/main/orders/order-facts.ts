import type { Order, OrderLine, OrderStatus, SoldBundle } from '../../shared/orders/order.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName, OrderName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** An order's own row; its number is given when it is inserted. */
export type NewOrder = Pick<Order, 'uid' | 'customerId' | 'placedAtMs' | 'currency' | 'totalMinor' | 'includedTaxMinor'> & {
  readonly requestUid: string;
  readonly taxRateBasisPoints: number;
};

/** A line of an order: an immutable copy of what was sold. */
export type NewOrderLine = Omit<OrderLine, 'id' | 'designName' | 'documentHash' | 'discountMinor'> & {
  readonly orderId: number;
  readonly position: number;
  /** Its share of what bundles took off; none when it is left out. */
  readonly discountMinor?: number;
};

/** A bundle as it was sold with an order. */
export type NewSoldBundle = SoldBundle & { readonly orderId: number; readonly position: number };

/** A change of an order's state. */
export interface NewOrderStatus {
  readonly orderId: number;
  readonly status: OrderStatus;
  readonly atMs: number;
}

type OrderLineRow = Omit<NewOrderLine, 'unitPrice' | 'discountMinor'> & { readonly unitPriceMinor: number; readonly priceParts: string };

/** Prepares the appending of orders; states and customers' figures follow by themselves. */
export function orderFactStatements(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  const addOrder = facts.addTo<NewOrder & FactName & OrderName>('orders', {
    uid: 'uid',
    deviceId: 'device_id',
    sequence: 'sequence',
    counter: 'counter',
    number: 'number',
    requestUid: 'request_uid',
    customerId: 'customer_id',
    placedAtMs: 'placed_at_ms',
    currency: 'currency',
    totalMinor: 'total_minor',
    includedTaxMinor: 'included_tax_minor',
    taxRateBasisPoints: 'tax_rate_basis_points',
  });
  const addLine = facts.addTo<OrderLineRow>('order_lines', {
    orderId: 'order_id',
    position: 'position',
    productId: 'product_id',
    productName: 'product_name',
    variantId: 'variant_id',
    colourwayId: 'colourway_id',
    colourwayName: 'colourway_name',
    colourwayHex: 'colourway_hex',
    sizeKey: 'size_key',
    quantity: 'quantity',
    unitPriceMinor: 'unit_price_minor',
    priceParts: 'price_parts',
    totalMinor: 'total_minor',
    snapshotId: 'snapshot_id',
  });
  const addLineDiscount = db.prepare('INSERT INTO order_line_discounts (order_line_id, amount_minor) VALUES (@lineId, @amountMinor)');
  const addBundle = db.prepare(
    `INSERT INTO order_bundles (order_id, position, offer_uid, product_names, count, amount_minor)
     VALUES (@orderId, @position, @offerUid, @productNames, @count, @amountMinor)`,
  );
  const addStatus = facts.addTo<NewOrderStatus & FactName>('order_statuses', {
    deviceId: 'device_id',
    sequence: 'sequence',
    orderId: 'order_id',
    status: 'status',
    atMs: 'at_ms',
  });

  return {
    /** Appends an order under the next number of the device; use inside the transaction of its lines. */
    insertOrder: (order: NewOrder): number => addOrder({ ...order, ...facts.nextFact(), ...facts.nextOrder() }),
    insertLine: ({ unitPrice: { unitPriceMinor, parts }, discountMinor = 0, ...line }: NewOrderLine): void => {
      const lineId = addLine({ ...line, unitPriceMinor, priceParts: JSON.stringify(parts) });
      if (discountMinor > 0) addLineDiscount.run({ lineId, amountMinor: discountMinor });
    },
    insertBundle: ({ productNames, ...bundle }: NewSoldBundle): void =>
      void addBundle.run({ ...bundle, productNames: JSON.stringify(productNames) }),
    /** Appends a change of state; the first state, placed, comes with the order itself. */
    insertStatus: (status: NewOrderStatus): void => void addStatus({ ...status, ...facts.nextFact() }),
  };
}
