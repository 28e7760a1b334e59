import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Cart } from '../../shared/orders/order.ts';
import type { CallInput, CallOutput } from '../../shared/studio-contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { newUid } from '../bridge/new-uid.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';
import { forgetCartToast } from './use-cart.tsx';

type Confirming = UseMutationResult<CallOutput<'orders.confirm'>, AppError, CallInput<'orders.confirm'>>;

/** Orders a basket for a customer at the price that was shown, where one is. */
type Confirm = (cart: Cart, customerId: number | null, expectedTotalMinor: number | undefined) => void;

interface Attempt {
  readonly cart: Cart;
  readonly customerId: number | null;
  readonly requestUid: string;
}

/** Turns the basket into an order; pressing again for the same basket asks under the same name, so it is never ordered twice. */
export function useConfirmOrder(): { confirming: Confirming; confirm: Confirm } {
  const navigate = useNavigate();
  const confirming = useStudioChange('orders.confirm');
  const client = useQueryClient();
  const attempt = useRef<Attempt | null>(null);
  const confirm: Confirm = (cart, customerId, expectedTotalMinor) => {
    const before = attempt.current;
    const isRepeat = before !== null && before.cart === cart && before.customerId === customerId;
    const current = isRepeat ? before : { cart, customerId, requestUid: newUid() };
    attempt.current = current;
    confirming.mutate(
      {
        requestUid: current.requestUid,
        cart: { ...cart, customerId },
        expectedTotalMinor,
        sessionMs: useCurrentCustomer.getState().sessionMs,
      },
      {
        onSuccess: (order) => {
          forgetCartToast();
          void navigate(`/basket/done/${order.id}`, { replace: true });
        },
        onError: ({ code }) => {
          if (code === 'order.price-changed') void client.invalidateQueries({ queryKey: queryKeyOf('orders.quote') });
        },
      },
    );
  };
  return { confirming, confirm };
}
