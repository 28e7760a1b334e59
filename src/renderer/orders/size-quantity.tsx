import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductSize } from '../../shared/catalog/product.ts';
import { MAX_LINE_QUANTITY, type Cart, type CartLine } from '../../shared/orders/order.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { QuantityField } from '../ui/quantity-field.tsx';
import { fitToSize, setSizeQuantity, type CartGroup } from './cart-groups.ts';
import { newUid } from '../bridge/new-uid.ts';

interface SizeQuantityProps {
  readonly group: CartGroup;
  readonly size: ProductSize;
  readonly line: CartLine | undefined;
  /** What a piece of this size costs, where it differs from the other sizes. */
  readonly ownPrice: string | undefined;
  readonly cart: Cart;
  readonly onChange: (next: Cart, messageId?: string) => void;
}

/** How many pieces of one size; says at once when the stock does not reach. */
export function SizeQuantity({ group, size, line, ownPrice, cart, onChange }: SizeQuantityProps): React.JSX.Element {
  const intl = useIntl();
  const quantity = line?.quantity ?? 0;
  const fitted = fitToSize(group, size.key);
  const stock = Math.max(0, fitted?.variant.stockOnHand ?? 0);
  // A line that is there already can always be taken out.
  const lackedAreaKeys = line === undefined ? (fitted?.lackedAreaKeys ?? []) : [];
  const isShort = quantity > stock;
  // The design itself goes only by its own button.
  const isLastSize = group.lines.length === 1 && line !== undefined;
  return (
    <div className="tb-quantity" data-short={isShort || undefined}>
      <span className="tb-quantity-size" aria-hidden>
        {size.label}
      </span>
      <QuantityField
        label={intl.formatMessage({ id: 'orders.basket.quantity' }, { size: size.label })}
        fewerLabel={intl.formatMessage({ id: 'ui.one-fewer' }, { size: size.label })}
        moreLabel={intl.formatMessage({ id: 'ui.one-more' }, { size: size.label })}
        value={quantity}
        min={isLastSize ? 1 : 0}
        max={MAX_LINE_QUANTITY}
        disabled={fitted === undefined || lackedAreaKeys.length > 0}
        invalid={isShort}
        onChange={(wanted) => onChange(setSizeQuantity(cart, group, size.key, wanted, newUid()), 'orders.basket.changed')}
      />
      <p className="tb-quantity-stock tb-figures" {...(isShort ? { role: 'alert' } : {})}>
        {isShort
          ? intl.formatMessage({ id: 'orders.basket.short' }, { stock, missing: quantity - stock })
          : intl.formatMessage({ id: 'orders.basket.stock' }, { stock })}
      </p>
      {lackedAreaKeys.length > 0 && (
        <p className="tb-quantity-stock">
          <FormattedMessage
            id="catalog.size-lacks-areas"
            values={{ areas: intl.formatList(lackedAreaKeys.map((key) => areaTitle(intl, key, group.product.kind))) }}
          />
        </p>
      )}
      {ownPrice !== undefined && (
        <p className="tb-quantity-stock tb-figures">
          <FormattedMessage id="orders.per-piece" values={{ price: ownPrice }} />
        </p>
      )}
    </div>
  );
}
