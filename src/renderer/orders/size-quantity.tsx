import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductSize } from '../../shared/catalog/product.ts';
import { MAX_LINE_QUANTITY, type Cart, type CartLine } from '../../shared/orders/order.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { QuantityField } from '../ui/quantity-field.tsx';
import { setSizeQuantity, type CartGroup } from './cart-groups.ts';
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
  const variant = variantOf(group.product, group.colourwayId, size.key);
  const stock = Math.max(0, variant?.stockOnHand ?? 0);
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
        disabled={variant === undefined}
        invalid={isShort}
        onChange={(wanted) => onChange(setSizeQuantity(cart, group, size.key, wanted, newUid()), 'orders.basket.changed')}
      />
      <p className="tb-quantity-stock tb-figures" {...(isShort ? { role: 'alert' } : {})}>
        {isShort
          ? intl.formatMessage({ id: 'orders.basket.short' }, { stock, missing: quantity - stock })
          : intl.formatMessage({ id: 'orders.basket.stock' }, { stock })}
      </p>
      {ownPrice !== undefined && (
        <p className="tb-quantity-stock tb-figures">
          <FormattedMessage id="orders.per-piece" values={{ price: ownPrice }} />
        </p>
      )}
    </div>
  );
}
