import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { Order } from '../../shared/orders/order.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { DesignPlates } from './design-plates.tsx';
import type { OrderGroup } from './order-groups.ts';
import { OrderProof } from './order-proof.tsx';
import { OrderReturns } from './order-returns.tsx';
import { OrderSizeTable } from './order-size-table.tsx';
import { PriceParts } from './price-parts.tsx';
import { PrintFilesButton } from './print-files-button.tsx';

interface OrderGroupRowProps {
  readonly order: Order;
  readonly group: OrderGroup;
}

/** A sold design: its pictures, its sizes with what they cost and why, and its print files. */
export function OrderGroupRow({ order, group }: OrderGroupRowProps): React.JSX.Element {
  const money = useMoney();
  const { first } = group;
  const product = useStudioQuery('catalog.listProducts', {}).data?.find((item) => item.id === first.productId);
  const document = useStudioQuery('design.getSnapshot', { snapshotId: first.snapshotId }).data?.document ?? null;
  const name = first.designName === '' ? first.productName : first.designName;
  const totalMinor = group.lines.reduce((sum, { line }) => sum + line.totalMinor, 0);
  return (
    <article className="tb-order-group" aria-label={name}>
      {product === undefined ? (
        <span />
      ) : (
        <DesignPlates
          product={product}
          sizeKey={first.sizeKey}
          colour={{
            name: first.colourwayName,
            hex: first.colourwayHex,
            finish: product.colourways.find(({ id }) => id === first.colourwayId)?.finish ?? 'plain',
          }}
          document={document}
          name={name}
        />
      )}
      <div className="tb-order-group-words">
        <header className="tb-order-group-head">
          <div>
            <h3 className="tb-order-group-title tb-clip-2">{name}</h3>
            <p className="tb-secondary">
              <FormattedMessage id="orders.garment" values={{ product: first.productName, colour: first.colourwayName }} />
            </p>
          </div>
          <span className="tb-order-group-total tb-figures">{money(totalMinor, order.currency)}</span>
        </header>
        <OrderSizeTable group={group} currency={order.currency} />
        <OrderReturns order={order} group={group} />
        <PriceParts unitPrice={first.unitPrice} currency={order.currency} />
        <div className="tb-order-group-files">
          <PrintFilesButton order={order} lines={group.lines} />
          <OrderProof order={order} group={group} document={document} />
          <Button
            size="xs"
            variant="subtle"
            component={Link}
            to={studioLink({
              productId: first.productId,
              colourwayId: first.colourwayId,
              sizeKey: first.sizeKey,
              design: { kind: 'snapshot', snapshotId: first.snapshotId },
            })}
          >
            <FormattedMessage id="orders.open-design" />
          </Button>
        </div>
      </div>
    </article>
  );
}
