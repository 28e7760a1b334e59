import { z } from 'zod';
import {
  licensedAssetSchema,
  preflightOverrideSchema,
  type LicensedAsset,
  type PreflightOverride,
} from '../../shared/production/preflight-calls.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** The SQL of overrides and of pictures' licences. */
export type PreflightRepository = ReturnType<typeof preflightRepository>;

type NewOverride = Omit<PreflightOverride, 'id'>;
type OverrideRow = Pick<PreflightOverride, 'areaHash' | 'findingKey' | 'atMs'> & FactName;
type WithdrawalRow = { readonly overrideId: number; readonly atMs: number } & FactName;

/** The statements that tests hold against their query plans. */
export const preflightQueries = {
  overridesOfAreas: `
    SELECT o.id, o.area_hash AS areaHash, o.finding_key AS findingKey, w.reason, w.person, o.at_ms AS atMs
    FROM preflight_overrides o JOIN preflight_override_words w ON w.override_id = o.id
    WHERE o.area_hash IN (SELECT value FROM json_each(@hashes))
      AND NOT EXISTS (SELECT 1 FROM preflight_withdrawals d WHERE d.override_id = o.id)
    ORDER BY o.at_ms DESC, o.id DESC`,
  licences: `
    SELECT asset_hash AS hash, licence, note, said_at_ms AS saidAtMs
    FROM asset_licences WHERE asset_hash IN (SELECT value FROM json_each(@hashes))`,
} as const;

/** Prepares the statements of overrides, which are facts, and of licences, of which the last word counts. */
export function preflightRepository(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  return { ...overrideStatements(db, facts), ...licenceStatements(db) };
}

function overrideStatements(db: WritableDatabase, facts: FactWriter) {
  const name = { deviceId: 'device_id', sequence: 'sequence' } as const;
  const addOverride = facts.addTo<OverrideRow>('preflight_overrides', {
    ...name,
    areaHash: 'area_hash',
    findingKey: 'finding_key',
    atMs: 'at_ms',
  });
  const addWithdrawal = facts.addTo<WithdrawalRow>('preflight_withdrawals', { ...name, overrideId: 'override_id', atMs: 'at_ms' });
  const insertWords = db.prepare('INSERT INTO preflight_override_words (override_id, reason, person) VALUES (@id, @reason, @person)');
  const selectOverrides = db.prepare(preflightQueries.overridesOfAreas);
  const selectHolding = db
    .prepare(
      `SELECT 1 FROM preflight_overrides o
       WHERE o.id = ? AND NOT EXISTS (SELECT 1 FROM preflight_withdrawals d WHERE d.override_id = o.id)`,
    )
    .pluck();

  return {
    insertOverride: ({ reason, person, ...override }: NewOverride): PreflightOverride => {
      const id = addOverride({ ...override, ...facts.nextFact() });
      insertWords.run({ id, reason, person });
      return { id, ...override, reason, person };
    },
    /** The ones that hold, the latest first; one whose words were erased holds no longer. */
    listOverrides: (areaHashes: readonly string[]): PreflightOverride[] =>
      z.array(preflightOverrideSchema).parse(selectOverrides.all({ hashes: JSON.stringify(areaHashes) })),
    overrideHolds: (overrideId: number): boolean => selectHolding.get(overrideId) !== undefined,
    insertWithdrawal: (overrideId: number, atMs: number): void => void addWithdrawal({ overrideId, atMs, ...facts.nextFact() }),
  };
}

function licenceStatements(db: WritableDatabase) {
  const selectLicences = db.prepare(preflightQueries.licences);
  const upsertLicence = db.prepare(
    `INSERT INTO asset_licences (asset_hash, licence, note, said_at_ms) VALUES (@hash, @licence, @note, @saidAtMs)
     ON CONFLICT (asset_hash) DO UPDATE SET licence = @licence, note = @note, said_at_ms = @saidAtMs`,
  );
  return {
    listLicences: (hashes: readonly string[]): LicensedAsset[] =>
      z.array(licensedAssetSchema).parse(selectLicences.all({ hashes: JSON.stringify(hashes) })),
    saveLicence: (asset: LicensedAsset): void => void upsertLicence.run(asset),
  };
}
