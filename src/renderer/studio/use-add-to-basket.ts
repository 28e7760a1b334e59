import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CartLine } from '../../shared/orders/order.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { noteAdded } from '../bridge/note-suggestion.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';

/** Puts lines into the basket of whom the shop serves. */
export interface AddToBasket {
  readonly pending: boolean;
  /** Why the last lines were refused. */
  readonly error: unknown;
  add(lines: CartLine[]): Promise<void>;
}

/** The way to the basket: goes there once the lines lie in it. */
export function useAddToBasket(): AddToBasket {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [state, setState] = useState<{ pending: boolean; error: unknown }>({ pending: false, error: undefined });
  const add = async (lines: CartLine[]): Promise<void> => {
    setState({ pending: true, error: undefined });
    try {
      await callStudio('orders.addToCart', { customerId: useCurrentCustomer.getState().customerId, lines });
      recordPutInOrder(lines);
      await client.invalidateQueries({ queryKey: ['orders', 'getCart'] });
      void navigate('/basket');
    } catch (error) {
      setState({ pending: false, error });
    }
  };
  return { ...state, add };
}

function recordPutInOrder(lines: readonly CartLine[]): void {
  noteAdded([...new Set(lines.map((line) => line.productId))]);
  for (const productId of new Set(lines.map((line) => line.productId))) {
    recordInteraction({ kind: 'put-in-order', productId, screen: 'studio' });
  }
}
