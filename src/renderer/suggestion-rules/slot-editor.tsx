import { ActionIcon, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { panelKeys, type PanelKey, type Slot } from '../../shared/recommendation/slot.ts';
import { panelRows, raisePanel, setLimit, togglePanel } from './edit-slot.ts';

interface SlotEditorProps {
  readonly slot: Slot;
  readonly onChange: (slot: Slot) => void;
}

/** What a place shows: which questions it answers, in which order, with how many cards, and what it falls back to. */
export function SlotEditor({ slot, onChange }: SlotEditorProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <>
      <ul className="tb-slot-panels">
        {panelRows(slot).map((row, at) => (
          <PanelRow key={row.panel} {...row} isFirst={at === 0} slot={slot} onChange={onChange} />
        ))}
      </ul>
      <NativeSelect
        label={intl.formatMessage({ id: 'suggestion-rules.fallback' })}
        value={slot.fallback ?? ''}
        data={[
          { value: '', label: intl.formatMessage({ id: 'suggestion-rules.no-fallback' }) },
          ...panelKeys.map((key) => ({ value: key, label: intl.formatMessage({ id: `home.panel.${key}` }) })),
        ]}
        onChange={(event) => onChange({ ...slot, fallback: (event.currentTarget.value || null) as PanelKey | null })}
      />
    </>
  );
}

interface PanelRowProps extends SlotEditorProps {
  readonly panel: PanelKey;
  readonly limit: number | null;
  readonly isFirst: boolean;
}

function PanelRow({ panel, limit, isFirst, slot, onChange }: PanelRowProps): React.JSX.Element {
  const intl = useIntl();
  const name = intl.formatMessage({ id: `home.panel.${panel}` });
  return (
    <li data-panel-row={panel}>
      <Checkbox
        label={name}
        description={intl.formatMessage({ id: `home.panel.${panel}.text` })}
        checked={limit !== null}
        onChange={() => onChange(togglePanel(slot, panel))}
      />
      {limit === null ? null : (
        <>
          <NumberInput
            aria-label={intl.formatMessage({ id: 'suggestion-rules.limit' }, { panel: name })}
            size="sm"
            value={limit}
            min={1}
            max={12}
            allowDecimal={false}
            clampBehavior="strict"
            onChange={(value) => typeof value === 'number' && value !== limit && onChange(setLimit(slot, panel, value))}
          />
          <ActionIcon
            variant="subtle"
            disabled={isFirst}
            aria-label={intl.formatMessage({ id: 'suggestion-rules.raise' }, { panel: name })}
            onClick={() => onChange(raisePanel(slot, panel))}
          >
            <IconArrowUp size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
