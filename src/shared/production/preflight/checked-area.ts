import type { DecorationMethod, MethodLimits } from '../../catalog/decoration-method.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import type { GreyMap } from '../../design/grey-map.ts';
import type { Layer } from '../../design/layer.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import type { Message } from '../../kernel/message.ts';
import type { FindingSeverity, PreflightFinding, PreflightRule } from './finding.ts';
import { boxAround, inkBox } from './ink-box.ts';
import type { PlacedPart } from './placed-part.ts';

/** What a licence says about a picture; `unknown` when nobody has said anything. */
export type AssetLicence = 'own' | 'licensed' | 'public-domain' | 'bundled' | 'unknown';

/** One print area of a design on one size, as the rules look at it. */
export interface CheckedArea {
  readonly areaKey: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly method: DecorationMethod;
  /** All that the product offers for the area, the usual one first. */
  readonly offered: readonly DecorationMethod[];
  readonly limits: MethodLimits;
  readonly garmentHex: string;
  readonly text: TextShaper;
  readonly assets: ReadonlyMap<string, { readonly licence: AssetLicence }>;
  /** What the dots of halftones are made from, by the picture's hash; those that are missing are not looked at. */
  readonly greys: ReadonlyMap<string, GreyMap>;
  readonly layers: Layer[];
  /** What of the layers leaves ink, from the bottom to the top. */
  readonly parts: readonly PlacedPart[];
}

/** One thing to look for, and how it can be mended. */
export interface Rule {
  readonly find: (area: CheckedArea) => PreflightFinding[];
  /** The area's layers as they could be instead, the best way first; a rule without it only a person can follow. */
  readonly mend?: (area: CheckedArea, finding: PreflightFinding) => Layer[][];
  /** The methods that would not have it, the best first; for what is wrong with the method and not with the layers. */
  readonly otherMethods?: (area: CheckedArea) => DecorationMethod[];
}

/** What is wrong with one part of a layer. */
export interface Fault {
  readonly part: PlacedPart;
  readonly severity: FindingSeverity;
  readonly message: Message;
  /** How bad it is among its like, the smallest first; equal ones stay in the order of the layers. */
  readonly rank?: number;
  /** Where it is, when that is not all of the part. */
  readonly boxMm?: BoxMm;
  /** Tells two findings of one rule and layer apart. */
  readonly detail?: string;
}

const gravity: Readonly<Record<FindingSeverity, number>> = { note: 0, warn: 1, block: 2 };

/** Whether one severity weighs more than another. */
export function isGraver(severity: FindingSeverity, than: FindingSeverity): boolean {
  return gravity[severity] > gravity[than];
}

/** The gravest first, else in the order given. */
export function bySeverity<Part extends { readonly severity: FindingSeverity }>(found: readonly Part[]): Part[] {
  return found.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]);
}

/** One finding for each of the area's own layers, however many parts of it are at fault: its worst figure, and the box around all of their places. */
export function layerFindings(area: CheckedArea, rule: PreflightRule, faults: readonly Fault[]): PreflightFinding[] {
  const keyOf = ({ part, detail }: Fault): string => [rule, area.areaKey, part.topId, ...(detail === undefined ? [] : [detail])].join(':');
  return [...new Set(faults.map(keyOf))].map((key) => {
    const group = faults.filter((fault) => keyOf(fault) === key).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const { severity, message, part } = bySeverity(group)[0]!;
    const boxMm = boxAround(group.flatMap((fault) => fault.boxMm ?? inkBox(fault.part, area.text) ?? [])) ?? null;
    return { key, rule, severity, areaKey: area.areaKey, layerId: part.topId, boxMm, message };
  });
}

/** A finding about an area as a whole. */
export function areaFinding(
  area: CheckedArea,
  rule: PreflightRule,
  { severity, message, boxMm }: { readonly severity: FindingSeverity; readonly message: Message; readonly boxMm: BoxMm },
): PreflightFinding {
  return { key: [rule, area.areaKey].join(':'), rule, severity, areaKey: area.areaKey, layerId: null, boxMm, message };
}

/** A length for a message, to a hundredth of a millimetre. */
export function shownMm(mm: number): number {
  return Math.round(mm * 100) / 100;
}
