import { useState } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { DriftingRow } from '../../shared/recommendation/keep-in-touch.ts';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { ServeButton } from './serve-button.tsx';
import { TOUCH_PAGE, TouchFrame } from './touch-frame.tsx';
import { TouchedCustomer } from './touched-customer.tsx';

const columns = ['customer', 'reason', 'stays', 'expected', 'spent', 'stake', 'actions'];

/** Customers who used to come and may have stopped, those with the most at stake first. */
export function DriftingList(): React.JSX.Element {
  const [offset, setOffset] = useState(0);
  const found = useStudioQuery('recommendation.listDrifting', { offset, limit: TOUCH_PAGE }, { keepPrevious: true });
  return (
    <TouchFrame
      kind="drifting"
      found={found}
      columns={columns}
      offset={offset}
      onPage={setOffset}
      row={(row: DriftingRow) => <DriftingLine key={row.customer.id} row={row} />}
    />
  );
}

function DriftingLine({ row }: { readonly row: DriftingRow }): React.JSX.Element {
  const money = useMoney();
  const { customer, reason, stillComes, expectedOrders, spent, atStake } = row;
  return (
    <tr data-customer={customer.id}>
      <th scope="row">
        <TouchedCustomer customer={customer} />
      </th>
      <td data-column="reason">
        <FormattedMessage id={reason.id} values={reason.params} />
      </td>
      <td data-column="stays">
        <FormattedNumber value={stillComes} style="percent" />
      </td>
      <td data-column="expected">
        <FormattedNumber value={expectedOrders} maximumFractionDigits={1} />
      </td>
      <td data-column="spent">
        {spent.map(({ currency, amountMinor }) => (
          <div key={currency}>{money(amountMinor, currency)}</div>
        ))}
      </td>
      <td data-column="stake">{atStake === null ? null : money(atStake.amountMinor, atStake.currency)}</td>
      <td data-column="actions">
        <ServeButton customer={customer} />
      </td>
    </tr>
  );
}
