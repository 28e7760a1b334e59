import { IconArchive, IconTrash } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { ErasurePreview } from '../../shared/customers/erasing.ts';
import styles from './record.module.css';

/** What goes with a customer and what stays, counted. */
export function ErasureLists({ preview }: { readonly preview: ErasurePreview }): React.JSX.Element {
  const { orderCount, pastOrderCount, designCount, proofCount, keptCount } = preview;
  return (
    <div className={styles.lists}>
      <section aria-labelledby="erase-goes">
        <h3 id="erase-goes" className={styles.listTitle}>
          <IconTrash size={16} stroke={1.5} aria-hidden />
          <FormattedMessage id="erase.goes" />
        </h3>
        <ul data-list="erase-goes">
          <li>
            <FormattedMessage id="erase.goes.contact" />
          </li>
          <li>
            <FormattedMessage id="erase.goes.designs" values={{ count: designCount }} />
          </li>
          <li>
            <FormattedMessage id="erase.goes.kept" values={{ count: keptCount }} />
          </li>
          {proofCount === 0 ? null : (
            <li>
              <FormattedMessage id="erase.goes.proofs" values={{ count: proofCount }} />
            </li>
          )}
          {pastOrderCount === 0 ? null : (
            <li>
              <FormattedMessage id="erase.goes.past" values={{ count: pastOrderCount }} />
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="erase-stays">
        <h3 id="erase-stays" className={styles.listTitle}>
          <IconArchive size={16} stroke={1.5} aria-hidden />
          <FormattedMessage id="erase.stays" />
        </h3>
        <ul data-list="erase-stays">
          <li>
            <FormattedMessage id={orderCount === 0 ? 'erase.stays.none' : 'erase.stays.orders'} values={{ count: orderCount }} />
          </li>
          <li>
            <FormattedMessage id="erase.stays.files" />
          </li>
          <li>
            <FormattedMessage id="erase.backups" />
          </li>
        </ul>
      </section>
    </div>
  );
}
