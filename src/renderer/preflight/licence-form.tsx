import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { AnswerFields } from './answer-fields.tsx';
import { keepOnEnter } from './keep-on-enter.ts';

const offered = ['own', 'licensed', 'public-domain'] as const;

/** Asks whose a picture is; the answer holds for the picture wherever it is used. */
export function LicenceForm({ assetHash, onDone }: { assetHash: string; onDone(): void }): ReactNode {
  const intl = useIntl();
  const [licence, setLicence] = useState<(typeof offered)[number]>('own');
  const [note, setNote] = useState('');
  const [pending, setPending] = useState(false);
  const keep = async (): Promise<void> => {
    setPending(true);
    const kept = await orRefused(() => callStudio('production.setAssetLicence', { hash: assetHash, licence, note: note.trim() }));
    setPending(false);
    if (kept) onDone();
  };
  return (
    <AnswerFields
      name="licence"
      keepLabel={<FormattedMessage id="findings.licence-keep" />}
      pending={pending}
      onKeep={() => void keep()}
      onCancel={onDone}
    >
      <NativeSelect
        label={intl.formatMessage({ id: 'findings.licence-whose' })}
        size="sm"
        autoFocus
        value={licence}
        data={offered.map((value) => ({ value, label: intl.formatMessage({ id: `findings.licence-${value}` }) }))}
        onChange={(event) => setLicence(offered.find((each) => each === event.currentTarget.value) ?? 'own')}
      />
      <TextInput
        label={intl.formatMessage({ id: 'findings.licence-note' })}
        maxLength={300}
        value={note}
        onKeyDown={keepOnEnter(() => void keep())}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </AnswerFields>
  );
}
