import { FormattedMessage } from 'react-intl';
import type { Order, OrderStatus } from '../../shared/orders/order.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface OrderStatusUse {
  readonly isPending: boolean;
  readonly setStatus: (order: Order, status: OrderStatus) => void;
}

/** Moves an order to another state, says so, and can take it back. */
export function useOrderStatus(): OrderStatusUse {
  const change = useStudioChange('orders.setStatus');
  const setStatus = (order: Order, status: OrderStatus): void => {
    change.mutate(
      { orderId: order.id, status },
      {
        onError: (error) => showRefusal(error),
        onSuccess: () =>
          showUndoToast({
            id: `status ${order.id}`,
            message: (
              <FormattedMessage
                id="orders.status-changed"
                values={{ number: order.number, status: <FormattedMessage id={`orders.status.${status}`} /> }}
              />
            ),
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: () => change.mutate({ orderId: order.id, status: order.status }, { onError: (error) => showRefusal(error) }),
          }),
      },
    );
  };
  return { isPending: change.isPending, setStatus };
}
