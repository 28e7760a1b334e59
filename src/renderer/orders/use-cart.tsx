import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { Cart } from '../../shared/orders/order.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { CART_CHANGE } from '../bridge/query-client.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

const cartKey = queryKeyOf('orders.getCart', {});

const TOAST_ID = 'cart';

/** Takes the basket's undo away: once it is an order, an earlier basket must not come back. */
export function forgetCartToast(): void {
  notifications.hide(TOAST_ID);
}

interface CartUse {
  readonly cart: Cart | undefined;
  readonly loadError: AppError | null;
  readonly saveError: AppError | null;
  /** Changes with every change of the basket. */
  readonly version: number;
  /** Saves at once; `messageId`, if given, is said in a toast that can take it back. */
  readonly change: (next: Cart, messageId?: string) => void;
}

/** The basket and how to change it: shown at once, saved in order, put back if the saving fails. */
export function useCart(): CartUse {
  const client = useQueryClient();
  const query = useStudioQuery('orders.getCart', {});
  const save = useMutation<Cart, AppError, Cart, Cart | undefined>({
    mutationKey: CART_CHANGE,
    scope: { id: 'cart' },
    mutationFn: (cart) => callStudio('orders.saveCart', cart),
    onError: () => void client.invalidateQueries({ queryKey: cartKey }),
  });
  const put = (cart: Cart): void => {
    void client.cancelQueries({ queryKey: cartKey });
    client.setQueryData(cartKey, cart);
    save.mutate(cart);
  };
  const change = (next: Cart, messageId?: string): void => {
    const before = client.getQueryData<Cart>(cartKey);
    put(next);
    if (messageId === undefined || before === undefined) return;
    showUndoToast({
      id: TOAST_ID,
      message: <FormattedMessage id={messageId} />,
      undoLabel: <FormattedMessage id="ui.undo" />,
      onUndo: () => put(before),
    });
  };
  return { cart: query.data, loadError: query.error, saveError: save.error, version: query.dataUpdatedAt, change };
}
