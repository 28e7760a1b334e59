import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RosterFinding } from '../../shared/design/check-roster.ts';
import type { RosterColumn } from '../../shared/design/roster.ts';
import { matchSize } from './match-size.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import type { RosterPiece } from './roster-lines.ts';
import { RosterPreview } from './roster-preview.tsx';
import type { ListedRow } from './use-roster.ts';

interface RosterRowProps {
  place: number;
  row: ListedRow;
  choice: ProductChoice;
  piece: RosterPiece | undefined;
  findings: readonly RosterFinding[];
  onChange(id: number, column: RosterColumn, value: string): void;
  onRemove(id: number): void;
}

/** One person: how their piece looks, what it says, its size, and what is to be looked at. */
export const RosterRow = memo(function RosterRow({ place, row, choice, piece, findings, onChange, onRemove }: RosterRowProps): ReactNode {
  const intl = useIntl();
  const cell = (column: RosterColumn): string =>
    intl.formatMessage({ id: 'studio.roster-cell' }, { column: intl.formatMessage({ id: `studio.roster-${column}` }), place });
  const { sizes } = choice.product;
  const size = matchSize(sizes, row.size);
  const unknown = size === undefined && row.size !== '';
  const remove = intl.formatMessage({ id: 'studio.roster-remove' }, { place });
  return (
    <tr data-roster-row={place}>
      <th scope="row" className="tb-figures">
        {place}
      </th>
      <td>
        <RosterPreview choice={choice} piece={piece} />
      </td>
      <td>
        <TextInput
          aria-label={cell('name')}
          value={row.name}
          maxLength={80}
          onChange={(event) => onChange(row.id, 'name', event.currentTarget.value)}
        />
      </td>
      <td>
        <TextInput
          aria-label={cell('number')}
          value={row.number}
          maxLength={12}
          onChange={(event) => onChange(row.id, 'number', event.currentTarget.value)}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={cell('size')}
          value={size?.key ?? row.size}
          error={size === undefined}
          onChange={(event) => onChange(row.id, 'size', event.currentTarget.value)}
          data={[
            ...(size === undefined ? [{ value: row.size, label: unknown ? `${row.size}?` : '–' }] : []),
            ...sizes.map(({ key, label }) => ({ value: key, label })),
          ]}
        />
      </td>
      <td>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.kind} data-finding={finding.kind} data-blocks={finding.blocks || undefined}>
              <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
              <FormattedMessage
                id={`studio.roster-${finding.kind}`}
                values={{ size: row.size, number: row.number, em: 'emMm' in finding ? finding.emMm : 0 }}
              />
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ActionIcon aria-label={remove} title={remove} onClick={() => onRemove(row.id)}>
          <IconTrash size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
});
