import { Button, Modal } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { showDone } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import styles from './kept.module.css';

interface ForgetDialogProps {
  readonly customerId: number;
  readonly name: string;
  readonly count: number;
  onClose(): void;
}

/** Asks whether all that is kept of a customer is to be forgotten, as nothing brings it back. */
export function ForgetDialog({ customerId, name, count, onClose }: ForgetDialogProps): React.JSX.Element {
  const intl = useIntl();
  const forget = useStudioChange('interactions.forget');
  const done = ({ forgotten }: { forgotten: number }): void => {
    showDone(intl.formatMessage({ id: 'kept.forgotten' }, { count: forgotten }));
    onClose();
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={<FormattedMessage id="kept.forget-all-title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <p className={styles.words}>
        <FormattedMessage id="kept.forget-all-text" values={{ name, count }} />
      </p>
      {forget.isError ? <ErrorNotice error={forget.error} /> : null}
      <div className="tb-dialog-actions">
        <Button variant="default" data-autofocus onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </Button>
        <Button
          loading={forget.isPending}
          onClick={() => forget.mutate({ customerId, interactionId: null }, { onSuccess: done })}
          data-action="forget-all-confirm"
        >
          <FormattedMessage id="kept.forget-all" />
        </Button>
      </div>
    </Modal>
  );
}
