import { ActionIcon, Tooltip } from '@mantine/core';
import { IconSearch, IconShoppingBag } from '@tabler/icons-react';
import type { RefCallback } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { CustomerChip } from './customer-chip.tsx';
import { MannerSwitch } from './manner-switch.tsx';
import { palette } from './palette-store.ts';
import { SampleShopBadge } from './sample-shop-badge.tsx';

function BasketButton(): React.JSX.Element {
  const intl = useIntl();
  const lines = useStudioQuery('orders.getCart', {}).data?.lines ?? [];
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
  const label = intl.formatMessage({ id: 'app.bar.basket' }, { pieces });
  return (
    <Tooltip label={label} withinPortal={false}>
      <ActionIcon component={Link} to="/basket" className="tb-basket-button" aria-label={label}>
        <IconShoppingBag size={20} stroke={1.5} aria-hidden />
        {pieces > 0 ? (
          <span className="tb-basket-count tb-figures" aria-hidden>
            {intl.formatNumber(pieces, { notation: 'compact' })}
          </span>
        ) : null}
      </ActionIcon>
    </Tooltip>
  );
}

function PaletteButton(): React.JSX.Element {
  return (
    <button type="button" className="tb-palette-button" onClick={palette.open}>
      <IconSearch size={18} stroke={1.5} aria-hidden />
      <span className="tb-palette-words tb-clip">
        <FormattedMessage id="app.bar.find" />
      </span>
      <ShortcutKeys keys="mod+K" />
    </button>
  );
}

/** The bar over every screen: where we are, whom we serve, find anything, the basket. */
export function TopBar({ titleRef }: { readonly titleRef: RefCallback<HTMLElement> }): React.JSX.Element {
  return (
    <header className="tb-bar">
      <div className="tb-bar-title" ref={titleRef} />
      <CustomerChip />
      <MannerSwitch />
      <SampleShopBadge />
      <div className="tb-bar-space" />
      <PaletteButton />
      <BasketButton />
    </header>
  );
}
