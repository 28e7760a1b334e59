import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconUserHeart, IconUsers } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSetSuggestionManner, useSuggestionManner } from '../bridge/use-suggestion-manner.ts';

/** Whether suggestions are personal or plain, in reach on every screen; a press changes it. */
export function MannerSwitch(): React.JSX.Element {
  const intl = useIntl();
  const isPersonal = useSuggestionManner() === 'personal';
  const set = useSetSuggestionManner();
  const Icon = isPersonal ? IconUserHeart : IconUsers;
  return (
    <Tooltip
      label={intl.formatMessage({ id: isPersonal ? 'app.manner.personal-text' : 'app.manner.plain-text' })}
      withinPortal={false}
      multiline
      w={280}
    >
      <UnstyledButton
        className="tb-chip tb-manner"
        role="switch"
        aria-checked={isPersonal}
        aria-label={intl.formatMessage({ id: 'app.manner' })}
        onClick={() => set(isPersonal ? 'plain' : 'personal')}
      >
        <Icon size={18} stroke={1.5} aria-hidden />
        <span className="tb-clip">
          <FormattedMessage id={isPersonal ? 'app.manner.personal' : 'app.manner.plain'} />
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
