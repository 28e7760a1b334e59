import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { InteractionScreen } from '../../shared/interactions/interaction.ts';
import type { TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { showDone } from '../bridge/toasts.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSessionTastes } from '../bridge/session-tastes.ts';
import { lookOf } from './taste-steps.ts';
import { TastePlate } from './taste-tile.tsx';
import styles from './tastes.module.css';
import { useKeepTastes } from './use-keep-tastes.ts';

interface TastesEndProps {
  readonly customerId: number | null;
  readonly screen: InteractionScreen;
  readonly picks: TastePicks;
  onBack(): void;
  onClose(): void;
}

/** The garment that the picks make, and whether they are kept: for a name only if its owner agrees, else for this turn. */
export function TastesEnd({ customerId, screen, picks, onBack, onClose }: TastesEndProps): React.JSX.Element {
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const session = useSessionTastes(customerId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const look = lookOf(picks, products);
  const holdOnly = (): void => {
    session.hold(picks);
    showDone(<FormattedMessage id="tastes.held" />);
    onClose();
  };
  return (
    <section className={styles.end} data-step="end">
      <div className={`${styles.result} tb-backdrop tb-fit`}>{look === undefined ? null : <TastePlate look={look} widthPx={640} />}</div>
      <div className={styles.words}>
        <h3 ref={heading} tabIndex={-1} className={`tb-display ${styles.title}`}>
          <FormattedMessage id="tastes.end" />
        </h3>
        {customerId === null ? (
          <>
            <p>
              <FormattedMessage id="tastes.nobody" />
            </p>
            <Button size="md" onClick={holdOnly} data-action="taste-hold">
              <FormattedMessage id="tastes.done" />
            </Button>
          </>
        ) : (
          <KeepQuestion customerId={customerId} screen={screen} picks={picks} onHold={holdOnly} onKept={onClose} />
        )}
        <Button
          className={styles.back ?? ''}
          variant="subtle"
          size="md"
          leftSection={<IconArrowLeft size={18} stroke={1.5} aria-hidden />}
          onClick={onBack}
        >
          <FormattedMessage id="tastes.back" />
        </Button>
      </div>
    </section>
  );
}

interface KeepQuestionProps {
  readonly customerId: number;
  readonly screen: InteractionScreen;
  readonly picks: TastePicks;
  onHold(): void;
  onKept(): void;
}

function KeepQuestion({ customerId, screen, picks, onHold, onKept }: KeepQuestionProps): React.JSX.Element | null {
  const customer = useStudioQuery('customers.get', { customerId }).data;
  const consents = useStudioQuery('customers.listConsents', { customerId }).data;
  const session = useSessionTastes(customerId);
  const keep = useKeepTastes(customerId, screen);
  const [busy, setBusy] = useState(false);
  if (customer === undefined || consents === undefined) return null;
  const agreed = consents.some(({ purpose, given }) => purpose === 'suggestions' && given);
  const { name } = customer;
  const keepNow = async (): Promise<void> => {
    setBusy(true);
    const done = await orRefused(async () => {
      await keep(picks, !agreed);
      return true;
    });
    setBusy(false);
    if (done !== true) return;
    session.hold(picks, true);
    showDone(<FormattedMessage id="tastes.kept" values={{ name }} />);
    onKept();
  };
  return (
    <>
      <p>
        <FormattedMessage id={agreed ? 'tastes.agreed' : 'tastes.consent'} values={{ name }} />
      </p>
      {agreed ? null : (
        <p className="tb-secondary">
          <FormattedMessage id="tastes.consent-more" />
        </p>
      )}
      <div className={styles.answers}>
        <Button size="md" loading={busy} onClick={() => void keepNow()} data-action="taste-keep">
          <FormattedMessage id={agreed ? 'tastes.keep' : 'tastes.agree'} />
        </Button>
        <Button size="md" variant="default" onClick={onHold} data-action="taste-hold">
          <FormattedMessage id="tastes.only-now" />
        </Button>
      </div>
    </>
  );
}
