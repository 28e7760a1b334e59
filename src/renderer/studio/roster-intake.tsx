import { Button, FileButton } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_ROSTER_ROWS } from '../../shared/design/parse-csv.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import styles from './roster-dialog.module.css';
import type { Roster } from './use-roster.ts';
import { GrowingTextarea } from '../ui/growing-textarea.tsx';

/** The ways in for a list: pasted, from a file, or typed row by row. */
export function RosterIntake({ roster }: { roster: Roster }): ReactNode {
  const intl = useIntl();
  const [pasted, setPasted] = useState('');
  return (
    <div className={styles.intake}>
      <GrowingTextarea
        label={intl.formatMessage({ id: 'studio.roster-paste' })}
        description={intl.formatMessage({ id: 'studio.roster-paste-hint' }, { limit: MAX_ROSTER_ROWS })}
        placeholder={intl.formatMessage({ id: 'studio.roster-paste-example' })}
        minRows={4}
        maxRows={8}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        data-autofocus
      />
      <div className={styles.ways}>
        <Button disabled={pasted.trim() === ''} onClick={() => roster.take(pasted)} data-action="roster-take">
          <FormattedMessage id="studio.roster-take" />
        </Button>
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(file) => file && void roster.takeFile(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload size={18} stroke={1.5} aria-hidden />}>
              <FormattedMessage id="studio.roster-file" />
            </Button>
          )}
        </FileButton>
        <Button variant="default" leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={roster.add}>
          <FormattedMessage id="studio.roster-type" />
        </Button>
      </div>
      {roster.error !== undefined && <ErrorNotice error={roster.error} />}
    </div>
  );
}
