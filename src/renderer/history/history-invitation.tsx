import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { Notice } from '../ui/notice.tsx';

/** In a shop's first hour: the way to bring in what it sold before. Gone once there is any order, or any import. */
export function HistoryInvitation(): React.JSX.Element | null {
  const orders = useStudioQuery('orders.list', { customerId: null, statuses: null, limit: 1 }).data;
  const imports = useStudioQuery('history.list', {}).data;
  if (orders === undefined || imports === undefined || orders.length > 0 || imports.length > 0) return null;
  return (
    <Notice tone="info" title={<FormattedMessage id="history.invite.title" />}>
      <p>
        <FormattedMessage id="history.invite.text" />
      </p>
      <Button component={Link} to="/import" size="xs" variant="default">
        <FormattedMessage id="history.invite.open" />
      </Button>
    </Notice>
  );
}
