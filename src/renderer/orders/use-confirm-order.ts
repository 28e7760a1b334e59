import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { UseMutationResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Cart } from '../../shared/orders/order.ts';
import type { CallInput, CallOutput } from '../../shared/studio-contract.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { newUid } from '../bridge/new-uid.ts';
import { forgetCartToast } from './use-cart.tsx';

type Confirming = UseMutationResult<CallOutput<'orders.confirm'>, AppError, CallInput<'orders.confirm'>>;

interface Attempt {
  readonly cart: Cart;
  readonly customerId: number | null;
  readonly requestUid: string;
}

/** Turns the basket into an order; pressing again for the same basket asks under the same name, so it is never ordered twice. */
export function useConfirmOrder(): { confirming: Confirming; confirm: (cart: Cart, customerId: number | null) => void } {
  const navigate = useNavigate();
  const confirming = useStudioChange('orders.confirm');
  const attempt = useRef<Attempt | null>(null);
  const confirm = (cart: Cart, customerId: number | null): void => {
    const before = attempt.current;
    const isRepeat = before !== null && before.cart === cart && before.customerId === customerId;
    const current = isRepeat ? before : { cart, customerId, requestUid: newUid() };
    attempt.current = current;
    confirming.mutate(
      { requestUid: current.requestUid, cart: { ...cart, customerId }, sessionMs: useCurrentCustomer.getState().sessionMs },
      {
        onSuccess: (order) => {
          forgetCartToast();
          void navigate(`/basket/done/${order.id}`, { replace: true });
        },
      },
    );
  };
  return { confirming, confirm };
}
