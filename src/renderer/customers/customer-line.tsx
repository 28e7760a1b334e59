import { FormattedDate, FormattedMessage } from 'react-intl';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { initialsOf } from '../ui/initials.ts';
import './customer-finder.css';

/** One customer in a list: name, how to reach them, how often and when they last bought. */
export function CustomerLine({ match }: { readonly match: CustomerMatch }): React.JSX.Element {
  const contact = [match.email, match.phone].filter((part) => part !== null).join(' · ');
  return (
    <div className="tb-customer-line">
      <span className="tb-customer-face" aria-hidden>
        {initialsOf(match.name)}
      </span>
      <div className="tb-customer-words">
        <div className="tb-customer-name tb-clip">{match.name}</div>
        <div className="tb-customer-contact tb-clip tb-figures">{contact}</div>
      </div>
      <div className="tb-customer-aside tb-figures">
        <div>
          <FormattedMessage id="customers.order-count" values={{ count: match.orderCount }} />
        </div>
        {match.lastOrderedAtMs === null ? null : <FormattedDate value={match.lastOrderedAtMs} dateStyle="medium" />}
      </div>
    </div>
  );
}
