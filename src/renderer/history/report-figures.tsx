import { FormattedDate, FormattedMessage, FormattedNumber } from 'react-intl';
import type { ImportReport } from '../../shared/history/contract.ts';
import type { ImportFormat } from '../../shared/orders/import/import-format.ts';
import { useMoney } from '../bridge/use-money.ts';
import styles from './history.module.css';

interface ReportFiguresProps {
  readonly report: ImportReport;
  readonly format: ImportFormat;
}

/** The figures of a dry run: what comes in, from when, of whom, and what the shop has already. */
export function ReportFigures({ report, format }: ReportFiguresProps): React.JSX.Element {
  const money = useMoney();
  const ofOrders = format.kind === 'orders';
  const counts = ofOrders
    ? ({
        orders: report.orderCount,
        lines: report.goodCount,
        customers: report.newCustomerCount,
        known: report.knownCustomerCount,
        anonymous: report.anonymousCount,
        items: report.itemCount,
        returned: report.returnedPieces,
        duplicates: report.duplicateCount,
      } as const)
    : ({ customers: report.newCustomerCount, known: report.knownCustomerCount } as const);
  // What there is none of is not worth a figure, but for what the table is about.
  const shown = Object.entries(counts).filter(([name, count]) => count > 0 || name === 'orders' || name === 'customers');
  return (
    <>
      <dl className={`${styles.figures} tb-figures`}>
        {shown.map(([name, count]) => (
          <div key={name} data-figure={name}>
            <dd>
              <FormattedNumber value={count} />
            </dd>
            <dt>
              <FormattedMessage id={`history.figure.${name}`} values={{ count }} />
            </dt>
          </div>
        ))}
        {ofOrders && report.totalMinor !== null ? (
          <div>
            <dd>{money(report.totalMinor, report.currency)}</dd>
            <dt>
              <FormattedMessage id="history.figure.total" />
            </dt>
          </div>
        ) : null}
      </dl>
      {ofOrders && report.firstMs !== null && report.lastMs !== null ? (
        <p className="tb-secondary tb-figures">
          <FormattedMessage
            id="history.period"
            values={{
              first: <FormattedDate value={report.firstMs} dateStyle="long" timeZone={format.timeZone} />,
              last: <FormattedDate value={report.lastMs} dateStyle="long" timeZone={format.timeZone} />,
              zone: format.timeZone,
            }}
          />
        </p>
      ) : null}
    </>
  );
}
