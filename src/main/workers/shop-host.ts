import { toErrorData } from '../../shared/kernel/errors.ts';
import type { DatabaseState, ShopKey } from '../../shared/settings/contract.ts';
import type { Emit, ParsedInput } from '../../shared/studio-contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { sweepImports } from '../history/remove-import.ts';
import { backUp, listBackups } from '../database/backup.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import { removeAssets } from '../design/asset-store.ts';
import { repeatErasures, writeErasures } from '../privacy/erasure-ledger.ts';
import { writeRegister } from '../database/device-register.ts';
import { migrations } from '../database/migrations/migration-list.ts';
import { openShopDatabase, setAside } from '../database/open-shop-database.ts';
import { restoreBackup } from '../database/recover.ts';
import type { RowSource } from '../database/row-source.ts';
import { shopFiles, type ShopFiles } from '../database/shop-files.ts';
import type { FindHandler } from './serve-requests.ts';
import { shopSession } from './shop-session.ts';

/** How old the newest backup may be before closing makes another. */
const BACKUP_EVERY_MS = 24 * 60 * 60 * 1000;

/** What the host of the open shop needs. */
export interface ShopHostOptions {
  readonly shopsFolder: string;
  readonly source: RowSource;
  readonly emit: Emit;
  /** What a new database of a shop begins with. */
  readonly fill: (shop: ShopKey, db: WritableDatabase) => void;
  /** Brings what came with an earlier version of the program up to date; a shop opens even where this fails. */
  readonly freshen: (db: WritableDatabase) => void;
  readonly report: (thrown: unknown) => void;
}

/** What the running database answers about its own safety. */
export interface DatabaseFigures {
  readonly journalMode: string;
  readonly synchronous: string;
  readonly foreignKeys: boolean;
}

/** Holds the one open shop: opens, closes, changes and recovers it, and finds the handlers of its calls. */
export interface ShopHost {
  open(shop: ShopKey): DatabaseState;
  close(): void;
  state(): DatabaseState;
  recover(way: ParsedInput<'settings.recoverDatabase'>): DatabaseState;
  figures(): DatabaseFigures;
  readonly findHandler: FindHandler;
}

type Holding =
  | { readonly kind: 'open'; readonly files: ShopFiles; readonly db: WritableDatabase; readonly handlers: FindHandler }
  | { readonly kind: 'refused'; readonly files: ShopFiles; readonly state: Extract<DatabaseState, { state: 'refused' }> };

const synchronousNames = ['OFF', 'NORMAL', 'FULL', 'EXTRA'];

/** A host with no shop open yet. */
export function createShopHost(options: ShopHostOptions): ShopHost {
  let holding: Holding | undefined;

  const held = (): Holding => {
    if (holding === undefined) throw new AppError('database.unavailable');
    return holding;
  };

  const open = (shop: ShopKey): DatabaseState => {
    close();
    holding = openHolding(shop, options);
    return announce();
  };

  const close = (): void => {
    if (holding?.kind === 'open') closeShop(holding, options);
    holding = undefined;
  };

  const announce = (): DatabaseState => {
    const state = stateOf(held());
    options.emit('settings.databaseState', state);
    return state;
  };

  const recover = (way: ParsedInput<'settings.recoverDatabase'>): DatabaseState => {
    const { files, kind } = held();
    if (kind === 'open') throw new AppError('record.conflict', { kind: 'database' });
    if (way.with === 'backup') restoreBackup(files, way.fileName, options.source.nowMs());
    else setAside(files, options.source.nowMs());
    return open(files.key as ShopKey);
  };

  const findHandler: FindHandler = (name) => {
    const current = held();
    if (current.kind === 'open') return current.handlers(name);
    return () => {
      throw new AppError(current.state.code);
    };
  };

  return { open, close, recover, findHandler, state: () => stateOf(held()), figures: () => figuresOf(held()) };
}

function openHolding(shop: ShopKey, options: ShopHostOptions): Holding {
  const files = shopFiles(options.shopsFolder, shop);
  try {
    const { source } = options;
    const db = openShopDatabase(files, { migrations, nowMs: source.nowMs, fill: (fresh) => options.fill(shop, fresh) });
    freshen(db, options);
    sweepImports(db);
    const removePictures = (hashes: readonly string[]): void => removeAssets(files.assetFolder, hashes);
    eraseAgain(() => removePictures(repeatErasures(files.erasures, db, source.nowMs())), options);
    const emit: Emit = (name, payload) => {
      if (name === 'orders.orderSaved') writeRegister(files.register, db);
      if (name === 'customers.erased') writeErasures(files.erasures, db);
      options.emit(name, payload);
    };
    return { kind: 'open', files, db, handlers: shopSession({ db, source, emit, removePictures }) };
  } catch (thrown) {
    options.report(thrown);
    return { kind: 'refused', files, state: refusedState(files, thrown) };
  }
}

function freshen(db: WritableDatabase, { freshen: work, report }: ShopHostOptions): void {
  try {
    inTransaction(db, () => work(db));
  } catch (thrown) {
    report(thrown);
  }
}

/** A shop opens even where whom an older copy brought back cannot be erased again, as on a full disk: the next opening tries anew. */
function eraseAgain(work: () => void, { report }: ShopHostOptions): void {
  try {
    work();
  } catch (thrown) {
    report(thrown);
  }
}

function refusedState(files: ShopFiles, thrown: unknown): Extract<DatabaseState, { state: 'refused' }> {
  const { code } = toErrorData(thrown);
  const known = code === 'database.corrupt' || code === 'database.foreign' || code === 'database.newer-version';
  return { state: 'refused', code: known ? code : 'database.unavailable', fileName: `${files.key}.sqlite`, backups: [] };
}

function stateOf(holding: Holding): DatabaseState {
  return holding.kind === 'open' ? { state: 'open' } : { ...holding.state, backups: listBackups(holding.files) };
}

function closeShop({ db, files }: Extract<Holding, { kind: 'open' }>, { source, report }: ShopHostOptions): void {
  try {
    inTransaction(db, () => writeRegister(files.register, db));
    const [newest] = listBackups(files);
    if (newest === undefined || source.nowMs() - newest.createdAtMs > BACKUP_EVERY_MS) backUp(db, files, source.nowMs());
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (thrown) {
    report(thrown);
  } finally {
    db.close();
  }
}

function figuresOf(holding: Holding): DatabaseFigures {
  if (holding.kind === 'refused') throw new AppError(holding.state.code);
  const read = (name: string): unknown => holding.db.pragma(name, { simple: true });
  return {
    journalMode: String(read('journal_mode')),
    synchronous: synchronousNames[Number(read('synchronous'))] ?? '',
    foreignKeys: read('foreign_keys') === 1,
  };
}
