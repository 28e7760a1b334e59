import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ImportReport } from '../../shared/history/contract.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import styles from './history.module.css';

interface ItemMatchesProps {
  readonly report: ImportReport;
  /** Product by the code of an item. */
  readonly chosen: ReadonlyMap<string, number>;
  onChoose(sku: string, productId: number | null): void;
}

/** Items that no product has the code of: each is a product after all, or stays an item of its own. */
export function ItemMatches({ report, chosen, onChoose }: ItemMatchesProps): React.JSX.Element {
  const intl = useIntl();
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const choices = [
    { value: '', label: intl.formatMessage({ id: 'history.items.own' }) },
    ...products.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <details className={styles.details}>
      <summary>
        <FormattedMessage id="history.items.title" values={{ count: report.unknownItemCount }} />
      </summary>
      <p className="tb-secondary">
        <FormattedMessage id="history.items.text" />
      </p>
      <ul className={styles.items}>
        {report.unknownItems.map(({ sku, name, lineCount }) => (
          <li key={sku}>
            <span className={styles.itemName}>
              <strong className="tb-clip" title={name}>
                {name}
              </strong>
              <span className="tb-hint tb-figures tb-clip">
                <FormattedMessage id="history.items.lines" values={{ sku, count: lineCount }} />
              </span>
            </span>
            <NativeSelect
              size="xs"
              aria-label={intl.formatMessage({ id: 'history.items.product' }, { name })}
              value={chosen.get(sku)?.toString() ?? ''}
              data={choices}
              onChange={(event) => onChoose(sku, event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
