import { FormattedMessage } from 'react-intl';
import type { SuggestionPanel } from '../../shared/recommendation/contract.ts';
import type { CallOutput } from '../../shared/studio-contract.ts';

interface BoostCostLineProps {
  readonly cost: NonNullable<CallOutput<'recommendation.suggest'>['boostCost']>;
  /** What is shown. */
  readonly panels: readonly SuggestionPanel[];
}

/** Tells the owner how many of these cards their boosts moved, how far, and what that costs. */
export function BoostCostLine({ cost: { lostShare, withoutCost }, panels }: BoostCostLineProps): React.JSX.Element {
  const moved = panels.flatMap(({ suggestions }) => suggestions.flatMap(({ boost }) => boost ?? []));
  const places = moved.reduce((sum, boost) => sum + boost.places, 0);
  const percent = Math.round(lostShare * 1000) / 10;
  return (
    <div className="tb-boost-cost tb-figures" data-boost-cost role="status">
      <p>
        <FormattedMessage id="suggestion-rules.boost-cost" values={{ cards: moved.length, places, percent }} />
      </p>
      {withoutCost === 0 ? null : (
        <p className="tb-hint">
          <FormattedMessage id="suggestion-rules.without-cost" values={{ count: withoutCost }} />
        </p>
      )}
    </div>
  );
}
