import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './history.module.css';
import type { TableImport } from './use-import.ts';

const points = ['columns', 'preview', 'undo'] as const;

/** The ways in for a table, and what will happen with it. */
export function ImportStart({ table }: { readonly table: TableImport }): React.JSX.Element {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) table.drop(file);
  };
  return (
    <section
      className={styles.drop}
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      aria-labelledby="import-start"
    >
      <IconFileSpreadsheet size={44} stroke={1.2} aria-hidden />
      <h2 id="import-start" className="tb-display">
        <FormattedMessage id="history.start.title" />
      </h2>
      <p className="tb-secondary">
        <FormattedMessage id="history.start.text" />
      </p>
      <Button size="md" loading={table.work !== undefined} onClick={table.choose} data-action="import-choose">
        <FormattedMessage id="history.start.choose" />
      </Button>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>
            <FormattedMessage id={`history.start.${point}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
