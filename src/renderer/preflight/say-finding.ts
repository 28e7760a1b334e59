import type { PreflightOverride } from '../../shared/production/preflight-calls.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Keeps a reason for printing a finding in all the areas that it was found in; a refusal is said, and answered with false. */
export async function overrideFinding({ key, areaHashes }: ShownFinding, reason: string, person: string): Promise<boolean> {
  const said = { findingKey: key, areaHashes: [...areaHashes], reason, person: person.trim() || null };
  return (await orRefused(() => callStudio('production.overrideFinding', said))) !== undefined;
}

/** Takes overrides back, so that their finding stops the print again. */
export async function withdrawOverrides(overrides: readonly PreflightOverride[]): Promise<void> {
  await orRefused(async () => {
    for (const { id } of overrides) await callStudio('production.withdrawOverride', { overrideId: id });
  });
}
