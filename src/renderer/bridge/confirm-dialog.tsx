import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ErrorNotice } from './error-notice.tsx';

interface ConfirmDialogProps {
  /** While it is there and closed, whoever opened it has the focus back. */
  readonly opened: boolean;
  readonly title: ReactNode;
  /** What will happen, and what of it stays. */
  readonly children: ReactNode;
  /** What the button does, in a word; left out when there is nothing to confirm. */
  readonly confirm?: ReactNode;
  /** The change that the button asks for. */
  readonly change: { readonly isPending: boolean; readonly error: AppError | null };
  /** Names the button, for tests. */
  readonly action: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks once more before something that is not taken back in one press; the safe answer has the focus. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirm,
  change,
  action,
  onConfirm,
  onClose,
}: ConfirmDialogProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      centered
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <p className="tb-dialog-words">{children}</p>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
      <div className="tb-dialog-actions">
        <Button variant="default" data-autofocus onClick={onClose}>
          <FormattedMessage id={confirm === undefined ? 'ui.close' : 'ui.cancel'} />
        </Button>
        {confirm === undefined ? null : (
          <Button loading={change.isPending} onClick={onConfirm} data-action={action}>
            {confirm}
          </Button>
        )}
      </div>
    </Modal>
  );
}
