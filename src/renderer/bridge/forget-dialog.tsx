import { FormattedMessage, useIntl } from 'react-intl';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { showDone } from './toasts.tsx';
import { useStudioChange } from './use-studio-change.ts';

interface ForgetDialogProps {
  readonly opened: boolean;
  readonly customerId: number;
  /** The product that is forgotten; left out when everything is. */
  readonly productId?: number;
  /** Of whom, or of which product. */
  readonly name: string;
  /** How many rows go. */
  readonly count: number;
  onClose(): void;
}

/** Asks whether what is kept of a customer, or of them and one product, is to be forgotten, as nothing brings it back. */
export function ForgetDialog({ opened, customerId, productId, name, count, onClose }: ForgetDialogProps): React.JSX.Element {
  const intl = useIntl();
  const forget = useStudioChange('interactions.forget');
  const isAll = productId === undefined;
  const done = ({ forgotten }: { forgotten: number }): void => {
    showDone(intl.formatMessage({ id: 'kept.forgotten' }, { count: forgotten }));
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={<FormattedMessage id={isAll ? 'kept.forget-all-title' : 'suggestion.forget-title'} />}
      confirm={<FormattedMessage id={isAll ? 'kept.forget-all' : 'kept.forget'} />}
      change={forget}
      action={isAll ? 'forget-all-confirm' : 'forget-product-confirm'}
      onConfirm={() => forget.mutate({ customerId, interactionId: null, ...(isAll ? {} : { productId }) }, { onSuccess: done })}
      onClose={onClose}
    >
      <FormattedMessage id={isAll ? 'kept.forget-all-text' : 'suggestion.forget-text'} values={{ name, count }} />
    </ConfirmDialog>
  );
}
