import { ActionIcon, Menu } from '@mantine/core';
import { IconHash, IconTableImport, IconUserCircle, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RosterFieldLayer } from '../../shared/design/layer.ts';
import { insideMain } from '../ui/inside-main.ts';

interface RosterMenuProps {
  onField(field: RosterFieldLayer['field']): void;
  onList(): void;
}

/** Team fields for the design, and the list that fills them. */
export function RosterMenu({ onField, onList }: RosterMenuProps): ReactNode {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'studio.roster' });
  return (
    <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-end" shadow="md" width={230} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={36} aria-label={label} title={label} data-tool="roster">
          <IconUsersGroup size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserCircle size={18} stroke={1.5} />} onClick={() => onField('name')}>
          <FormattedMessage id="studio.roster-add-name" />
        </Menu.Item>
        <Menu.Item leftSection={<IconHash size={18} stroke={1.5} />} onClick={() => onField('number')}>
          <FormattedMessage id="studio.roster-add-number" />
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTableImport size={18} stroke={1.5} />} onClick={onList} data-action="roster">
          <FormattedMessage id="studio.roster-fill" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
