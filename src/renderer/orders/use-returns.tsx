import { FormattedMessage } from 'react-intl';
import type { OrderReturn } from '../../shared/orders/order-return.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

/** Takes back returns of an order, and says of a new one that it can be taken back. */
export function useReturns(orderId: number) {
  const change = useStudioChange('orders.undoReturn');
  const undo = (returnId: number): void => change.mutate({ orderId, returnId }, { onError: (error) => showRefusal(error) });
  const showRecorded = (returns: readonly OrderReturn[]): void => {
    const last = returns.at(-1);
    if (last === undefined) return;
    showUndoToast({
      id: `return ${last.id}`,
      message: <FormattedMessage id="returns.recorded" values={{ count: last.quantity }} />,
      undoLabel: <FormattedMessage id="ui.undo" />,
      onUndo: () => undo(last.id),
    });
  };
  return { undo, showRecorded, isPending: change.isPending };
}
