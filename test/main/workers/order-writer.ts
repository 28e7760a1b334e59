import { openShopDatabase } from '../../../src/main/database/open-shop-database.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { machineRowSource } from '../../../src/main/database/row-source.ts';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { fillNewShop } from '../../../src/main/workers/fill-new-shop.ts';
import { shopSession } from '../../../src/main/workers/shop-session.ts';
import type { Product } from '../../../src/shared/catalog/product.ts';
import type { Order } from '../../../src/shared/orders/order.ts';
import { documentOf } from '../../builders/designs.ts';

/** Takes orders until it is killed, and says each number only after the order was acknowledged. */
const source = machineRowSource;
const db = openShopDatabase(shopFiles(process.argv[2] ?? '', 'own'), {
  migrations,
  nowMs: source.nowMs,
  fill: (fresh) => fillNewShop('own', fresh, { templates: [], source }),
});
const find = shopSession({ db, source, emit: () => undefined });
const call = (name: string, input: unknown): unknown => find(name)?.(input as never);
const product = call('catalog.getProduct', { productId: 1 }) as Product;
const variantId = product.variants[0]?.id;
for (;;) {
  call('catalog.adjustStock', { variantId, quantity: 1 });
  const line = {
    key: 'a',
    designKey: 'design',
    designId: null,
    designName: '',
    productId: 1,
    variantId,
    quantity: 1,
    document: documentOf(product),
  };
  const order = call('orders.confirm', { requestUid: source.newUid(), cart: { customerId: null, lines: [line] } }) as Order;
  process.stdout.write(`${order.number}\n`);
}
