import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { dateOrders } from '../../shared/orders/import/cell-date.ts';
import { decimalMarks } from '../../shared/orders/import/cell-number.ts';
import { csvDelimiters } from '../../shared/orders/import/csv-records.ts';
import { importKinds, type ImportKind } from '../../shared/orders/import/import-fields.ts';
import type { ImportFormat } from '../../shared/orders/import/import-format.ts';
import { textEncodings } from '../../shared/orders/import/text-encoding.ts';
import styles from './history.module.css';
import type { TableImport } from './use-import.ts';

const delimiterNames = { '\t': 'tab', ';': 'semicolon', '|': 'bar', ',': 'comma' } as const;
const decimalNames = { '.': 'point', ',': 'comma' } as const;

interface ReadingOptionsProps {
  readonly table: TableImport;
  readonly format: ImportFormat;
}

/** How the bytes and marks of a table are read; all of it was guessed and can be corrected. */
export function ReadingOptions({ table, format }: ReadingOptionsProps): React.JSX.Element {
  const intl = useIntl();
  const word = (id: string): string => intl.formatMessage({ id: `history.option.${id}` });
  const [zones] = useState(() => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', format.timeZone])].toSorted());
  return (
    <div className={styles.options}>
      <div className={styles.first}>
        <SegmentedControl
          aria-label={word('kind')}
          value={format.kind}
          onChange={(kind) => table.readAgain({ kind: kind as ImportKind })}
          data={importKinds.map((kind) => ({ value: kind, label: word(`kind-${kind}`) }))}
        />
        <Checkbox
          label={word('header')}
          checked={format.hasHeader}
          onChange={(event) => table.readAgain({ hasHeader: event.currentTarget.checked })}
        />
      </div>
      <NativeSelect
        label={word('delimiter')}
        value={format.delimiter}
        onChange={(event) => table.readAgain({ delimiter: event.currentTarget.value as ImportFormat['delimiter'] })}
        data={csvDelimiters.map((value) => ({ value, label: word(`delimiter-${delimiterNames[value]}`) }))}
      />
      <NativeSelect
        label={word('encoding')}
        value={format.encoding}
        onChange={(event) => table.readAgain({ encoding: event.currentTarget.value as ImportFormat['encoding'] })}
        data={textEncodings.map((value) => ({ value, label: word(`encoding-${value}`) }))}
      />
      <NativeSelect
        label={word('dates')}
        value={format.dateOrder}
        onChange={(event) => table.setFormat({ dateOrder: event.currentTarget.value as ImportFormat['dateOrder'] })}
        data={dateOrders.map((value) => ({ value, label: word(`dates-${value}`) }))}
      />
      <NativeSelect
        label={word('decimals')}
        value={format.decimalMark}
        onChange={(event) => table.setFormat({ decimalMark: event.currentTarget.value as ImportFormat['decimalMark'] })}
        data={decimalMarks.map((value) => ({ value, label: word(`decimals-${decimalNames[value]}`) }))}
      />
      <NativeSelect
        label={word('zone')}
        value={format.timeZone}
        onChange={(event) => table.setFormat({ timeZone: event.currentTarget.value })}
        data={zones}
      />
    </div>
  );
}
