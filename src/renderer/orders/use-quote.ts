import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Cart, Quote } from '../../shared/orders/order.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';

const EMPTY: Cart = { customerId: null, lines: [] };

/** What the basket costs now; `version` stands for its content, which would be a long key. */
export function useQuote(cart: Cart | undefined, version: number): UseQueryResult<Quote, AppError> {
  return useQuery<Quote, AppError>({
    queryKey: [...queryKeyOf('orders.quote'), version],
    queryFn: () => callStudio('orders.quote', cart ?? EMPTY),
    enabled: cart !== undefined && cart.lines.length > 0,
    placeholderData: keepPreviousData,
  });
}
