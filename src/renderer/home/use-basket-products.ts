import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** How many products suggestions are asked to go with. */
const MAX_CONTEXT = 100;

/** The products in the basket, each once. */
export function useBasketProducts(): number[] {
  const cart = useStudioQuery('orders.getCart', {}).data;
  return [...new Set((cart?.lines ?? []).map((line) => line.productId))].slice(0, MAX_CONTEXT);
}
