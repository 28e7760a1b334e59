import type { FindingSeverity, PreflightFinding } from '../../shared/production/preflight/finding.ts';
import { graveness, type ShownFinding } from './shown-finding.ts';
import { groupBy } from '../../shared/kernel/group-by.ts';

type BoxMm = NonNullable<PreflightFinding['boxMm']>;

/** Where something is painted that a person should look at: all open findings of one layer, or of an area as a whole. */
export interface FindingMark {
  readonly key: string;
  readonly areaKey: string;
  readonly severity: FindingSeverity;
  /** Around all of them, in the area's mm; null for the whole area. */
  readonly boxMm: BoxMm | null;
  readonly findings: readonly ShownFinding[];
}

/** The marks of what is still to be looked at; notes, and what is printed nevertheless, leave none. */
export function findingMarks(findings: readonly ShownFinding[]): FindingMark[] {
  const open = findings.filter(({ severity, override }) => severity !== 'note' && override === undefined);
  const places = groupBy(open, ({ areaKey, layerId }) => `${areaKey} ${layerId ?? ''}`);
  return [...places].map(([key, group]) => ({
    key,
    areaKey: group[0]!.areaKey,
    severity: group.map(({ severity }) => severity).toSorted((a, b) => graveness(a) - graveness(b))[0]!,
    boxMm: group.map(({ boxMm }) => boxMm).reduce(around),
    findings: group,
  }));
}

function around(a: BoxMm | null, b: BoxMm | null): BoxMm | null {
  if (!a || !b) return a ?? b;
  const [xMm, yMm] = [Math.min(a.xMm, b.xMm), Math.min(a.yMm, b.yMm)];
  const widthMm = Math.max(a.xMm + a.widthMm, b.xMm + b.widthMm) - xMm;
  const heightMm = Math.max(a.yMm + a.heightMm, b.yMm + b.heightMm) - yMm;
  return { xMm, yMm, widthMm, heightMm };
}
