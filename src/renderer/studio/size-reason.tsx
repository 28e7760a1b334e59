import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { SizeAdvice } from '../../shared/recommendation/advice.ts';
import { WhyThis } from '../bridge/why-this.tsx';
import styles from './size-picker.module.css';

interface SizeReasonProps {
  advice: SizeAdvice;
  product: Product;
}

/** Which size fits the person served, how sure that is and why, or why none does. */
export function SizeReason({ advice, product }: SizeReasonProps): ReactNode {
  const intl = useIntl();
  const { sizeKey, sure, reason } = advice;
  const label = product.sizes.find(({ key }) => key === sizeKey)?.label ?? '';
  return (
    <div data-size-advice={sizeKey ?? 'none'}>
      <p className={styles.reason}>
        {sizeKey !== null && (
          <strong>
            <FormattedMessage id="studio.your-size" values={{ size: label, sure }} />
          </strong>
        )}
        <span>
          <FormattedMessage id={reason.id} values={reason.params} />
        </span>
      </p>
      <WhyThis suggestion={advice} name={intl.formatMessage({ id: 'studio.your-size-name' }, { size: label })} />
    </div>
  );
}
