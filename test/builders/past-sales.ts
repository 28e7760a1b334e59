/** A past order as a finished import holds it. */
export interface PastSale {
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly lines: readonly PastLine[];
}

/** Pieces of a product of the shop, of which some came back; the variant is known when the table named its code. */
export interface PastLine {
  readonly productId: number;
  readonly variantId?: number;
  readonly quantity?: number;
  readonly returned?: number;
}

/** The SQL that writes one finished import into a shop that has none yet; orders are numbered OLD-1, OLD-2 … in their order. */
export function pastSalesSql(sales: readonly PastSale[]): string {
  const items = new Map<string, number>();
  const itemIdOf = ({ productId, variantId }: PastLine): number => {
    const key = `${productId}, ${variantId ?? 'NULL'}`;
    items.set(key, items.get(key) ?? items.size + 1);
    return items.get(key)!;
  };
  const lines = sales.flatMap((sale, order) =>
    sale.lines.map((line, at) => `(${order + 1}, ${at}, ${itemIdOf(line)}, ${line.quantity ?? 1}, ${line.returned ?? 0})`),
  );
  const orders = sales.map(({ customerId, placedAtMs }, at) => `(${at + 1}, 1, 'OLD-${at + 1}', ${customerId ?? 'NULL'}, ${placedAtMs})`);
  const sold = [...items].map(([product, id]) => `(${id}, 1, 'T-${id}', 'Item ${id}', ${product})`);
  return `
    INSERT INTO imports (id, device_id, sequence, kind, state, file_name, content_hash, time_zone, currency, order_count, line_count,
        customer_count, duplicate_count, problem_count, started_at_ms)
      VALUES (1, 1, 900000, 'orders', 'done', 'till.csv', '${'a'.repeat(64)}', 'UTC', 'EUR', ${orders.length}, ${lines.length}, 0, 0, 0, 0);
    INSERT INTO past_items (id, import_id, sku, name, product_id, variant_id) VALUES ${sold.join(', ')};
    INSERT INTO past_orders (id, import_id, number, customer_id, placed_at_ms) VALUES ${orders.join(', ')};
    INSERT INTO past_order_lines (order_id, position, item_id, quantity, returned) VALUES ${lines.join(', ')};`;
}
