import { Textarea, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { AnswerFields } from './answer-fields.tsx';
import { keepOnEnter } from './keep-on-enter.ts';
import { overrideFinding } from './say-finding.ts';
import type { ShownFinding } from './shown-finding.ts';

const leastLetters = 3;

/** Asks why a finding is printed nevertheless, and who says so; both are kept. */
export function OverrideForm({ finding, onDone }: { finding: ShownFinding; onDone(): void }): ReactNode {
  const intl = useIntl();
  const [reason, setReason] = useState('');
  const [person, setPerson] = useLocalStorage({ key: 'tailorbird.staff-name', defaultValue: '', getInitialValueInEffect: false });
  const [pending, setPending] = useState(false);
  const enough = reason.trim().length >= leastLetters;
  const keep = async (): Promise<void> => {
    setPending(true);
    const kept = await overrideFinding(finding, reason.trim(), person);
    setPending(false);
    if (kept) onDone();
  };
  return (
    <AnswerFields
      name="override"
      keepLabel={<FormattedMessage id="findings.override-keep" />}
      pending={pending}
      disabled={!enough}
      onKeep={() => void keep()}
      onCancel={onDone}
    >
      <Textarea
        label={intl.formatMessage({ id: 'findings.reason' })}
        description={intl.formatMessage({ id: 'findings.reason-hint' })}
        size="sm"
        autosize
        minRows={2}
        maxRows={4}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={intl.formatMessage({ id: 'findings.person' })}
        maxLength={80}
        value={person}
        onKeyDown={keepOnEnter(() => enough && void keep())}
        onChange={(event) => setPerson(event.currentTarget.value)}
      />
    </AnswerFields>
  );
}
