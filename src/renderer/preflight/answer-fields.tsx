import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './findings.module.css';

interface AnswerFieldsProps {
  readonly name: string;
  readonly keepLabel: ReactNode;
  readonly pending: boolean;
  readonly disabled?: boolean;
  onKeep(): void;
  onCancel(): void;
  children: ReactNode;
}

/** Fields of an answer with the ways to keep it and to leave it; no form of its own, as it may lie within another one. */
export function AnswerFields({ name, keepLabel, pending, disabled = false, onKeep, onCancel, children }: AnswerFieldsProps): ReactNode {
  return (
    <div className={styles.form} role="group" data-answer={name}>
      {children}
      <div className={styles.actions}>
        <Button size="compact-sm" loading={pending} disabled={disabled} onClick={onKeep} data-action={`${name}-keep`}>
          {keepLabel}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </div>
    </div>
  );
}
