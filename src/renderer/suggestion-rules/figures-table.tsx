import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { PanelFigures } from '../../shared/recommendation/evaluation/figures.ts';
import { useMoney } from '../bridge/use-money.ts';

interface FiguresTableProps {
  readonly panels: readonly PanelFigures[];
}

const steps = ['shown', 'opened', 'added', 'ordered'] as const;

/** Each row of each place: how often it was seen, opened, put into the basket and ordered, and what that brought. */
export function FiguresTable({ panels }: FiguresTableProps): React.JSX.Element {
  const intl = useIntl();
  const slots = [...new Set(panels.map(({ slot }) => slot))];
  return (
    <div className="tb-figures-frame">
      <table className="tb-figures-table tb-figures" aria-label={intl.formatMessage({ id: 'suggestion-figures.places' })}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="suggestion-figures.row" />
            </th>
            {steps.map((step) => (
              <th key={step} scope="col">
                <FormattedMessage id={`suggestion-figures.step.${step}`} />
              </th>
            ))}
            <th scope="col">
              <FormattedMessage id="suggestion-figures.revenue" />
            </th>
          </tr>
        </thead>
        {slots.map((slot) => (
          <tbody key={slot} data-slot-figures={slot}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                <FormattedMessage id={`suggestion-rules.slot.${slot}`} />
              </th>
            </tr>
            {panels
              .filter((each) => each.slot === slot)
              .map((each) => (
                <PanelRow key={each.panel} figures={each} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PanelRow({ figures }: { readonly figures: PanelFigures }): React.JSX.Element {
  const money = useMoney();
  return (
    <tr data-panel-figures={figures.panel}>
      <th scope="row">
        <FormattedMessage id={`home.panel.${figures.panel}`} />
      </th>
      {steps.map((step) => (
        <td key={step} data-step={step}>
          <FormattedNumber value={figures[step]} />
        </td>
      ))}
      <td data-step="revenue">
        {figures.revenue.length === 0 ? '–' : figures.revenue.map((each) => money(each.amountMinor, each.currency)).join(' + ')}
      </td>
    </tr>
  );
}
