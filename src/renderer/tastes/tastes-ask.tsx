import { Button } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { InteractionScreen } from '../../shared/interactions/interaction.ts';
import { useSuggestionManner } from '../bridge/use-suggestion-manner.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSessionTastes } from '../bridge/session-tastes.ts';
import { choicesOf } from './taste-steps.ts';
import { TastePlate } from './taste-tile.tsx';
import { TastesDialog } from './tastes-dialog.tsx';
import { noPicks } from '../../shared/recommendation/taste-picks.ts';
import styles from './tastes.module.css';

interface TastesAskProps {
  readonly customerId: number | null;
  readonly screen: InteractionScreen;
}

/** Who ordered more often than this is known by their orders. */
const FEW_ORDERS = 1;
/** A newcomer's rows are few: enough to see whether they have answered. */
const LOOKED_AT = 100;

/** Asks a customer of whom little is known what they like, with pictures; gone once they answered or waved it off. */
export function TastesInvitation({ customerId, screen }: TastesAskProps): React.JSX.Element | null {
  const isInvited = useIsInvited(customerId);
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const session = useSessionTastes(customerId);
  const [opened, setOpened] = useState(false);
  if (!isInvited && !opened) return null;
  const looks = choicesOf('product', noPicks, products, [])
    .slice(0, 3)
    .map(({ look }) => look);
  if (looks.length === 0) return null;
  return (
    <section className={styles.invitation} aria-labelledby="tastes-invitation">
      <div className={styles.samples} aria-hidden>
        {looks.map((look) => (
          <span key={look.product.id} className="tb-backdrop tb-fit">
            <TastePlate look={look} widthPx={160} />
          </span>
        ))}
      </div>
      <div className={styles.invite}>
        <h2 id="tastes-invitation" className="tb-display">
          <FormattedMessage id="tastes.invite" />
        </h2>
        <p>
          <FormattedMessage id="tastes.invite-text" />
        </p>
      </div>
      <Button variant="subtle" onClick={session.waveOff}>
        <FormattedMessage id="tastes.not-now" />
      </Button>
      <Button onClick={() => setOpened(true)} data-action="tastes">
        <FormattedMessage id="tastes.begin" />
      </Button>
      {opened ? <TastesDialog customerId={customerId} screen={screen} onClose={() => setOpened(false)} /> : null}
    </section>
  );
}

/** The way to the pictures for anybody, at any time; not while the invitation stands there, and not while suggestions are plain. */
export function TastesButton({ customerId, screen }: TastesAskProps): React.JSX.Element | null {
  const isPersonal = useSuggestionManner() === 'personal';
  const isInvited = useIsInvited(customerId);
  const [opened, setOpened] = useState(false);
  const isOffered = isPersonal && !isInvited;
  // What is open stays open, whatever becomes known meanwhile.
  if (!isOffered && !opened) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconHeart size={16} stroke={1.5} aria-hidden />}
        onClick={() => setOpened(true)}
        data-action="tastes"
      >
        <FormattedMessage id="tastes.title" />
      </Button>
      {opened ? <TastesDialog customerId={customerId} screen={screen} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function useIsInvited(customerId: number | null): boolean {
  const isPersonal = useSuggestionManner() === 'personal';
  const enabled = customerId !== null && isPersonal;
  const customer = useStudioQuery('customers.get', { customerId: customerId ?? 1 }, { enabled }).data;
  const kept = useStudioQuery(
    'interactions.listKept',
    { customerId: customerId ?? 1, productId: null, beforeId: null, limit: LOOKED_AT },
    { enabled },
  ).data;
  const { picks, isWavedOff } = useSessionTastes(customerId);
  if (!enabled || customer === undefined || kept === undefined || customer.orderCount > FEW_ORDERS) return false;
  return picks === null && !isWavedOff && !kept.rows.some(({ kind }) => kind === 'liked');
}
