import { Button, Progress } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { areaTitle } from '../bridge/area-name.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { sizeName } from '../bridge/size-words.ts';
import { Notice } from '../ui/notice.tsx';
import type { PlannedFile } from './print-choice.ts';
import styles from './print-files.module.css';
import type { PrintedJob, PrintProgress } from './run-print-job.ts';

interface PrintRunningProps {
  readonly files: readonly PlannedFile[];
  readonly progress: PrintProgress;
  onCancel(): void;
}

/** How far the files are, and the way to stop. */
export function PrintRunning({ files, progress, onCancel }: PrintRunningProps): React.JSX.Element {
  const intl = useIntl();
  const { item, name } = files[progress.fileIndex]!;
  const place = { count: files.length, number: progress.fileIndex + 1 };
  return (
    <div className={styles.form}>
      <p role="status">
        <FormattedMessage
          id="print.making"
          values={{ ...place, area: areaTitle(intl, item.areaKey, item.product.kind), size: sizeName(intl, item.sizeKey) }}
        />
        <span className={`${styles.under} ${styles.fileName}`}>{name}</span>
      </p>
      <Progress value={progress.share * 100} size="sm" aria-label={intl.formatMessage({ id: 'print.progress' })} />
      <div className={styles.actions}>
        <Button variant="default" data-autofocus onClick={onCancel} data-action="print-cancel">
          <FormattedMessage id="ui.cancel" />
        </Button>
      </div>
    </div>
  );
}

interface PrintDoneProps {
  readonly job: PrintedJob;
  onClose(): void;
}

/** Where the files are, and that a name was changed when it was taken. */
export function PrintDone({ job, onClose }: PrintDoneProps): React.JSX.Element {
  const { savedAs, wasRenamed, manifest, jobUid } = job;
  return (
    <div className={styles.form}>
      <Notice tone="good" title={<FormattedMessage id="print.done" values={{ count: manifest.files.length }} />}>
        <span className={styles.fileName}>{savedAs}</span>
        {wasRenamed ? (
          <p>
            <FormattedMessage id="print.renamed" />
          </p>
        ) : null}
      </Notice>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} stroke={1.5} aria-hidden />}
          onClick={() => void orRefused(() => callStudio('production.showPrintJob', { jobUid }))}
        >
          <FormattedMessage id="print.show" />
        </Button>
        <Button data-autofocus onClick={onClose} data-action="print-close">
          <FormattedMessage id="ui.close" />
        </Button>
      </div>
    </div>
  );
}
