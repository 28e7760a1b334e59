import { Tooltip, UnstyledButton } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Message } from '../../shared/kernel/message.ts';
import styles from './part-suggestions.module.css';

type PartKind = 'color' | 'font' | 'ornament' | 'template';

interface PartRowProps {
  kind: PartKind;
  isEmpty: boolean;
  /** What must be done first, where nothing can be pressed yet. */
  hint?: ReactNode;
  children: ReactNode;
}

/** The parts of one sort under their name; not there while there are none. */
export function PartRow({ kind, isEmpty, hint, children }: PartRowProps): ReactNode {
  const id = useId();
  if (isEmpty) return null;
  return (
    <div className={styles.row}>
      <p id={id} className={styles.label}>
        <FormattedMessage id={`studio.parts-${kind}`} />
        {hint && <span className="tb-hint"> {hint}</span>}
      </p>
      <div className={styles.choices} role="group" aria-labelledby={id} data-parts={kind}>
        {children}
      </div>
    </div>
  );
}

interface PartButtonProps {
  kind: PartKind;
  name: string;
  reason: Message;
  disabled?: boolean;
  opensDialog?: boolean;
  onPress(): void;
  children: ReactNode;
}

/** One part to take, with the reason why it goes with the design. */
export function PartButton({ kind, name, reason, disabled = false, opensDialog = false, onPress, children }: PartButtonProps): ReactNode {
  const intl = useIntl();
  const why = intl.formatMessage({ id: reason.id }, reason.params);
  return (
    <Tooltip label={intl.formatMessage({ id: 'studio.parts-why' }, { name, why })} multiline maw={280}>
      <UnstyledButton
        className={styles.part}
        data-kind={kind}
        aria-label={intl.formatMessage({ id: `studio.parts-take-${kind}` }, { name })}
        aria-description={why}
        aria-haspopup={opensDialog ? 'dialog' : undefined}
        aria-disabled={disabled || undefined}
        onClick={() => !disabled && onPress()}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  );
}
