import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { orderDataBytes } from './order-files.ts';

const saySaved = ({ savedAs }: { readonly savedAs: string | null }): void => {
  if (savedAs !== null) showDone(<FormattedMessage id="orders.saved-as" values={{ savedAs }} />);
};

type Saved = { savedAs: string | null };

/** Writes an order with its designs as JSON and asks where to keep it. */
export function useSaveOrderData(order: Order): UseMutationResult<Saved, unknown, void> {
  return useMutation<Saved, unknown, void>({
    mutationFn: async () => {
      const ids = [...new Set(order.lines.map((line) => line.snapshotId))];
      const designs = await Promise.all(ids.map((snapshotId) => callStudio('design.getSnapshot', { snapshotId })));
      return callStudio('production.saveFile', { suggestedName: `${order.number}.json`, bytes: orderDataBytes(order, designs) });
    },
    onSuccess: saySaved,
    onError: (error) => showRefusal(error),
  });
}
