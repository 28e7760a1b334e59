import { Modal } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useProofRequest } from '../bridge/proof-request.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { ProofView } from './proof-view.tsx';

/** The proof of whatever was asked for: its pages, its notes, its PDF, and what the customer says to it. */
export function ProofDialog(): React.JSX.Element | null {
  const intl = useIntl();
  const { wanted, close } = useProofRequest();
  const enabled = wanted !== null;
  const methods = useStudioQuery('catalog.listMethods', {}, { enabled });
  const preferences = useStudioQuery('settings.getPreferences', {});
  const shop = useStudioQuery('settings.getShop', {}, { enabled });
  if (wanted === null) return null;
  const refused = [methods, shop].find(({ isError }) => isError);
  return (
    <Modal
      opened
      centered
      size="min(1160px, 96vw)"
      radius="lg"
      lockScroll={false}
      closeOnClickOutside={false}
      onClose={close}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      title={<FormattedMessage id="proof.title" />}
    >
      {refused ? <ErrorNotice error={refused.error} onRetry={() => void refused.refetch()} /> : null}
      {methods.data && preferences.data && shop.data ? (
        <ProofView wanted={wanted} methods={methods.data} preferences={preferences.data} shop={shop.data.name} />
      ) : null}
    </Modal>
  );
}
