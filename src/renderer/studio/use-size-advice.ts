import type { SizeAdvice } from '../../shared/recommendation/advice.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { ProductChoice } from './product-choice.ts';

/** The size that fits the person served; undefined while nobody is, suggestions are plain, or nothing is known. */
export function useSizeAdvice({ product, variant }: ProductChoice): SizeAdvice | undefined {
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const answer = useStudioQuery(
    'recommendation.suggestSize',
    { customerId: customerId ?? 1, productId: product.id, colourwayId: variant.colourwayId },
    { enabled: customerId !== null },
  );
  return customerId === null ? undefined : (answer.data ?? undefined);
}
