import { Button } from '@mantine/core';
import { IconShoppingBagPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { includedTaxMinor } from '../../shared/kernel/money.ts';
import { priceUnit } from '../../shared/orders/price-cart.ts';
import type { UnitPrice } from '../../shared/orders/order.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { ProofChip } from '../bridge/proof-chip.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './price-bar.module.css';
import { useAskForProof } from './use-ask-for-proof.ts';

interface PriceBarProps {
  choice: ProductChoice;
  document: DesignDocument;
  /** Whether the screen has another main action. */
  quiet: boolean;
  onOrder(): void;
}

/** What one piece costs as it stands, of what the price is made, and the way to the basket. */
export function PriceBar({ choice, document, quiet, onOrder }: PriceBarProps): ReactNode {
  const intl = useIntl();
  const money = useMoney();
  const shop = useStudioQuery('settings.getShop', {}).data;
  const price = shownPrice(choice, document);
  const designId = useEditorSession((session) => session.identity.designId);
  const askForProof = useAskForProof(choice);
  return (
    <footer className={styles.bar}>
      <div className={styles.price} role="status">
        <span className={styles.total}>
          <span className={`tb-display tb-figures ${styles.amount}`} data-price>
            {money(price.unitPriceMinor, shop?.currency)}
          </span>
          {shop && (
            <span className={`tb-figures ${styles.tax}`}>
              <FormattedMessage
                id="studio.price-tax"
                values={{ tax: money(includedTaxMinor(price.unitPriceMinor, shop.taxRateBasisPoints), shop.currency) }}
              />
            </span>
          )}
        </span>
        <ul className={`${styles.parts} tb-figures`}>
          {price.parts.map((part) => (
            <li key={part.messageId + (part.areaKey ?? '')}>
              <span>
                {part.areaKey === null ? (
                  <FormattedMessage id="studio.price-garment" />
                ) : (
                  <FormattedMessage id="studio.price-print" values={{ area: areaTitle(intl, part.areaKey, choice.product.kind) }} />
                )}
              </span>
              <span>{money(part.amountMinor, shop?.currency)}</span>
            </li>
          ))}
        </ul>
      </div>
      <ProofChip designId={designId} document={document} onOpen={askForProof} />
      <Button
        variant={quiet ? 'default' : 'filled'}
        size="md"
        flex="none"
        leftSection={<IconShoppingBagPlus size={20} stroke={1.5} aria-hidden />}
        onClick={onOrder}
        data-action="add-to-order"
      >
        <FormattedMessage id="studio.add-to-basket" />
      </Button>
    </footer>
  );
}

/** The price of one piece; what lies on an area that this size does not have is not seen here and costs nothing. */
function shownPrice({ product, variant }: ProductChoice, document: DesignDocument): UnitPrice {
  const offered = new Set(product.printAreas.filter(({ sizeKey }) => sizeKey === variant.sizeKey).map(({ key }) => key));
  const areas = Object.fromEntries(Object.entries(document.areas).filter(([key]) => offered.has(key)));
  return priceUnit(product, variant, { ...document, areas });
}
