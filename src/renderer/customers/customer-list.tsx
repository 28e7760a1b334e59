import { Button, Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { CustomerLine } from './customer-line.tsx';

interface CustomerListProps {
  readonly query: string;
  readonly onAdd: () => void;
}

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The customers that a query finds, or the latest buyers. */
export function CustomerList({ query, onAdd }: CustomerListProps): React.JSX.Element {
  const found = useStudioQuery('customers.search', { query: query.trim(), limit: 50 }, { keepPrevious: true });
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined)
    return (
      <div aria-busy>
        {rows.map((row) => (
          <Skeleton key={row} height={56} mb={8} />
        ))}
      </div>
    );
  if (found.data.length === 0)
    return (
      <EmptyState
        picture={<StitchPicture />}
        title={<FormattedMessage id={query === '' ? 'customers.empty.title' : 'customers.none.title'} values={{ query }} />}
        text={<FormattedMessage id={query === '' ? 'customers.empty.text' : 'customers.none.text'} />}
        action={
          <Button variant="default" onClick={onAdd}>
            <FormattedMessage id="customers.add.open" />
          </Button>
        }
      />
    );
  return (
    <ul className="tb-list">
      {found.data.map((match) => (
        <li key={match.id}>
          <Link className="tb-list-row" to={`/customers/${match.id}`}>
            <CustomerLine match={match} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
