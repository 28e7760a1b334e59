import { NumberInput } from '@mantine/core';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { SuggestionFigures } from '../../shared/recommendation/evaluation/figures.ts';
import type { Uplift, Visits } from '../../shared/recommendation/evaluation/uplift.ts';
import { MOST_HELD_OUT_PERCENT } from '../../shared/recommendation/slot.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useSuggestionRules } from './use-suggestion-rules.tsx';

interface HeldOutSectionProps {
  readonly figures: SuggestionFigures;
}

/** Whether suggestions sell more than plain bestsellers, and what share of visits is used to tell. */
export function HeldOutSection({ figures: { suggested, heldOut, uplift } }: HeldOutSectionProps): React.JSX.Element {
  const intl = useIntl();
  const { rules, error, change } = useSuggestionRules();
  return (
    <section className="tb-figures-part" aria-labelledby="figures-held-out">
      <h2 id="figures-held-out" className="tb-display tb-panel-title">
        <FormattedMessage id="suggestion-figures.held-out" />
      </h2>
      <p className="tb-figures-verdict" data-uplift={uplift.kind}>
        <UpliftWords uplift={uplift} />
      </p>
      <div className="tb-figures-frame">
        <table className="tb-figures-table tb-figures" aria-label={intl.formatMessage({ id: 'suggestion-figures.held-out' })}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="suggestion-figures.visits-with" />
              </th>
              <th scope="col">
                <FormattedMessage id="suggestion-figures.visits" />
              </th>
              <th scope="col">
                <FormattedMessage id="suggestion-figures.visits-ordered" />
              </th>
              <th scope="col">
                <FormattedMessage id="suggestion-figures.visits-share" />
              </th>
            </tr>
          </thead>
          <tbody>
            <VisitsRow name="suggested" visits={suggested} />
            <VisitsRow name="held-out" visits={heldOut} />
          </tbody>
        </table>
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {rules === undefined ? null : (
        <NumberInput
          className="tb-figures-share"
          label={intl.formatMessage({ id: 'suggestion-figures.percent' })}
          description={intl.formatMessage({ id: 'suggestion-figures.percent-text' })}
          value={rules.heldOutPercent}
          min={0}
          max={MOST_HELD_OUT_PERCENT}
          suffix=" %"
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => typeof value === 'number' && value !== rules.heldOutPercent && change({ heldOutPercent: value })}
        />
      )}
    </section>
  );
}

function VisitsRow({ name, visits: { visits, ordered } }: { name: 'suggested' | 'held-out'; visits: Visits }): React.JSX.Element {
  return (
    <tr data-arm={name}>
      <th scope="row">
        <FormattedMessage id={`suggestion-figures.arm.${name}`} />
      </th>
      <td data-step="visits">
        <FormattedNumber value={visits} />
      </td>
      <td data-step="ordered">
        <FormattedNumber value={ordered} />
      </td>
      <td>{visits === 0 ? '–' : <FormattedNumber value={ordered / visits} style="percent" maximumFractionDigits={1} />}</td>
    </tr>
  );
}

function UpliftWords({ uplift }: { readonly uplift: Uplift }): React.JSX.Element {
  if (uplift.kind === 'off') return <FormattedMessage id="suggestion-figures.uplift.off" />;
  if (uplift.kind === 'unclear') return <FormattedMessage id="suggestion-figures.uplift.unclear" values={{ visits: uplift.moreVisits }} />;
  const ends = [Math.abs(uplift.low * 100), Math.abs(uplift.high * 100)];
  const values = { low: Math.min(...ends), high: Math.max(...ends) };
  return <FormattedMessage id={`suggestion-figures.uplift.${uplift.kind}`} values={values} />;
}
