import type { PreflightOverride } from '../../shared/production/preflight-calls.ts';
import { findingSeverities, type FindingSeverity } from '../../shared/production/preflight/finding.ts';
import type { FoundFinding } from './find-findings.ts';
import { groupBy } from '../../shared/kernel/group-by.ts';

/** A finding as it is shown: once, wherever it was found. */
export interface ShownFinding extends FoundFinding {
  /** The areas of all sizes that it was found in. */
  readonly areaHashes: readonly string[];
  readonly sizeKeys: readonly string[];
  /** The latest of its overrides when each of its areas has one; it does not stop the print then. */
  readonly override: PreflightOverride | undefined;
  /** All that hold, to be withdrawn together. */
  readonly overrides: readonly PreflightOverride[];
}

/** How many findings there are of each weight; those that are printed nevertheless are counted by themselves. */
export interface FindingTally {
  readonly stops: number;
  readonly looks: number;
  readonly notes: number;
  readonly overridden: number;
}

/** The findings with what was said of them; the same one on several sizes becomes one, as grave as the gravest of them. */
export function shownFindings(found: readonly FoundFinding[], overrides: readonly PreflightOverride[]): ShownFinding[] {
  const groups = groupBy(found, groupOf);
  return [...groups.values()].map((group) => {
    const gravest = group.toSorted((a, b) => graveness(a.severity) - graveness(b.severity))[0]!;
    const areaHashes = [...new Set(group.map(({ areaHash }) => areaHash))];
    const given = overrides.filter(({ areaHash, findingKey }) => findingKey === gravest.key && areaHashes.includes(areaHash));
    const holds = areaHashes.every((hash) => given.some(({ areaHash }) => areaHash === hash));
    return {
      ...gravest,
      areaHashes,
      sizeKeys: [...new Set(group.map(({ source }) => source.sizeKey))],
      overrides: given,
      override: holds ? given[0] : undefined,
    };
  });
}

/** Whether a finding keeps files from being made. */
export function stopsPrint({ severity, override }: Pick<ShownFinding, 'severity' | 'override'>): boolean {
  return severity === 'block' && override === undefined;
}

/** How many there are of each weight. */
export function tallyFindings(findings: readonly ShownFinding[]): FindingTally {
  const open = findings.filter(({ override }) => override === undefined);
  const count = (severity: FindingSeverity): number => open.filter((finding) => finding.severity === severity).length;
  return { stops: count('block'), looks: count('warn'), notes: count('note'), overridden: findings.length - open.length };
}

/** 0 for what stops the print, more for what matters less. */
export function graveness(severity: FindingSeverity): number {
  return findingSeverities.indexOf(severity);
}

/** The same finding of the same design in the same colour of the same product. */
function groupOf({ key, source: { design, product, garmentHex } }: FoundFinding): string {
  return JSON.stringify([key, design, product.uid, garmentHex]);
}
