import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { IconMessageHeart, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../ui/page-title.tsx';
import { AddCustomerDialog } from './add-customer-dialog.tsx';
import { CustomerList } from './customer-list.tsx';
import './customers.css';

const ICON = { size: 18, stroke: 1.5, 'aria-hidden': true } as const;

/** Everyone the shop knows, found as one types, and the way to add one. */
export function CustomersScreen(): React.JSX.Element {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const [query, setQuery] = useState('');
  const adding = search.get('add');
  const add = (name: string): void => setSearch({ add: name }, { replace: true });
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'app.nav.customers' })} />
      <div className="tb-toolbar">
        <TextInput
          className="tb-toolbar-search"
          value={query}
          maxLength={120}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch {...ICON} />}
          aria-label={intl.formatMessage({ id: 'customers.finder.label' })}
          placeholder={intl.formatMessage({ id: 'customers.finder.placeholder' })}
        />
        <div className="tb-customers-ways">
          <Button component={Link} to="/customers/keep-in-touch" variant="default" leftSection={<IconMessageHeart {...ICON} />}>
            <FormattedMessage id="customers.keep-in-touch" />
          </Button>
          <Button leftSection={<IconUserPlus {...ICON} />} onClick={() => add('')}>
            <FormattedMessage id="customers.add.open" />
          </Button>
        </div>
      </div>
      <CustomerList query={query} onAdd={() => add(query)} />
      {adding === null ? null : <AddCustomerDialog initialName={adding} onClose={() => setSearch({}, { replace: true })} />}
    </div>
  );
}
