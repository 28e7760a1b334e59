import { useEffect, useEffectEvent, useState } from 'react';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch, IconUserOff, IconUserPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { CustomerLine } from './customer-line.tsx';
import './customer-finder.css';

interface CustomerFinderProps {
  readonly autoFocus?: boolean;
  /** Asks “who is this for?” above the field, where nothing else does. */
  readonly withLabel?: boolean;
  /** After a customer was chosen, or nobody. */
  readonly onChosen?: () => void;
}

const ANONYMOUS = 'anonymous';
const ADD = 'add';

/** Finds whom the shop serves while they type: names, e-mail or phone digits; arrows and Enter choose. */
export function CustomerFinder({ autoFocus = false, withLabel = false, onChosen }: CustomerFinderProps): React.JSX.Element {
  const intl = useIntl();
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [query, setQuery] = useState('');
  const { customerId, setCustomer } = useCurrentCustomer();
  const found = useStudioQuery('customers.search', { query: query.trim().slice(0, 120), limit: 6 }, { keepPrevious: true });
  const matches = found.data ?? [];

  const selectBest = useEffectEvent(() => {
    if (query === '') combobox.resetSelectedOption();
    else combobox.selectFirstOption();
  });
  useEffect(() => selectBest(), [found.data, query]);

  const choose = (value: string): void => {
    if (value === ADD) void navigate(`/customers?add=${encodeURIComponent(query.trim())}`);
    else setCustomer(value === ANONYMOUS ? null : Number(value));
    setQuery('');
    combobox.closeDropdown();
    onChosen?.();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" radius="lg" offset={6} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          size="md"
          value={query}
          data-autofocus={autoFocus || undefined}
          {...(withLabel
            ? { label: <FormattedMessage id="app.customer.title" /> }
            : { 'aria-label': intl.formatMessage({ id: 'customers.finder.label' }) })}
          placeholder={intl.formatMessage({ id: 'customers.finder.placeholder' })}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="tb-finder-options" aria-label={intl.formatMessage({ id: 'customers.finder.results' })}>
          {query === '' && matches.length > 0 ? <Combobox.Group label={intl.formatMessage({ id: 'customers.finder.latest' })} /> : null}
          {matches.map((match) => (
            <Combobox.Option key={match.id} value={String(match.id)}>
              <CustomerLine match={match} />
            </Combobox.Option>
          ))}
          {found.error && !found.isFetching ? (
            <Combobox.Empty className="tb-finder-empty">
              <FormattedMessage id={`error.${found.error.code}.title`} values={found.error.params} />
            </Combobox.Empty>
          ) : null}
          {query !== '' && matches.length === 0 && !found.isFetching && !found.error ? (
            <Combobox.Empty className="tb-finder-empty">
              <FormattedMessage id="customers.finder.none" values={{ query }} />
            </Combobox.Empty>
          ) : null}
          {query.trim() === '' ? null : (
            <Combobox.Option value={ADD} className="tb-finder-action">
              <IconUserPlus size={18} stroke={1.5} aria-hidden />
              <span className="tb-clip">
                <FormattedMessage id="customers.finder.add" values={{ query: query.trim() }} />
              </span>
            </Combobox.Option>
          )}
          {customerId === null ? null : (
            <Combobox.Option value={ANONYMOUS} className="tb-finder-action">
              <IconUserOff size={18} stroke={1.5} aria-hidden />
              <FormattedMessage id="customers.finder.anonymous" />
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
