import { MultiSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { SuggestionRules } from '../../shared/recommendation/slot.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

interface ProductPicksProps {
  readonly rules: SuggestionRules;
  readonly onChange: (part: Partial<SuggestionRules>) => void;
}

/** The products that the owner picked, in their order, and those that are never suggested; none is in both. */
export function ProductPicks({ rules, onChange }: ProductPicksProps): React.JSX.Element {
  const intl = useIntl();
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const choices = products.map(({ id, name }) => ({ value: String(id), label: name }));
  const { pinnedProductIds: pins, bannedProductIds: bans } = rules;
  return (
    <>
      <MultiSelect
        label={intl.formatMessage({ id: 'suggestion-rules.pins' })}
        description={intl.formatMessage({ id: 'suggestion-rules.pins-text' })}
        data={choices.filter(({ value }) => !bans.includes(Number(value)))}
        value={pins.map(String)}
        maxValues={24}
        searchable
        hidePickedOptions
        onChange={(values) => onChange({ pinnedProductIds: values.map(Number) })}
      />
      <MultiSelect
        label={intl.formatMessage({ id: 'suggestion-rules.bans' })}
        description={intl.formatMessage({ id: 'suggestion-rules.bans-text' })}
        data={choices}
        value={bans.map(String)}
        searchable
        hidePickedOptions
        onChange={(values) => {
          const banned = values.map(Number);
          onChange({ bannedProductIds: banned, pinnedProductIds: pins.filter((id) => !banned.includes(id)) });
        }}
      />
    </>
  );
}
