import { useState } from 'react';
import { Popover, Skeleton, UnstyledButton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Evidence } from '../../shared/recommendation/evidence.ts';
import { ErrorNotice } from './error-notice.tsx';
import { type Explained, hasWhy } from './has-why.ts';
import { ReasonWords } from './reason-words.tsx';
import { useStudioQuery } from './use-studio-query.ts';
import './why-this.css';

interface WhyThisProps {
  readonly suggestion: Explained;
  /** What is suggested, for the button's name. */
  readonly name: string;
  /** Where something else opens it, too. */
  readonly opened?: boolean;
  readonly onChange?: (opened: boolean) => void;
}

/** How many orders are shown; the rest are counted. */
const SHOWN_ORDERS = 5;

/** Shows the orders that a suggestion's reason was counted from, or why each part of a finished design, and what moved it; nothing where there is none of it. */
export function WhyThis({ suggestion, name, opened, onChange }: WhyThisProps): React.JSX.Element | null {
  const intl = useIntl();
  const [openedHere, setOpenedHere] = useState(false);
  const isOpen = opened ?? openedHere;
  const change = onChange ?? setOpenedHere;
  const { reason, evidence, parts, outlook, boost, isTried } = suggestion;
  if (!hasWhy(suggestion)) return null;
  return (
    <Popover opened={isOpen} onChange={change} position="bottom-start" width={300} shadow="md" radius="lg" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className="tb-why"
          aria-label={intl.formatMessage({ id: 'suggestion.why-of' }, { name })}
          onClick={() => change(!isOpen)}
        >
          <FormattedMessage id="suggestion.why" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'suggestion.why-of' }, { name })}>
        {parts === undefined ? (
          <p className="tb-label">
            <ReasonWords reason={reason} />
          </p>
        ) : (
          <ul className="tb-why-parts">
            {parts.map((part) => (
              <li key={part.id}>
                <FormattedMessage id={part.id} values={part.params} />
              </li>
            ))}
          </ul>
        )}
        {outlook === undefined ? null : (
          <p className="tb-secondary tb-why-outlook" data-outlook>
            <span>
              <FormattedMessage id={outlook.when.id} values={outlook.when.params} />
            </span>
            <span>
              <FormattedMessage id={outlook.chance.id} values={outlook.chance.params} />
            </span>
          </p>
        )}
        {boost === undefined ? null : (
          <p className="tb-why-rule" data-why="boost">
            <FormattedMessage id="suggestion.why-boost" values={boost} />
          </p>
        )}
        {isTried === undefined ? null : (
          <p className="tb-why-rule">
            <FormattedMessage id="suggestion.why-tried" />
          </p>
        )}
        {evidence === null ? null : <EvidenceOrders evidence={evidence} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function EvidenceOrders({ evidence }: { readonly evidence: Evidence }): React.JSX.Element {
  const found = useStudioQuery('recommendation.listEvidence', { evidence, limit: SHOWN_ORDERS });
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton height={120} />;
  const { orders, orderCount } = found.data;
  return (
    <>
      <ul className="tb-why-orders tb-figures">
        {orders.map(({ orderId, number, placedAtMs, pieces }) => (
          <li key={orderId}>
            {orderId > 0 ? <Link to={`/orders/${orderId}`}>{number}</Link> : <span>{number}</span>}
            <span>
              <FormattedMessage id="suggestion.why-order" values={{ placedAtMs, pieces }} />
            </span>
          </li>
        ))}
      </ul>
      {orderCount > orders.length ? (
        <p className="tb-secondary">
          <FormattedMessage id="suggestion.why-more" values={{ count: orderCount - orders.length }} />
        </p>
      ) : null}
    </>
  );
}
