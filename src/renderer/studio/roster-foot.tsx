import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RosterFinding } from '../../shared/design/check-roster.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { newUid } from '../bridge/new-uid.ts';
import { usePrintRequest } from '../bridge/print-request.ts';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import { Notice } from '../ui/notice.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import { rosterLines, rosterPrintSources, shortSizes, type RosterPiece } from './roster-lines.ts';
import { useAddToBasket } from './use-add-to-basket.ts';
import type { Roster } from './use-roster.ts';

interface RosterFootProps {
  roster: Roster;
  choice: ProductChoice;
  pieces: readonly (RosterPiece | undefined)[];
  findings: readonly (readonly RosterFinding[])[];
  design: DesignIdentity;
  onClose(): void;
}

/** What the list comes to, what stands in its way, and the way to the basket. */
export function RosterFoot({ roster, choice, pieces, findings, design, onClose }: RosterFootProps): ReactNode {
  const intl = useIntl();
  const money = useMoney();
  const currency = useStudioQuery('settings.getShop', {}).data?.currency;
  const basket = useAddToBasket();
  const askForPrints = usePrintRequest((request) => request.ask);
  const print = (): void => {
    // The list stays as it is while the studio is open.
    onClose();
    askForPrints({ sources: rosterPrintSources(choice, roster.rows, pieces, design.name) });
  };
  const short = shortSizes(pieces);
  const unmade = pieces.filter((piece) => piece === undefined).length;
  const rowsToLookAt = findings.filter((found) => found.length > 0).length;
  const totalMinor = pieces.reduce((sum, piece) => sum + (piece?.offer.unitMinor ?? 0), 0);
  const shortWords = short.map(({ offer, wanted }) =>
    intl.formatMessage({ id: 'studio.roster-short-size' }, { size: offer.size.label, wanted, stock: offer.variant.stockOnHand }),
  );
  return (
    <footer className={styles.foot}>
      {short.length > 0 && (
        <Notice tone="warn" title={<FormattedMessage id="studio.roster-short" />}>
          {intl.formatList(shortWords)}
        </Notice>
      )}
      {basket.error !== undefined && <ErrorNotice error={basket.error} />}
      <div className={styles.total}>
        <p className="tb-figures" role="status" data-roster-status>
          <FormattedMessage
            id="studio.roster-total"
            values={{ people: roster.rows.length, rows: rowsToLookAt, unmade, total: <strong>{money(totalMinor, currency)}</strong> }}
          />
        </p>
        <Button variant="default" onClick={() => clearWithUndo(roster)} data-action="roster-clear">
          <FormattedMessage id="studio.roster-clear" />
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
          disabled={unmade > 0}
          onClick={print}
          data-action="roster-print-files"
        >
          <FormattedMessage id="print.open" />
        </Button>
        <Button
          size="md"
          disabled={unmade > 0 || short.length > 0}
          loading={basket.pending}
          onClick={() => void basket.add(rosterLines(choice.product, roster.rows, pieces, design, newUid))}
          data-action="roster-to-basket"
        >
          <FormattedMessage id="studio.add-to-basket" />
        </Button>
      </div>
    </footer>
  );
}

function clearWithUndo({ rows, restore }: Roster): void {
  restore([]);
  showUndoToast({
    id: 'roster-cleared',
    message: <FormattedMessage id="studio.roster-cleared" />,
    undoLabel: <FormattedMessage id="studio.roster-restore" />,
    onUndo: () => restore(rows),
  });
}
