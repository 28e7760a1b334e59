import { useState } from 'react';
import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product, ProductKind, ProductSize, Variant } from '../../shared/catalog/product.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { measuresOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { StockEditor } from './stock-editor.tsx';

interface SizeTileProps {
  readonly kind: ProductKind;
  readonly size: ProductSize;
  readonly variant: Variant;
}

/** From so few pieces on, a size is marked as running out. */
const LOW_STOCK = 3;

function SizeTile({ kind, size, variant }: SizeTileProps): React.JSX.Element {
  const intl = useIntl();
  const unit = useLengthUnit();
  const [opened, setOpened] = useState(false);
  const stock = Math.max(0, variant.stockOnHand);
  const measures = measuresOf(intl, kind, size, unit);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus radius="lg" width={220}>
      <Popover.Target>
        <Tooltip label={measures} disabled={opened}>
          <UnstyledButton
            className="tb-size"
            data-out={stock === 0 || undefined}
            data-low={(stock > 0 && stock <= LOW_STOCK) || undefined}
            aria-label={intl.formatMessage({ id: 'catalog.size-of' }, { size: size.label, stock, measures })}
            onClick={() => setOpened(!opened)}
          >
            <span className="tb-size-name">{size.label}</span>
            <span className="tb-size-stock tb-figures">
              <FormattedMessage id="catalog.stock" values={{ stock }} />
            </span>
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'catalog.stock-counted' })}>
        <StockEditor variant={variant} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface SizeStockProps {
  readonly product: Product;
  readonly colourwayId: number | undefined;
}

/** The sizes of a product in one colour: measures on hover and focus, how many are in stock, and the way to count them. */
export function SizeStock({ product, colourwayId }: SizeStockProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-stock">
      <p className="tb-stock-label" aria-hidden>
        <FormattedMessage id="catalog.in-stock" />
      </p>
      <ul className="tb-sizes" aria-label={intl.formatMessage({ id: 'catalog.sizes' })}>
        {product.sizes.map((size) => {
          const variant = variantOf(product, colourwayId, size.key);
          return variant === undefined ? null : (
            <li key={variant.id}>
              <SizeTile kind={product.kind} size={size} variant={variant} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
