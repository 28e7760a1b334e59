import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { rhythmMessage } from '../../shared/recommendation/touch-reasons.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** How often a customer usually orders and how long ago they did; nothing before their third order. */
export function CustomerRhythm({ customerId }: { readonly customerId: number }): ReactNode {
  const rhythm = useStudioQuery('recommendation.getOrderRhythm', { customerId }).data;
  if (rhythm == null) return null;
  const { id, params } = rhythmMessage(rhythm);
  return (
    <p className="tb-customer-facts tb-figures" data-rhythm>
      <FormattedMessage id={id} values={params} />
    </p>
  );
}
