import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { rosterColumns, type RosterColumn } from '../../shared/design/roster.ts';
import styles from './roster-dialog.module.css';
import type { Roster } from './use-roster.ts';

/** What each column of the list that was brought in holds, to correct what was guessed. */
export function RosterMapping({ roster }: { roster: Roster }): ReactNode {
  const intl = useIntl();
  if (!roster.imported) return null;
  const { table, mapping } = roster.imported;
  const choose = (index: number, column: RosterColumn | null): void => {
    const columns = mapping.columns.map((each, at) => (at === index ? column : each === column ? null : each));
    roster.setMapping({ ...mapping, columns });
  };
  return (
    <fieldset className={styles.mapping}>
      <legend className="tb-label">
        <FormattedMessage id="studio.roster-columns" />
      </legend>
      {mapping.columns.map((column, index) => (
        <NativeSelect
          key={`${index}`}
          label={
            <span className="tb-clip">{table[0]?.[index] || intl.formatMessage({ id: 'studio.roster-column' }, { place: index + 1 })}</span>
          }
          value={column ?? ''}
          onChange={(event) => choose(index, rosterColumns.find((each) => each === event.currentTarget.value) ?? null)}
          data={[
            ...rosterColumns.map((value) => ({ value, label: intl.formatMessage({ id: `studio.roster-${value}` }) })),
            { value: '', label: intl.formatMessage({ id: 'studio.roster-unused' }) },
          ]}
        />
      ))}
      <Checkbox
        size="sm"
        label={intl.formatMessage({ id: 'studio.roster-headings' })}
        checked={mapping.hasHeader}
        onChange={(event) => roster.setMapping({ ...mapping, hasHeader: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
