import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { basePattern, type BasePattern } from '../../shared/garments/own/base-patterns.ts';
import { chestLimits, type CellIssue, type ChartField, type TypedRow } from '../../shared/garments/own/check-size-chart.ts';
import { gradedDraft } from '../../shared/garments/own/interpolate-draft.ts';
import { maxSizes, readLengthMm, toUnit, type LengthUnit } from '../../shared/garments/own/size-chart.ts';
import { cellWords } from './cell-words.ts';
import { emptyRow, useGarmentDraft } from './garment-draft.ts';
import { nextSizeName } from './size-names.ts';

interface ChartTableProps {
  readonly issues: readonly CellIssue[];
}

/** The size chart as it is typed, each refused cell with its reason; empty cells show what the pattern itself would have. */
export function ChartTable({ issues }: ChartTableProps): React.JSX.Element {
  const intl = useIntl();
  const tableId = useId();
  const { measures, setMeasures } = useGarmentDraft();
  const { rows, unit, baseKey } = measures;
  const pattern = basePattern(baseKey);
  const fields: readonly ChartField[] = pattern.hasSleeves ? ['key', 'chestWidth', 'length', 'sleeve'] : ['key', 'chestWidth', 'length'];
  const change = (at: number, field: ChartField, text: string): void =>
    setMeasures({ rows: rows.map((row, i) => (i === at ? { ...row, [field]: text } : row)) });
  const names = rows.map(({ key }) => key);
  const usual = (row: TypedRow, field: Exclude<ChartField, 'key'>): string => {
    const length = intl.formatNumber(toUnit(usualMm(pattern, row, field, unit), unit), { maximumFractionDigits: unit === 'mm' ? 0 : 1 });
    return intl.formatMessage({ id: 'own.chart.usual' }, { length });
  };
  return (
    <div className="tb-own-chart">
      <table>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} id={`${tableId}-${field}`} scope="col">
                <FormattedMessage id={`own.chart.${field}`} values={{ unit }} />
              </th>
            ))}
            <th>
              <span className="tb-hidden">
                <FormattedMessage id="own.chart.remove-column" />
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              {fields.map((field) => {
                const issue = issues.find((each) => each.row === at && each.field === field);
                return (
                  <td key={field}>
                    <TextInput
                      aria-label={intl.formatMessage({ id: `own.chart.${field}-of` }, { row: at + 1, size: row.key, unit })}
                      data-cell={`${field}-${at}`}
                      inputMode={field === 'key' ? 'text' : 'decimal'}
                      maxLength={field === 'key' ? 16 : 9}
                      value={row[field]}
                      placeholder={field === 'key' ? '' : usual(row, field)}
                      error={issue === undefined ? null : cellWords(intl, issue, unit)}
                      onChange={(event) => change(at, field, event.currentTarget.value)}
                    />
                  </td>
                );
              })}
              <td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  disabled={rows.length === 1}
                  aria-label={intl.formatMessage({ id: 'own.chart.remove' }, { row: at + 1, size: row.key })}
                  onClick={() => setMeasures({ rows: rows.filter((_, i) => i !== at) })}
                >
                  <IconX size={18} stroke={1.5} aria-hidden />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
        disabled={rows.length >= maxSizes}
        onClick={() => setMeasures({ rows: [...rows, emptyRow(nextSizeName(names))] })}
      >
        <FormattedMessage id="own.chart.add" />
      </Button>
      {rows.length >= maxSizes ? (
        <p className="tb-hint">
          <FormattedMessage id="own.chart.most" values={{ most: maxSizes }} />
        </p>
      ) : null}
    </div>
  );
}

const middleChestMm = 520;

function usualMm(pattern: BasePattern, row: TypedRow, field: Exclude<ChartField, 'key'>, unit: LengthUnit): number {
  const { minMm, maxMm } = chestLimits(pattern);
  const chestMm = Math.min(maxMm, Math.max(minMm, readLengthMm(row.chestWidth, unit) ?? middleChestMm));
  const draft = gradedDraft(pattern.graded, chestMm);
  return { chestWidth: draft.chestWidthMm, length: draft.lengthMm, sleeve: draft.sleeveFromCentreBackMm }[field];
}
