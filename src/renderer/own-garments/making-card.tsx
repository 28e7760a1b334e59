import { Button, Progress } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Making } from '../../shared/garments/own/making.ts';
import { areaWord } from '../bridge/area-name.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { sizeName } from '../bridge/size-words.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { Notice } from '../ui/notice.tsx';
import { useGarmentDraft } from './garment-draft.ts';
import { RefusalList } from './refusal-list.tsx';

interface MakingCardProps {
  readonly making: Making;
}

/** How far a garment is, or how its making ended and what comes next. */
export function MakingCard({ making }: MakingCardProps): React.JSX.Element | null {
  const markRead = useGarmentDraft((draft) => draft.markRead);
  const { state, name, uid, source } = making;
  const read = { label: <FormattedMessage id="own.making.close" />, onPress: () => markRead(uid) };
  if (state === 'running') return <RunningCard making={making} />;
  if (state === 'refused') {
    return (
      <Notice tone="bad" title={<FormattedMessage id="own.making.refused" values={{ name }} />} action={read}>
        <RefusalList refusals={making.refusals} source={source} />
      </Notice>
    );
  }
  if (state === 'failed')
    return <ErrorNotice error={making.error} lead={<FormattedMessage id="own.making.failed" values={{ name }} />} action={read} />;
  if (state === 'cancelled') {
    return (
      <Notice tone="info" title={<FormattedMessage id="own.making.cancelled" values={{ name }} />} action={read}>
        <FormattedMessage id="own.making.cancelled-text" />
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={<FormattedMessage id="own.making.done" values={{ name }} />} action={read}>
      <ChangedAreas making={making} />
      <Button component={Link} to={`/products/own/${uid}`} size="xs" onClick={() => markRead(uid)}>
        <FormattedMessage id="own.making.look" />
      </Button>
    </Notice>
  );
}

function RunningCard({ making }: MakingCardProps): React.JSX.Element {
  const intl = useIntl();
  const cancel = useStudioChange('garments.cancelMaking');
  const { name, sizes, source } = making;
  return (
    <section className="tb-own-making" aria-label={intl.formatMessage({ id: 'own.making' }, { name })}>
      <div className="tb-own-making-head">
        <h2 className="tb-own-making-title">
          <FormattedMessage id="own.making" values={{ name }} />
        </h2>
        <Button variant="default" size="xs" loading={cancel.isPending} onClick={() => cancel.mutate({})}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </div>
      <p className="tb-secondary">
        <FormattedMessage id={`own.making.text-${source}`} />
      </p>
      <ul className="tb-own-bars">
        {sizes.map(({ key, share }) => {
          const percent = Math.round(share * 100);
          return (
            <li key={key}>
              <span className="tb-own-bar-size">{sizeName(intl, key)}</span>
              <Progress
                value={percent}
                aria-label={intl.formatMessage({ id: 'own.making.size' }, { size: sizeName(intl, key) })}
                transitionDuration={200}
              />
              <span className="tb-figures tb-secondary">
                <FormattedMessage id="own.making.percent" values={{ percent }} />
              </span>
            </li>
          );
        })}
      </ul>
      {cancel.isError ? <ErrorNotice error={cancel.error} /> : null}
    </section>
  );
}

function ChangedAreas({ making: { changedAreas } }: MakingCardProps): React.JSX.Element | null {
  const intl = useIntl();
  if (changedAreas.length === 0) return null;
  return (
    <>
      <FormattedMessage id="own.making.changed" />
      <ul className="tb-own-refusals">
        {changedAreas.map(({ sizeKey, areaKey, share }) => (
          <li key={`${sizeKey} ${areaKey}`}>
            <FormattedMessage
              id={share === 0 ? 'own.making.left-out' : 'own.making.smaller'}
              values={{ size: sizeName(intl, sizeKey), area: areaWord(intl, areaKey), percent: Math.round(share * 100) }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
