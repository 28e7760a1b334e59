import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { PrintChoiceRow } from './print-choice-row.tsx';
import { isFirstOfLine, studioAddress, whoseItems, type PlannedFile, type PrintChoice } from './print-choice.ts';
import styles from './print-files.module.css';

interface PrintChoiceTableProps {
  readonly choices: readonly PrintChoice[];
  readonly files: readonly PlannedFile[];
  onChange(choices: readonly PrintChoice[]): void;
  /** A design is opened in the studio. */
  onLeave(): void;
}

const columns = ['size', 'area', 'method', 'true-size', 'pixels', 'format'] as const;

/** Every print area with its true size and what its file will be, to tick. */
export function PrintChoiceTable({ choices, files, onChange, onLeave }: PrintChoiceTableProps): React.JSX.Element {
  const intl = useIntl();
  const ticked = choices.filter((choice) => choice.ticked).length;
  const whose = whoseItems(choices);
  const names = new Map(files.map(({ item, name }) => [item.key, name]));
  return (
    <div className={`${styles.scroll} tb-slim-scroll`} tabIndex={0} role="region" aria-label={intl.formatMessage({ id: 'print.areas' })}>
      <table className={`${styles.table} tb-figures`}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={intl.formatMessage({ id: 'print.tick-all' })}
                checked={ticked === choices.length}
                indeterminate={ticked > 0 && ticked < choices.length}
                onChange={() => onChange(choices.map((choice) => ({ ...choice, ticked: ticked < choices.length })))}
              />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`print.column-${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice, index) => (
            <PrintChoiceRow
              key={choice.item.key}
              choice={choice}
              whose={whose(choice.item)}
              studioAddress={isFirstOfLine(choices, index) ? studioAddress(choice.item) : undefined}
              onLeave={onLeave}
              fileName={names.get(choice.item.key)}
              onChange={(changed) => onChange(choices.with(index, changed))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
