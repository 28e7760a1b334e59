import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RosterFinding } from '../../shared/design/check-roster.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import type { RosterPiece } from './roster-lines.ts';
import { RosterRow } from './roster-row.tsx';
import type { Roster } from './use-roster.ts';

interface RosterTableProps {
  roster: Roster;
  choice: ProductChoice;
  pieces: readonly (RosterPiece | undefined)[];
  findings: readonly (readonly RosterFinding[])[];
}

/** The list itself, every cell to be changed. */
export function RosterTable({ roster, choice, pieces, findings }: RosterTableProps): ReactNode {
  const intl = useIntl();
  const { rows, change, remove, restore } = roster;
  return (
    <div className={`${styles.scroll} tb-slim-scroll`} tabIndex={0} role="region" aria-label={intl.formatMessage({ id: 'studio.roster' })}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['place', 'preview', 'name', 'number', 'size', 'look-at', 'remove-column'] as const).map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`studio.roster-${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RosterRow
              key={row.id}
              place={index + 1}
              row={row}
              choice={choice}
              piece={pieces[index]}
              findings={findings[index] ?? []}
              onChange={change}
              onRemove={(id) => {
                remove(id);
                showUndoToast({
                  id: 'roster-row',
                  message: <FormattedMessage id="studio.roster-removed" values={{ place: index + 1 }} />,
                  undoLabel: <FormattedMessage id="studio.roster-restore" />,
                  onUndo: () => restore(rows),
                });
              }}
            />
          ))}
        </tbody>
      </table>
      <Button variant="subtle" leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={roster.add} data-action="roster-add">
        <FormattedMessage id="studio.roster-add" />
      </Button>
    </div>
  );
}
