import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { contentHashSchema, idSchema, timeMsSchema } from '../kernel/ids.ts';
import type { AssetLicence } from './preflight/check-design.ts';
import { preflightFindingSchema } from './preflight/finding.ts';

/** What can be said of a picture's licence. */
export const assetLicences = ['own', 'licensed', 'public-domain', 'bundled', 'unknown'] as const satisfies readonly AssetLicence[];

/** The most print areas, or pictures, that are asked about at once. */
const mostAtOnce = 1_000;

/** Why something is printed although it was found, as a person typed it. */
const reasonSchema = z.string().trim().min(3).max(500);
const personSchema = z.string().trim().min(1).max(80).nullable();

/**
 * Somebody's word that a finding may be printed. It holds for a print area as it was looked at, named by the hash of `areaText`:
 * whatever is changed there, the question is asked again; the same area ordered again keeps its answer.
 */
export const preflightOverrideSchema = z.object({
  id: idSchema,
  areaHash: contentHashSchema,
  findingKey: preflightFindingSchema.shape.key,
  reason: reasonSchema,
  /** Who said so; null when nobody gave a name. */
  person: personSchema,
  atMs: timeMsSchema,
});

/** A picture that lies in the shop, with what was said of its licence. */
export const licensedAssetSchema = z.object({
  hash: contentHashSchema,
  licence: z.enum(assetLicences),
  note: z.string().max(300),
  /** Null when nobody has said anything. */
  saidAtMs: timeMsSchema.nullable(),
});

export type PreflightOverride = z.infer<typeof preflightOverrideSchema>;
export type LicensedAsset = z.infer<typeof licensedAssetSchema>;

const hashes = z.array(contentHashSchema).max(mostAtOnce);

/** What people say about findings, and about pictures. */
export const preflightCalls = {
  /** The overrides that hold for these print areas, the latest first. */
  listPreflightOverrides: reads({
    windows: ['studio'],
    input: z.object({ areaHashes: hashes }),
    output: z.array(preflightOverrideSchema),
  }),
  /** Keeps one reason for a finding in every print area that it was found in; `withdrawOverride` takes each back. */
  overrideFinding: changes({
    windows: ['studio'],
    undoable: true,
    input: preflightOverrideSchema.pick({ findingKey: true, reason: true, person: true }).extend({ areaHashes: hashes.min(1) }),
    output: z.array(preflightOverrideSchema),
  }),
  /** The override holds no longer; that it was given stays known. Refuses an unknown or withdrawn one with `record.not-found`. */
  withdrawOverride: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({ overrideId: idSchema }),
    output: z.object({ overrideId: idSchema }),
  }),
  /** Those of the pictures that lie in the shop, with their licences; the ones that are missing are left out. */
  readAssets: reads({ windows: ['studio'], input: z.object({ hashes }), output: z.array(licensedAssetSchema) }),
  /** Says whose a picture is; what was said before is forgotten. */
  setAssetLicence: changes({
    windows: ['studio'],
    undoable: true,
    input: licensedAssetSchema.omit({ saidAtMs: true }),
    output: licensedAssetSchema,
  }),
};
