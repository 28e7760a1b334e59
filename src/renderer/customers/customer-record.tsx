import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { EraseDialog } from './erase-dialog.tsx';
import kept from './kept.module.css';
import styles from './record.module.css';

/** What can be done with a customer's record as a whole. */
export function CustomerRecord({ customer }: { readonly customer: CustomerMatch }): React.JSX.Element {
  const [erasing, setErasing] = useState(false);
  return (
    <section aria-labelledby="customer-record" className={kept.section}>
      <h2 id="customer-record" className="tb-display tb-section-title">
        <FormattedMessage id="customers.record" />
      </h2>
      <div className={styles.record}>
        <p className="tb-secondary">
          <FormattedMessage id="customers.record.text" values={{ name: customer.name }} />
        </p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setErasing(true)} data-action="erase">
            <FormattedMessage id="customers.record.erase" />
          </Button>
        </div>
      </div>
      {erasing ? <EraseDialog customer={customer} onClose={() => setErasing(false)} /> : null}
    </section>
  );
}
