import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { DueRow } from '../../shared/recommendation/keep-in-touch.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';

/** Serves a customer from now on, and goes to what to offer them. */
export function ServeButton({ customer: { id, name } }: { readonly customer: DueRow['customer'] }): React.JSX.Element {
  const intl = useIntl();
  const setCustomer = useCurrentCustomer((state) => state.setCustomer);
  return (
    <Button
      component={Link}
      to="/"
      variant="default"
      size="xs"
      onClick={() => setCustomer(id)}
      aria-label={intl.formatMessage({ id: 'keep-in-touch.serve-name' }, { name })}
    >
      <FormattedMessage id="keep-in-touch.serve" />
    </Button>
  );
}
