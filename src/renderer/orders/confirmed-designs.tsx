import { FormattedMessage } from 'react-intl';
import type { OrderGroup } from './order-groups.ts';
import { OrderLinePlate } from './order-line-plate.tsx';
import './order-confirmed.css';
import { SizeName } from './size-name.tsx';

/** How many designs fit in a row. */
const SHOWN = 4;

/** What was ordered: a picture of each design with its pieces by size. */
export function ConfirmedDesigns({ groups }: { readonly groups: readonly OrderGroup[] }): React.JSX.Element {
  const hidden = groups.length - SHOWN;
  return (
    <ul className="tb-confirmed">
      {groups.slice(0, SHOWN).map(({ first, lines }) => (
        <li key={first.id} className="tb-confirmed-design">
          <span className="tb-confirmed-plate tb-backdrop tb-fit">
            <OrderLinePlate line={first} widthPx={320} />
          </span>
          <span className="tb-confirmed-name tb-clip">{first.designName || first.productName}</span>
          <span className="tb-secondary tb-figures">
            {lines.map(({ line }) => (
              <span key={line.id} className="tb-confirmed-size">
                <FormattedMessage id="orders.size-pieces" values={{ size: <SizeName sizeKey={line.sizeKey} />, count: line.quantity }} />
              </span>
            ))}
          </span>
        </li>
      ))}
      {hidden > 0 ? (
        <li className="tb-confirmed-more tb-secondary">
          <FormattedMessage id="orders.confirmed.more" values={{ count: hidden }} />
        </li>
      ) : null}
    </ul>
  );
}
