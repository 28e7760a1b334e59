import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Cart, CartLine, Quote } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { BasketGroupFoot } from './basket-group-foot.tsx';
import { lineOfSize, removeGroup, type CartGroup } from './cart-groups.ts';
import { DesignPlates } from './design-plates.tsx';
import { SizeQuantity } from './size-quantity.tsx';
import { useEditLink } from './use-edit-link.ts';

interface BasketGroupProps {
  readonly group: CartGroup;
  readonly cart: Cart;
  readonly quote: Quote | undefined;
  readonly onChange: (next: Cart, messageId?: string) => void;
}

/** One design on one garment: its pictures, a quantity for each size, and what a piece costs and why. */
export function BasketGroup({ group, cart, quote, onChange }: BasketGroupProps): React.JSX.Element | null {
  const intl = useIntl();
  const money = useMoney();
  const editLink = useEditLink(group);
  const first = group.lines[0];
  if (first === undefined) return null;
  const { product } = group;
  const colourway = product.colourways.find((item) => item.id === group.colourwayId);
  const colour = { name: colourway?.name ?? '', hex: colourway?.hex ?? '#ffffff', finish: colourway?.finish ?? 'plain' };
  const shownSize = product.variants.find((item) => item.id === first.variantId)?.sizeKey ?? '';
  const quoted = quote?.lines.filter((line) => group.lines.some((item) => item.key === line.key)) ?? [];
  const unitMinorOf = (line: CartLine | undefined): number | undefined =>
    quoted.find((item) => item.key === line?.key)?.unitPrice.unitPriceMinor;
  const name = first.designName === '' ? product.name : first.designName;
  /** The price of a size where it is not the price that the foot explains. */
  const ownPriceOf = (line: CartLine | undefined): string | undefined => {
    const unitMinor = unitMinorOf(line);
    return unitMinor === undefined || unitMinor === unitMinorOf(first) ? undefined : money(unitMinor, quote?.currency);
  };
  const removeLabel = intl.formatMessage({ id: 'orders.basket.remove' }, { name });
  return (
    <article className="tb-basket-group" aria-label={name}>
      <DesignPlates product={product} sizeKey={shownSize} colour={colour} document={first.document} name={name} />
      <div className="tb-basket-words">
        <header className="tb-basket-head">
          <div>
            <h2 className="tb-basket-title tb-clip-2">{name}</h2>
            <p className="tb-basket-facts tb-clip">
              <FormattedMessage id="orders.garment" values={{ product: product.name, colour: colour.name }} />
            </p>
          </div>
          {editLink === undefined ? null : (
            <Button
              component={Link}
              to={editLink}
              variant="subtle"
              size="xs"
              leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
            >
              <FormattedMessage id="orders.basket.edit" />
            </Button>
          )}
          <Tooltip label={removeLabel}>
            <ActionIcon aria-label={removeLabel} onClick={() => onChange(removeGroup(cart, group), 'orders.basket.removed')}>
              <IconTrash size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </header>
        <div className="tb-basket-sizes" role="group" aria-label={intl.formatMessage({ id: 'orders.basket.sizes' }, { name })}>
          {product.sizes.map((size) => (
            <SizeQuantity
              key={size.key}
              group={group}
              size={size}
              line={lineOfSize(group, size.key)}
              ownPrice={ownPriceOf(lineOfSize(group, size.key))}
              cart={cart}
              onChange={onChange}
            />
          ))}
        </div>
        <BasketGroupFoot lines={quoted} currency={quote?.currency} />
      </div>
    </article>
  );
}
