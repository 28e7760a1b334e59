import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { KeptInteraction } from '../../shared/interactions/interaction.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import styles from './kept.module.css';

interface KeptRowProps {
  readonly customerId: number;
  readonly row: KeptInteraction;
}

/** One thing that is kept: what, when, where, why; forgotten for good by two presses, the second to be sure. */
export function KeptRow({ customerId, row }: KeptRowProps): React.JSX.Element {
  const forget = useStudioChange('interactions.forget');
  const [sure, setSure] = useState(false);
  const press = (): void => {
    if (!sure) return setSure(true);
    void orRefused(() => forget.mutateAsync({ customerId, interactionId: row.id }));
  };
  const { kind, productName, templateName, dwellMs, screen, detail } = row;
  const about = productName ?? templateName;
  return (
    <li className={styles.row} data-kind={kind}>
      <div className={styles.what}>
        <p>
          <strong>
            <FormattedMessage id={`kept.kind.${kind}`} values={{ about: about ?? '', has: about === null ? 'nothing' : 'thing' }} />
          </strong>
          {productName !== null && templateName !== null ? <span className="tb-secondary">{templateName}</span> : null}
          {dwellMs !== null && dwellMs >= 1000 ? (
            <span className={`${styles.chip} tb-figures`}>
              <FormattedMessage
                id="kept.dwell"
                values={{ minutes: Math.floor(dwellMs / 60_000), seconds: Math.round((dwellMs % 60_000) / 1000) }}
              />
            </span>
          ) : null}
          {detail === null ? null : <DetailChips detail={detail} />}
        </p>
        <p className="tb-hint">
          <FormattedMessage id={`kept.why.${kind}`} />
        </p>
      </div>
      <p className={`${styles.when} tb-secondary tb-figures`}>
        <FormattedDate value={row.atMs} dateStyle="medium" timeStyle="short" />
        {screen === null ? null : (
          <span className="tb-hint">
            <FormattedMessage id={`kept.screen.${screen}`} />
          </span>
        )}
      </p>
      <Button
        variant={sure ? 'filled' : 'default'}
        size="xs"
        loading={forget.isPending}
        onClick={press}
        onBlur={() => setSure(false)}
        data-action="forget"
      >
        <FormattedMessage id={sure ? 'kept.forget-sure' : 'kept.forget'} />
      </Button>
    </li>
  );
}

function DetailChips({ detail }: { readonly detail: NonNullable<KeptInteraction['detail']> }): React.JSX.Element {
  const { slot, colorHex, font, textCategory, rating, answer } = detail;
  return (
    <>
      {slot === undefined ? null : (
        <span className={styles.chip}>
          <FormattedMessage id="kept.slot" values={{ slot }} />
        </span>
      )}
      {colorHex === undefined ? null : (
        <span className={styles.chip}>
          <svg width="12" height="12" aria-hidden>
            <circle cx="6" cy="6" r="5.5" fill={colorHex} stroke="currentColor" strokeOpacity="0.4" />
          </svg>
          {colorHex}
        </span>
      )}
      {font === undefined ? null : <span className={styles.chip}>{font}</span>}
      {textCategory === undefined ? null : (
        <span className={styles.chip}>
          <FormattedMessage id={`kept.text.${textCategory}`} />
        </span>
      )}
      {rating === undefined ? null : (
        <span className={styles.chip}>
          <FormattedMessage id="kept.rating" values={{ rating }} />
        </span>
      )}
      {answer === undefined ? null : <span className={styles.chip}>{answer}</span>}
    </>
  );
}
