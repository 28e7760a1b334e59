import { FormattedMessage } from 'react-intl';
import type { Message } from '../../shared/kernel/message.ts';
import { useMoney } from './use-money.ts';

/** A suggestion's reason in words; what it saves, which is a number in the shop's data, is written as money. */
export function ReasonWords({ reason: { id, params } }: { readonly reason: Message }): React.JSX.Element {
  const money = useMoney();
  const { savingMinor, currency } = params;
  const saving = typeof savingMinor === 'number' ? money(savingMinor, typeof currency === 'string' ? currency : undefined) : '';
  return <FormattedMessage id={id} values={{ ...params, saving }} />;
}
