import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Link, NavLink } from 'react-router';
import { BrandMark } from '../ui/brand-mark.tsx';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { destinations, type Destination } from './destinations.ts';

function NavItem({ destination }: { readonly destination: Destination }): React.JSX.Element {
  const intl = useIntl();
  const label = intl.formatMessage({ id: destination.labelId });
  const Icon = destination.icon;
  return (
    <Tooltip
      withinPortal={false}
      position="right"
      label={
        <>
          {label} <ShortcutKeys keys={destination.keys} />
        </>
      }
    >
      <NavLink to={destination.path} end={destination.path === '/'} className="tb-nav-link" aria-label={label}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </NavLink>
    </Tooltip>
  );
}

/** The narrow column of main places at the left. */
export function SideNav({ onHelp }: { readonly onHelp: () => void }): React.JSX.Element {
  const intl = useIntl();
  const help = intl.formatMessage({ id: 'app.help.open' });
  return (
    <nav className="tb-nav" aria-label={intl.formatMessage({ id: 'app.nav.label' })}>
      <Link to="/" className="tb-brand" aria-label={intl.formatMessage({ id: 'app.nav.brand' })}>
        <BrandMark />
      </Link>
      <ul className="tb-nav-list">
        {destinations.map((destination) => (
          <li key={destination.path}>
            <NavItem destination={destination} />
          </li>
        ))}
      </ul>
      <Tooltip withinPortal={false} position="right" label={help}>
        <ActionIcon mt={6} size={40} radius={10} onClick={onHelp} aria-label={help}>
          <IconHelp size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </nav>
  );
}
