import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { SuggestionPanel } from '../../shared/recommendation/contract.ts';
import type { SuggestionPlace } from '../bridge/note-suggestion.ts';
import { SuggestionCard } from './suggestion-card.tsx';

interface SuggestionPanelViewProps {
  readonly panel: SuggestionPanel;
  readonly products: ReadonlyMap<number, Product>;
  readonly customerId: number | null;
  /** The place that it stands in; without it nothing is counted. */
  readonly place?: Pick<SuggestionPlace, 'slot' | 'isHeldOut'> | undefined;
  /** The id of the heading that it stands under, where the same panel stands under several. */
  readonly underId?: string;
  /** Whether the owner is shown what their boosts did. */
  readonly showsBoosts?: boolean;
}

/** One question's suggestions in a row. */
export function SuggestionPanelView({
  panel,
  products,
  customerId,
  underId,
  place,
  showsBoosts = false,
}: SuggestionPanelViewProps): React.JSX.Element | null {
  const titleId = useId();
  const { basis } = panel;
  const shown = panel.suggestions.flatMap((suggestion) => {
    const product = products.get(suggestion.productId);
    return product === undefined ? [] : [{ suggestion, product }];
  });
  if (shown.length === 0) return null;
  return (
    <section
      className="tb-panel"
      style={{ '--tb-cards': shown.length }}
      aria-labelledby={underId === undefined ? titleId : `${underId} ${titleId}`}
      data-panel={panel.panel}
    >
      <div className="tb-panel-head">
        <h2 id={titleId} className="tb-display tb-panel-title">
          <FormattedMessage id={`home.panel.${panel.panel}`} />
        </h2>
        <p className="tb-panel-text">
          {basis === undefined ? (
            <FormattedMessage id={`home.panel.${panel.panel}.text`} />
          ) : (
            <FormattedMessage
              id="home.panel.basis"
              values={{ sure: basis.sure, from: <FormattedMessage id={basis.reason.id} values={basis.reason.params} /> }}
            />
          )}
        </p>
      </div>
      <ul className="tb-card-row">
        {shown.map(({ suggestion, product }) => (
          <li key={suggestion.key}>
            <SuggestionCard
              suggestion={suggestion}
              product={product}
              customerId={customerId}
              place={place && { ...place, panel: panel.panel }}
              showsBoost={showsBoosts}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
