import { Button, Group, NativeSelect, Select, Skeleton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { slotKeys, type SlotKey } from '../../shared/recommendation/slot.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { BoostSection } from './boost-section.tsx';
import { ProductPicks } from './product-picks.tsx';
import { SlotEditor } from './slot-editor.tsx';
import { useSuggestionRules } from './use-suggestion-rules.tsx';
import './suggestion-rules.css';

interface SuggestionRulesScreenProps {
  /** What a place shows to a customer, or to anyone when null. */
  readonly preview: (slot: SlotKey, customerId: number | null) => ReactNode;
}

/** Where the owner says what each place suggests, with what it shows to a customer of their choice. */
export function SuggestionRulesScreen({ preview }: SuggestionRulesScreenProps): React.JSX.Element {
  const intl = useIntl();
  const { rules, error, change } = useSuggestionRules();
  const [slotKey, setSlotKey] = useState<SlotKey>('home');
  const [customerId, setCustomerId] = useState<number | null>(null);
  return (
    <div className="tb-page tb-slot-rules">
      <PageTitle title={intl.formatMessage({ id: 'suggestion-rules.title' })} />
      <div className="tb-slot-head">
        <Link to="/settings" className="tb-slot-back">
          <FormattedMessage id="suggestion-rules.back" />
        </Link>
        <Group>
          <Button variant="default" component={Link} to="/settings/suggestions/figures">
            <FormattedMessage id="suggestion-figures.open" />
          </Button>
          <Button variant="default" component={Link} to="/settings/suggestions/bundles">
            <FormattedMessage id="bundles.open" />
          </Button>
        </Group>
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {rules === undefined ? (
        <Skeleton height={420} radius="lg" />
      ) : (
        <div className="tb-slot-columns">
          <section className="tb-slot-form" aria-label={intl.formatMessage({ id: 'suggestion-rules.title' })}>
            <NativeSelect
              label={intl.formatMessage({ id: 'suggestion-rules.slot' })}
              value={slotKey}
              data={slotKeys.map((key) => ({ value: key, label: intl.formatMessage({ id: `suggestion-rules.slot.${key}` }) }))}
              onChange={(event) => setSlotKey(event.currentTarget.value as SlotKey)}
            />
            <SlotEditor slot={rules.slots[slotKey]} onChange={(slot) => change({ slots: { ...rules.slots, [slotKey]: slot } })} />
            <ProductPicks rules={rules} onChange={change} />
            <BoostSection rules={rules} onChange={change} />
          </section>
          <section className="tb-slot-preview" aria-label={intl.formatMessage({ id: 'suggestion-rules.preview' })}>
            <CustomerChoice customerId={customerId} onChange={setCustomerId} />
            {preview(slotKey, customerId)}
          </section>
        </div>
      )}
    </div>
  );
}

interface CustomerChoiceProps {
  readonly customerId: number | null;
  readonly onChange: (customerId: number | null) => void;
}

function CustomerChoice({ customerId, onChange }: CustomerChoiceProps): React.JSX.Element {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const found = useStudioQuery('customers.search', { query: typed.slice(0, 120), limit: 20 }, { keepPrevious: true }).data ?? [];
  return (
    <Select
      label={intl.formatMessage({ id: 'suggestion-rules.preview-for' })}
      placeholder={intl.formatMessage({ id: 'suggestion-rules.anyone' })}
      data={found.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={customerId === null ? null : String(customerId)}
      searchable
      clearable
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  );
}
