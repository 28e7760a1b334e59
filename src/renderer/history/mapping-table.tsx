import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ImportSample } from '../../shared/history/contract.ts';
import { fieldsOfKind, type ImportField } from '../../shared/orders/import/import-fields.ts';
import styles from './history.module.css';

interface MappingTableProps {
  readonly sample: ImportSample;
  onMapping(mapping: (ImportField | null)[]): void;
}

/** The first rows of a table under what each column holds. */
export function MappingTable({ sample, onMapping }: MappingTableProps): React.JSX.Element {
  const intl = useIntl();
  const { rows, format } = sample;
  const { mapping, hasHeader, kind } = format;
  const heading = (index: number): string =>
    (hasHeader ? rows[0]?.[index] : '') || intl.formatMessage({ id: 'history.mapping.column' }, { number: index + 1 });
  const fields = [
    { value: '', label: intl.formatMessage({ id: 'history.field.none' }) },
    ...fieldsOfKind[kind].map((value) => ({ value, label: intl.formatMessage({ id: `history.field.${value}` }) })),
  ];
  const choose = (index: number, field: string): void => {
    const chosen = field === '' ? null : (field as ImportField);
    onMapping(mapping.map((before, at) => (at === index ? chosen : before === chosen ? null : before)));
  };
  return (
    <div
      className={`${styles.scroll} tb-slim-scroll`}
      tabIndex={0}
      role="region"
      aria-label={intl.formatMessage({ id: 'history.mapping.rows' })}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {mapping.map((field, index) => (
              <th key={index} scope="col" data-used={field !== null || undefined}>
                <span className={`${styles.heading} tb-clip`} title={heading(index)}>
                  {heading(index)}
                </span>
                <NativeSelect
                  size="xs"
                  aria-label={intl.formatMessage({ id: 'history.mapping.holds' }, { column: heading(index) })}
                  value={field ?? ''}
                  data={fields}
                  onChange={(event) => choose(index, event.currentTarget.value)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tb-figures">
          {rows.slice(hasHeader ? 1 : 0).map((row, at) => (
            <tr key={at}>
              {mapping.map((field, index) => (
                <td key={index} data-used={field !== null || undefined}>
                  <span className="tb-clip" title={row[index]}>
                    {row[index]}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
