import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import type { RosterFinding } from '../../shared/design/check-roster.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { newUid } from '../bridge/new-uid.ts';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import { Notice } from '../ui/notice.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import { rosterLines, shortSizes, type RosterPiece } from './roster-lines.ts';
import type { Roster } from './use-roster.ts';

interface RosterFootProps {
  roster: Roster;
  choice: ProductChoice;
  pieces: readonly (RosterPiece | undefined)[];
  findings: readonly (readonly RosterFinding[])[];
  design: DesignIdentity;
}

/** What the list comes to, what stands in its way, and the way to the basket. */
export function RosterFoot({ roster, choice, pieces, findings, design }: RosterFootProps): ReactNode {
  const intl = useIntl();
  const money = useMoney();
  const currency = useStudioQuery('settings.getShop', {}).data?.currency;
  const [addToBasket, state] = useAddRoster({ roster, choice, pieces, design });
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
      {state.error !== undefined && <ErrorNotice error={state.error} />}
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
          size="md"
          disabled={unmade > 0 || short.length > 0}
          loading={state.pending}
          onClick={() => void addToBasket()}
          data-action="roster-to-basket"
        >
          <FormattedMessage id="studio.add-to-basket" />
        </Button>
      </div>
    </footer>
  );
}

interface AddState {
  readonly pending: boolean;
  readonly error: unknown;
}

/** Puts one line for each person into the basket and goes there. */
function useAddRoster({ roster, choice, pieces, design }: Omit<RosterFootProps, 'findings'>): [() => Promise<void>, AddState] {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [state, setState] = useState<AddState>({ pending: false, error: undefined });
  const add = async (): Promise<void> => {
    setState({ pending: true, error: undefined });
    try {
      const lines = rosterLines(choice.product, roster.rows, pieces, design, newUid);
      await callStudio('orders.addToCart', { customerId: useCurrentCustomer.getState().customerId, lines });
      await client.invalidateQueries({ queryKey: ['orders', 'getCart'] });
      void navigate('/basket');
    } catch (error) {
      setState({ pending: false, error });
    }
  };
  return [add, state];
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
