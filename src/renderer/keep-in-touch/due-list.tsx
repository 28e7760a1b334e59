import { useState } from 'react';
import { FormattedDateTimeRange, FormattedMessage, FormattedNumber } from 'react-intl';
import { chanceWord } from '../../shared/recommendation/due.ts';
import type { DueRow } from '../../shared/recommendation/keep-in-touch.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { ServeButton } from './serve-button.tsx';
import { TOUCH_PAGE, TouchFrame } from './touch-frame.tsx';
import { TouchedCustomer } from './touched-customer.tsx';

const columns = ['customer', 'product', 'when', 'chance', 'actions'];

/** Who may need what again about now, the likeliest first. */
export function DueList(): React.JSX.Element {
  const [offset, setOffset] = useState(0);
  const found = useStudioQuery('recommendation.listDue', { offset, limit: TOUCH_PAGE }, { keepPrevious: true });
  return (
    <TouchFrame
      kind="due"
      found={found}
      columns={columns}
      offset={offset}
      onPage={setOffset}
      row={(row: DueRow) => <DueLine key={`${row.customer.id} ${row.productId}`} row={row} />}
    />
  );
}

function DueLine({ row }: { readonly row: DueRow }): React.JSX.Element {
  const { customer, productName, reason, fromMs, toMs, isNow, probability } = row;
  return (
    <tr data-customer={customer.id}>
      <th scope="row">
        <TouchedCustomer customer={customer} />
      </th>
      <td data-column="product">
        <div className="tb-touch-product tb-clip-2">{productName}</div>
        <div className="tb-secondary">
          <FormattedMessage id={reason.id} values={reason.params} />
        </div>
      </td>
      <td data-column="when">
        <FormattedDateTimeRange from={fromMs} to={toMs} month="short" day="numeric" timeZone="UTC" />
        {isNow ? (
          <div className="tb-secondary">
            <FormattedMessage id="keep-in-touch.now" />
          </div>
        ) : null}
      </td>
      <td data-column="chance">
        <FormattedNumber value={probability} style="percent" />
        <div className="tb-secondary">
          <FormattedMessage id="keep-in-touch.chance" values={{ word: chanceWord(probability) }} />
        </div>
      </td>
      <td data-column="actions">
        <ServeButton customer={customer} />
      </td>
    </tr>
  );
}
