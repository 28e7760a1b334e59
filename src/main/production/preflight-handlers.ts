import { z } from 'zod';
import type { Reply } from '../../shared/kernel/contract.ts';
import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import { contentHashSchema } from '../../shared/kernel/ids.ts';
import { licensedAssetSchema, type LicensedAsset } from '../../shared/production/preflight-calls.ts';
import type { CallHandlers, CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { PreflightRepository } from './preflight-repository.ts';

/** What the calls about findings need. */
export interface PreflightDependencies {
  readonly db: WritableDatabase;
  readonly preflight: PreflightRepository;
  readonly source: RowSource;
}

type PreflightCall =
  | 'production.listPreflightOverrides'
  | 'production.overrideFinding'
  | 'production.withdrawOverride'
  | 'production.setAssetLicence';

/** The calls about findings that are printed nevertheless, and about whose pictures are. */
export function preflightHandlers({ db, preflight, source }: PreflightDependencies): Pick<CallHandlers<'production'>, PreflightCall> {
  return {
    'production.listPreflightOverrides': ({ areaHashes }) => preflight.listOverrides(areaHashes),
    'production.overrideFinding': ({ areaHashes, ...said }) =>
      inTransaction(db, () => {
        const atMs = source.nowMs();
        return [...new Set(areaHashes)].map((areaHash) => preflight.insertOverride({ ...said, areaHash, atMs }));
      }),
    'production.withdrawOverride': ({ overrideId }) =>
      inTransaction(db, () => {
        if (!preflight.overrideHolds(overrideId)) throw new AppError('record.not-found', { kind: 'override', id: overrideId });
        preflight.insertWithdrawal(overrideId, source.nowMs());
        return { overrideId };
      }),
    'production.setAssetLicence': (said) => {
      const asset = { ...said, saidAtMs: source.nowMs() };
      preflight.saveLicence(asset);
      return asset;
    },
  };
}

/** What the main thread asks the database of pictures that it found in the asset store. */
export function licenceOrders(preflight: PreflightRepository) {
  return {
    'worker.readLicences': (hashes: unknown): LicensedAsset[] => preflight.listLicences(z.array(contentHashSchema).parse(hashes)),
  };
}

/** What telling which pictures there are needs. */
export interface AssetReaderDependencies {
  readonly database: { request(name: string, input: unknown): Promise<Reply> };
  /** Whether a picture lies in the asset store. */
  readonly hasAsset: (hash: string) => Promise<boolean>;
}

/** The call about which pictures there are: their files lie in the asset store, what was said of them in the database worker. */
export function assetReader({ database, hasAsset }: AssetReaderDependencies) {
  return {
    'production.readAssets': async ({ hashes }: ParsedInput<'production.readAssets'>): Promise<CallOutput<'production.readAssets'>> => {
      const found = await Promise.all(hashes.map(hasAsset));
      const there = hashes.filter((_, index) => found[index]);
      const reply = await database.request('worker.readLicences', there);
      if (!reply.ok) throw fromErrorData(reply.error);
      const said = new Map(
        z
          .array(licensedAssetSchema)
          .parse(reply.value)
          .map((asset) => [asset.hash, asset]),
      );
      return there.map((hash) => said.get(hash) ?? { hash, licence: 'unknown', note: '', saidAtMs: null });
    },
  };
}
