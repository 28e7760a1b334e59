import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useMoney } from '../bridge/use-money.ts';
import type { OrderGroup } from './order-groups.ts';
import { SizeName } from './size-name.tsx';

interface OrderSizeTableProps {
  readonly group: OrderGroup;
  readonly currency: string;
}

const columns = ['size', 'pieces', 'each', 'sum'] as const;

/** The sizes of a sold design: how many of each, for how much. */
export function OrderSizeTable({ group, currency }: OrderSizeTableProps): React.JSX.Element {
  const money = useMoney();
  return (
    <table className="tb-size-table tb-figures">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <FormattedMessage id={`orders.column-${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.lines.map(({ line }) => (
          <tr key={line.id}>
            <th scope="row">
              <SizeName sizeKey={line.sizeKey} />
            </th>
            <td>
              <FormattedNumber value={line.quantity} />
            </td>
            <td>{money(line.unitPrice.unitPriceMinor, currency)}</td>
            <td>{money(line.totalMinor, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
