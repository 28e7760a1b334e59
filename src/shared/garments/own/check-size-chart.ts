import { sizeKeySchema } from '../garment-metadata.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { BasePattern } from './base-patterns.ts';
import { centreBackToShoulderMm, gradedDraft } from './interpolate-draft.ts';
import type { OwnSizeRow } from './own-top.ts';
import { readLengthMm, type LengthUnit } from './size-chart.ts';

/** A row of the table as it was typed. */
export interface TypedRow {
  readonly key: string;
  readonly chestWidth: string;
  readonly length: string;
  readonly sleeve: string;
}

export type ChartField = keyof TypedRow;

/** What is wrong with one cell; limits in mm where there are some. */
export interface CellIssue {
  readonly row: number;
  readonly field: ChartField;
  readonly problem: 'missing' | 'not-a-size' | 'repeated' | 'not-a-number' | 'not-positive' | 'outside' | 'not-growing';
  readonly minMm?: number;
  readonly maxMm?: number;
}

type Checked = { readonly ok: true; readonly rows: readonly OwnSizeRow[] } | { readonly ok: false; readonly issues: readonly CellIssue[] };

/** How far beyond the pattern's smallest size its grading still holds, in mm of chest width. */
const beyondSmallestMm = 20;
/** How much longer or shorter than the pattern's own grading a body or a sleeve may be. */
const lengthSlack = { shorter: 0.16, longer: 0.16 };
const sleeveSlackMm = 90;
/** A body ends at least this far below its armholes, a sleeve below its cap. */
const belowArmholeMm = 180;
const belowCapMm = 20;
const leastStepMm = 5;

/** The rows of a table, or what is wrong with each of its cells. */
export function checkSizeChart(typed: readonly TypedRow[], unit: LengthUnit, pattern: BasePattern): Checked {
  const unread: CellIssue[] = [];
  const rows = typed.map((row, at) => readRow(row, at, unit, pattern, unread));
  const issues = [...unread, ...checkRows(rows, pattern)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, rows };
}

/** What is wrong with rows: outside what the pattern can be cut to, or not growing from size to size. NaN is never wrong here. */
export function checkRows(rows: readonly OwnSizeRow[], pattern: BasePattern): CellIssue[] {
  return rows.flatMap((row, at) => {
    const outside = outsideLimits(row, at, pattern);
    if (outside.length > 0 || at === 0) return outside;
    return [...repeated(row, rows.slice(0, at), at), ...notGrowing(row, rows[at - 1]!, at)];
  });
}

function readRow(row: TypedRow, at: number, unit: LengthUnit, pattern: BasePattern, issues: CellIssue[]): OwnSizeRow {
  const number = (field: 'chestWidth' | 'length' | 'sleeve'): number => {
    const text = row[field].trim();
    const valueMm = readLengthMm(text, unit);
    if (text === '') issues.push({ row: at, field, problem: 'missing' });
    else if (valueMm === undefined) issues.push({ row: at, field, problem: 'not-a-number' });
    else if (valueMm <= 0) issues.push({ row: at, field, problem: 'not-positive' });
    return valueMm !== undefined && valueMm > 0 ? valueMm : Number.NaN;
  };
  const key = row.key.trim();
  if (key === '') issues.push({ row: at, field: 'key', problem: 'missing' });
  else if (!sizeKeySchema.safeParse(key).success) issues.push({ row: at, field: 'key', problem: 'not-a-size' });
  const read = { key, chestWidthMm: number('chestWidth'), lengthMm: number('length') };
  return pattern.hasSleeves ? { ...read, sleeveFromCentreBackMm: number('sleeve') } : read;
}

function outsideLimits(row: OwnSizeRow, at: number, pattern: BasePattern): CellIssue[] {
  const check = (field: ChartField, valueMm: number, { minMm, maxMm }: Limits): CellIssue[] =>
    valueMm < minMm || valueMm > maxMm ? [{ row: at, field, problem: 'outside', minMm, maxMm }] : [];
  const chest = check('chestWidth', row.chestWidthMm, chestLimits(pattern));
  // The other limits follow from the width.
  if (chest.length > 0 || Number.isNaN(row.chestWidthMm)) return chest;
  const usual = gradedDraft(pattern.graded, row.chestWidthMm);
  const { sleeveFromCentreBackMm } = row;
  return [
    ...check('length', row.lengthMm, lengthLimits(usual)),
    ...(sleeveFromCentreBackMm === undefined ? [] : check('sleeve', sleeveFromCentreBackMm, sleeveLimits(usual))),
  ];
}

/** Lengths in mm, both ends included. */
export interface Limits {
  readonly minMm: number;
  readonly maxMm: number;
}

export function chestLimits({ graded }: BasePattern): Limits {
  return { minMm: graded[0]!.chestWidthMm - beyondSmallestMm, maxMm: graded.at(-1)!.chestWidthMm };
}

function lengthLimits(draft: TopDraft): Limits {
  const armholeMm = draft.shoulderDropMm + draft.armholeDepthMm;
  const minMm = Math.max(armholeMm + belowArmholeMm, draft.lengthMm * (1 - lengthSlack.shorter));
  return { minMm: Math.ceil(minMm), maxMm: Math.floor(draft.lengthMm * (1 + lengthSlack.longer)) };
}

function sleeveLimits(draft: TopDraft): Limits {
  const leastMm = centreBackToShoulderMm(draft) + draft.capHeightMm + belowCapMm;
  const usualMm = draft.sleeveFromCentreBackMm;
  return { minMm: Math.ceil(Math.max(leastMm, usualMm - sleeveSlackMm)), maxMm: Math.floor(usualMm + sleeveSlackMm) };
}

function repeated({ key }: OwnSizeRow, before: readonly OwnSizeRow[], at: number): CellIssue[] {
  return key !== '' && before.some((each) => each.key.toLowerCase() === key.toLowerCase())
    ? [{ row: at, field: 'key', problem: 'repeated' }]
    : [];
}

function notGrowing(row: OwnSizeRow, before: OwnSizeRow, at: number): CellIssue[] {
  const check = (field: ChartField, valueMm: number, minMm: number): CellIssue[] =>
    valueMm < minMm ? [{ row: at, field, problem: 'not-growing', minMm }] : [];
  return [
    ...check('chestWidth', row.chestWidthMm, before.chestWidthMm + leastStepMm),
    ...check('length', row.lengthMm, before.lengthMm),
    ...check('sleeve', row.sleeveFromCentreBackMm ?? 0, before.sleeveFromCentreBackMm ?? 0),
  ];
}
