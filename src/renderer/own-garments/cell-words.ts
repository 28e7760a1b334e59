import type { IntlShape } from 'react-intl';
import type { CellIssue } from '../../shared/garments/own/check-size-chart.ts';
import { toUnit, type LengthUnit } from '../../shared/garments/own/size-chart.ts';

/** What is wrong with a cell of the chart and what would be taken, in the unit that the chart is typed in. */
export function cellWords(intl: IntlShape, { field, problem, minMm, maxMm }: CellIssue, unit: LengthUnit): string {
  const limit = (valueMm: number | undefined, round: (value: number) => number): string => {
    const steps = unit === 'mm' ? 1 : 10;
    return intl.formatNumber(round(toUnit(valueMm ?? 0, unit) * steps) / steps);
  };
  const params = { min: limit(minMm, Math.ceil), max: limit(maxMm, Math.floor), unit };
  if (problem === 'outside' && field !== 'key') return intl.formatMessage({ id: `own.cell.outside-${field}` }, params);
  if (problem === 'missing' && field === 'key') return intl.formatMessage({ id: 'own.cell.missing-key' });
  return intl.formatMessage({ id: `own.cell.${problem}` }, params);
}
