import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { MAX_LINE_QUANTITY } from '../../shared/orders/order.ts';
import { lackedAreas } from '../../shared/orders/price-cart.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { measuresOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { newUid } from '../bridge/new-uid.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import { QuantityField } from '../ui/quantity-field.tsx';
import { orderLines, sizeOffers, type SizeOffer } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './order-dialog.module.css';
import { useAddToBasket } from './use-add-to-basket.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface OrderDialogProps {
  choice: ProductChoice;
  document: DesignDocument;
  design: DesignIdentity;
  onClose(): void;
}

/** How many pieces of each size, with stock and price; puts them into the basket. */
export function OrderDialog({ choice, document, design, onClose }: OrderDialogProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const money = useMoney();
  const currency = useStudioQuery('settings.getShop', {}).data?.currency;
  const [quantities, setQuantities] = useState<ReadonlyMap<number, number>>(() => onePiece(choice, document));
  const basket = useAddToBasket();
  const offers = sizeOffers(choice, document);
  const short = offers.some(({ variant }) => (quantities.get(variant.id) ?? 0) > variant.stockOnHand);
  const lines = orderLines(choice.product, offers, quantities, design, newUid);
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const totalMinor = offers.reduce((sum, offer) => sum + (offer.unitMinor ?? 0) * (quantities.get(offer.variant.id) ?? 0), 0);

  return (
    <Modal.Root opened centered lockScroll={false} onClose={onClose} size={620}>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body p={24}>
          <div className={styles.orderHead}>
            <Modal.Title>
              <FormattedMessage id="studio.add-to-basket" />
            </Modal.Title>
            <Modal.CloseButton aria-label={intl.formatMessage({ id: 'studio.close' })} />
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (pieces > 0 && !short) void basket.add(lines);
            }}
          >
            <p className="tb-secondary">
              <FormattedMessage id="studio.order-text" values={{ product: choice.product.name, colour: choice.colourway.name }} />
            </p>
            <SizeTable
              choice={choice}
              offers={offers}
              quantities={quantities}
              onQuantity={(variantId, quantity) => setQuantities(new Map(quantities).set(variantId, quantity))}
            />
            {basket.error !== undefined && <ErrorNotice error={basket.error} />}
            <div className={styles.orderFoot}>
              <p className={`tb-figures ${styles.orderTotal}`} role="status">
                <FormattedMessage id="studio.order-pieces" values={{ pieces }} /> <strong>{money(totalMinor, currency)}</strong>
              </p>
              <Button type="submit" size="md" disabled={pieces === 0 || short} loading={basket.pending} data-action="add-to-basket">
                <FormattedMessage id="studio.add-to-basket" />
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface SizeTableProps {
  choice: ProductChoice;
  offers: readonly SizeOffer[];
  quantities: ReadonlyMap<number, number>;
  onQuantity(variantId: number, quantity: number): void;
}

function SizeTable({ choice, offers, quantities, onQuantity }: SizeTableProps): ReactNode {
  return (
    <table className={`${styles.sizeTable} tb-figures`}>
      <thead>
        <tr>
          {(['size', 'measures', 'stock', 'price', 'pieces'] as const).map((column) => (
            <th key={column} scope="col">
              <FormattedMessage id={`studio.column-${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <PiecesRow
            key={offer.variant.id}
            choice={choice}
            offer={offer}
            quantity={quantities.get(offer.variant.id) ?? 0}
            onQuantity={(quantity) => onQuantity(offer.variant.id, quantity)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PiecesRowProps {
  choice: ProductChoice;
  offer: SizeOffer;
  quantity: number;
  onQuantity(quantity: number): void;
}

function PiecesRow({ choice, offer, quantity, onQuantity }: PiecesRowProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const money = useMoney();
  const currency = useStudioQuery('settings.getShop', {}).data?.currency;
  const { size, unitMinor, lackedAreaKeys } = offer;
  const { stockOnHand } = offer.variant;
  const { label } = size;
  const short = quantity > stockOnHand;
  return (
    <tr data-current={offer.variant.id === choice.variant.id || undefined}>
      <th scope="row">{label}</th>
      <td className="tb-secondary">{measuresOf(intl, choice.product.kind, size, unit)}</td>
      <td data-short={short || stockOnHand <= 0 || undefined}>
        <FormattedMessage id="studio.in-stock" values={{ count: Math.max(0, stockOnHand) }} />
      </td>
      <td>{unitMinor !== undefined && money(unitMinor, currency)}</td>
      <td>
        <div className={styles.quantity}>
          <QuantityField
            label={intl.formatMessage({ id: 'studio.pieces-of-size' }, { size: label })}
            fewerLabel={intl.formatMessage({ id: 'ui.one-fewer' }, { size: label })}
            moreLabel={intl.formatMessage({ id: 'ui.one-more' }, { size: label })}
            value={quantity}
            max={MAX_LINE_QUANTITY}
            disabled={stockOnHand <= 0 || unitMinor === undefined}
            invalid={short}
            onChange={onQuantity}
            data-size={offer.variant.sizeKey}
          />
          {short && (
            <p className={styles.short} role="alert">
              <FormattedMessage id="studio.short-stock" values={{ count: stockOnHand }} />
            </p>
          )}
          {unitMinor === undefined && (
            <p className={styles.short}>
              <FormattedMessage
                id="catalog.size-lacks-areas"
                values={{ areas: intl.formatList(lackedAreaKeys.map((key) => areaTitle(intl, key, choice.product.kind))) }}
              />
            </p>
          )}
        </div>
      </td>
    </tr>
  );
}

/** One piece of the size in view, when there is one and the design can be made in it. */
function onePiece({ product, variant }: ProductChoice, document: DesignDocument): Map<number, number> {
  const offered = variant.stockOnHand > 0 && lackedAreas(product, variant, document).length === 0;
  return new Map(offered ? [[variant.id, 1]] : []);
}
