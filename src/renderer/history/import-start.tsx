import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent, type HTMLAttributes } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './history.module.css';
import type { TableImport } from './use-import.ts';

const points = ['columns', 'preview', 'undo'] as const;

/** The ways in for a table, and what will happen with it. */
export function ImportStart({ table }: { readonly table: TableImport }): React.JSX.Element {
  const [isOver, setIsOver] = useState(false);
  const drops = dropHandlers({ onOver: setIsOver, onFile: table.drop });
  return (
    <section {...drops} className={styles.drop} data-over={isOver || undefined} aria-labelledby="import-start">
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

interface DropListener {
  onOver(isOver: boolean): void;
  onFile(file: File): void;
}

/** Dropping is a second way to what the button does, so the zone itself is nothing to reach by keyboard. */
function dropHandlers({ onOver, onFile }: DropListener): HTMLAttributes<HTMLElement> {
  const over = (event: DragEvent): void => {
    event.preventDefault();
    onOver(true);
  };
  return {
    onDragEnter: over,
    onDragOver: over,
    onDragLeave: () => onOver(false),
    onDrop: (event) => {
      event.preventDefault();
      onOver(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) onFile(file);
    },
  };
}
