import { Slider } from '@mantine/core';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type BoostKind, boostKinds } from '../../shared/recommendation/list-rules/owner-boosts.ts';
import { MOST_BOOST_PERCENT, type SuggestionRules } from '../../shared/recommendation/slot.ts';
import styles from './boost-section.module.css';

interface BoostSectionProps {
  readonly rules: SuggestionRules;
  readonly onChange: (part: Partial<SuggestionRules>) => void;
}

/** How much the owner pushes what earns most and what there is too much of. */
export function BoostSection({ rules: { boostPercent }, onChange }: BoostSectionProps): React.JSX.Element {
  const titleId = useId();
  return (
    <section className={styles.boosts} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId} className={styles.title}>
          <FormattedMessage id="suggestion-rules.boosts" />
        </h2>
        <p className={styles.hint}>
          <FormattedMessage id="suggestion-rules.boosts-text" values={{ most: MOST_BOOST_PERCENT }} />
        </p>
      </div>
      {boostKinds.map((kind) => (
        <BoostSlider
          key={kind}
          kind={kind}
          percent={boostPercent[kind]}
          onChange={(percent) => onChange({ boostPercent: { ...boostPercent, [kind]: percent } })}
        />
      ))}
    </section>
  );
}

interface BoostSliderProps {
  readonly kind: BoostKind;
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

/** Follows the hand at once and is kept when it lets go. */
function BoostSlider({ kind, percent, onChange }: BoostSliderProps): React.JSX.Element {
  const intl = useIntl();
  const labelId = useId();
  const [shown, setShown] = useState(percent);
  const [kept, setKept] = useState(percent);
  if (kept !== percent) {
    setKept(percent);
    setShown(percent);
  }
  return (
    <div className={styles.boost} data-boost-kind={kind}>
      <p className={styles.label}>
        <span id={labelId}>
          <FormattedMessage id={`suggestion-rules.boost.${kind}`} />
        </span>
        <output className="tb-figures">
          <FormattedMessage id="suggestion-rules.boost-percent" values={{ percent: shown }} />
        </output>
      </p>
      <Slider
        value={shown}
        min={0}
        max={MOST_BOOST_PERCENT}
        step={1}
        label={null}
        thumbProps={{
          'aria-labelledby': labelId,
          'aria-valuetext': intl.formatMessage({ id: 'suggestion-rules.boost-percent' }, { percent: shown }),
        }}
        onChange={setShown}
        onChangeEnd={(value) => value !== percent && onChange(value)}
      />
      <p className={styles.hint}>
        <FormattedMessage id={`suggestion-rules.boost.${kind}.text`} />
      </p>
    </div>
  );
}
