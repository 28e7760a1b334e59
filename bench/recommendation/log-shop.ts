import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { catalogRepository } from '../../src/main/catalog/repository.ts';
import { customersRepository } from '../../src/main/customers/repository.ts';
import { openReadable, openWritable, type ReadableDatabase, type WritableDatabase } from '../../src/main/database/connection.ts';
import { openDevice } from '../../src/main/database/device.ts';
import { writeInBulk } from '../../src/main/database/fact-writer.ts';
import { migrate } from '../../src/main/database/migrate.ts';
import { migrations } from '../../src/main/database/migrations/migration-list.ts';
import { designRepository } from '../../src/main/design/repository.ts';
import { importOrders, type PastVariant } from '../../src/main/orders/import-order-log.ts';
import { orderFactStatements } from '../../src/main/orders/order-facts.ts';
import { oneSizeKey } from '../../src/shared/catalog/product.ts';
import { DESIGN_DOCUMENT_VERSION, type DesignDocument } from '../../src/shared/design/design-document.ts';
import { createUid } from '../../src/shared/kernel/ids.ts';
import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';

/** A shop in a temporary database that past orders are imported into, and how its rows are named in the log. */
export interface LogShop {
  /** The database's file. */
  readonly file: string;
  readonly customerIds: ReadonlyMap<string, number>;
  readonly productIds: ReadonlyMap<string, number>;
  /** The products of an order in the log that the shop knows already, each once. */
  productsOf(order: LoggedOrder): number[];
  importLog(orders: readonly LoggedOrder[]): void;
  openReadable(): ReadableDatabase;
  /** Closes the database, as a shop does in the evening; what `close` makes away with stays until then. */
  closeDatabase(): void;
  close(): void;
}

/** How many orders are held in memory until they are written. */
const ORDERS_PER_CHUNK = 20_000;

/** Makes an empty shop with the app's own migrations and repositories. */
export function openLogShop(): LogShop {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
  const file = path.join(folder, 'shop.sqlite');
  const db = openWritable(file);
  migrate(db, migrations);
  openDevice(db, { epoch: 1, nowMs: 0 });
  db.close();
  const shop = logShopIn(file);
  return {
    ...shop,
    close: () => {
      shop.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The shop of a database that is there already, for more orders beside those that it has. */
export function logShopIn(file: string): LogShop {
  const db = openWritable(file);
  db.pragma('synchronous = OFF');
  const snapshotId = keepBlankSnapshot(db);
  const customerIds = new Map<string, number>();
  const variants = new Map<string, PastVariant>();
  const productIds = new Map<string, number>();

  const importChunk = (orders: readonly LoggedOrder[]): void =>
    writeInBulk(db, (facts) => {
      const catalog = catalogRepository(db, facts);
      const customers = customersRepository(db);
      importOrders(
        {
          orders: orderFactStatements(db, facts),
          newUid,
          currency: 'GBP',
          taxRateBasisPoints: 2000,
          snapshotId,
          customerIdOf: (name, createdAtMs) => {
            const id = customerIds.get(name) ?? customers.add({ uid: newUid(createdAtMs), name, email: null, phone: null, createdAtMs });
            customerIds.set(name, id);
            return id;
          },
          variantOf: (sku, priceMinor) => {
            const variant = variants.get(sku) ?? addPastProduct(catalog, sku, priceMinor, variants.size);
            variants.set(sku, variant);
            productIds.set(sku, variant.productId);
            return variant;
          },
        },
        orders,
      );
    });

  return {
    file,
    customerIds,
    productIds,
    productsOf: ({ lines }) => [...new Set(lines.flatMap(({ sku }) => productIds.get(sku) ?? []))],
    importLog: (orders) => {
      for (let first = 0; first < orders.length; first += ORDERS_PER_CHUNK) importChunk(orders.slice(first, first + ORDERS_PER_CHUNK));
    },
    openReadable: () => openReadable(file),
    closeDatabase: () => void db.close(),
    close: () => void db.close(),
  };
}

function newUid(atMs: number): string {
  return createUid(atMs, randomBytes(10));
}

function keepBlankSnapshot(db: WritableDatabase): number {
  const blank: DesignDocument = {
    version: DESIGN_DOCUMENT_VERSION,
    productUid: newUid(0),
    variantUid: newUid(0),
    origin: null,
    areas: {},
    methods: {},
    fits: {},
  };
  return designRepository(db).insertSnapshot({ name: '', document: blank, createdAtMs: 0 });
}

/** A product of which only number and price are known: one colour, one size. */
function addPastProduct(catalog: ReturnType<typeof catalogRepository>, sku: string, priceMinor: number, position: number): PastVariant {
  const colourway = { name: '', hex: '#808080', finish: 'plain' as const, position: 0 };
  const base = { uid: newUid(0), position, name: sku, description: '', kind: 'drinkware' as const, garmentKey: 'mug', tags: [] };
  const productId = catalog.insertProduct(base);
  catalog.insertSize({ productId, key: oneSizeKey, position: 0, label: '', widthMm: 80, heightMm: 90 });
  const colourwayId = catalog.insertColourway({ ...colourway, uid: newUid(0), productId });
  const variant = { productId, colourwayId, sizeKey: oneSizeKey, sku, priceMinor: Math.max(0, priceMinor), costMinor: 0 };
  const variantId = catalog.insertVariant({ uid: newUid(0), ...variant });
  return { productId, productName: sku, variantId, sizeKey: oneSizeKey, colourway: { id: colourwayId, name: '', hex: colourway.hex } };
}
