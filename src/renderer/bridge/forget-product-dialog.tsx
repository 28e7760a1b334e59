import { Button, Modal } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from './error-notice.tsx';
import { showDone } from './toasts.tsx';
import { useStudioChange } from './use-studio-change.ts';

interface ForgetProductDialogProps {
  readonly customerId: number;
  readonly productId: number;
  readonly name: string;
  /** How many rows about the product are kept of the customer. */
  readonly count: number;
  onClose(): void;
}

/** Asks whether what is kept of a customer about one product is to be forgotten, as nothing brings it back. */
export function ForgetProductDialog({ customerId, productId, name, count, onClose }: ForgetProductDialogProps): React.JSX.Element {
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
      title={<FormattedMessage id="suggestion.forget-title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <p>
        <FormattedMessage id="suggestion.forget-text" values={{ name, count }} />
      </p>
      {forget.isError ? <ErrorNotice error={forget.error} /> : null}
      <div className="tb-dialog-actions">
        <Button variant="default" data-autofocus onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </Button>
        <Button
          loading={forget.isPending}
          onClick={() => forget.mutate({ customerId, interactionId: null, productId }, { onSuccess: done })}
          data-action="forget-product-confirm"
        >
          <FormattedMessage id="kept.forget" />
        </Button>
      </div>
    </Modal>
  );
}
