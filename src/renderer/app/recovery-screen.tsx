import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { DatabaseState } from '../../shared/settings/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import './recovery-screen.css';

type Refusal = Extract<DatabaseState, { state: 'refused' }>;

const NEW_DATABASE = 'new';

/** The way out of a database that could not be opened: what, why, and what the person may choose. */
export function RecoveryScreen({ refusal }: { readonly refusal: Refusal }): React.JSX.Element {
  const intl = useIntl();
  const [choice, setChoice] = useState(refusal.backups[0]?.fileName ?? NEW_DATABASE);
  const recover = useStudioChange('settings.recoverDatabase');
  const start = (): void => recover.mutate(choice === NEW_DATABASE ? { with: 'new' } : { with: 'backup', fileName: choice });
  return (
    <main className="tb-full-page" data-app-ready>
      <section className="tb-recovery" aria-labelledby="recovery-title">
        <StitchPicture />
        <h1 id="recovery-title" className="tb-display tb-recovery-title">
          <FormattedMessage id={`error.${refusal.code}.title`} values={{ fileName: refusal.fileName }} />
        </h1>
        <p className="tb-secondary tb-recovery-text">
          <FormattedMessage id="app.recovery.text" values={{ fileName: refusal.fileName }} />
        </p>
        <Radio.Group value={choice} onChange={setChoice} label={intl.formatMessage({ id: 'app.recovery.choose' })}>
          <Stack gap="xs" mt="xs">
            {refusal.backups.map((backup) => (
              <Radio
                key={backup.fileName}
                value={backup.fileName}
                label={
                  <FormattedMessage
                    id="app.recovery.backup"
                    values={{
                      when: <FormattedDate value={backup.createdAtMs} dateStyle="full" timeStyle="short" />,
                      sizeMb: backup.byteLength / 1_000_000,
                    }}
                  />
                }
              />
            ))}
            <Radio
              value={NEW_DATABASE}
              label={intl.formatMessage({ id: 'app.recovery.new' })}
              description={intl.formatMessage({ id: 'app.recovery.new-hint' })}
            />
          </Stack>
        </Radio.Group>
        {recover.isError ? <ErrorNotice error={recover.error} /> : null}
        <div className="tb-recovery-actions">
          <Button variant="default" onClick={() => window.close()}>
            <FormattedMessage id="app.recovery.quit" />
          </Button>
          <Button onClick={start} loading={recover.isPending}>
            <FormattedMessage id={choice === NEW_DATABASE ? 'app.recovery.start-new' : 'app.recovery.restore'} />
          </Button>
        </div>
      </section>
    </main>
  );
}
