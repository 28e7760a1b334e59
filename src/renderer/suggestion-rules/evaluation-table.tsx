import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { TaskResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';

interface EvaluationTableProps {
  readonly tasks: readonly TaskResult[];
}

const measures = ['hit10', 'recall10', 'ndcg10'] as const;

/** The figures behind the sentences: suggestions, bestsellers and the difference with its interval. */
export function EvaluationTable({ tasks }: EvaluationTableProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-figures-frame">
      <table className="tb-figures-table tb-figures" aria-label={intl.formatMessage({ id: 'suggestion-figures.evaluation' })}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="suggestion-figures.measure" />
            </th>
            {(['suggested', 'held-out'] as const).map((arm) => (
              <th key={arm} scope="col">
                <FormattedMessage id={`suggestion-figures.arm.${arm}`} />
              </th>
            ))}
            <th scope="col">
              <FormattedMessage id="suggestion-figures.difference" />
            </th>
          </tr>
        </thead>
        {tasks.map((each) => (
          <TaskRows key={each.task} result={each} />
        ))}
      </table>
    </div>
  );
}

function TaskRows({ result }: { readonly result: TaskResult }): React.JSX.Element {
  const { task, caseCount, customerCount, ours, bestsellers, difference } = result;
  return (
    <tbody data-task={task}>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <FormattedMessage id="suggestion-figures.cases" values={{ task, cases: caseCount, customers: customerCount }} />
        </th>
      </tr>
      {measures.map((measure) => (
        <tr key={measure}>
          <th scope="row">
            <FormattedMessage id={`suggestion-figures.measure.${measure}`} />
          </th>
          <Figure value={ours[measure]} />
          <Figure value={bestsellers[measure]} />
          <td>
            <FormattedMessage
              id="suggestion-figures.interval"
              values={{
                difference: <Signed value={difference[measure].difference} />,
                low: <Signed value={difference[measure].low} />,
                high: <Signed value={difference[measure].high} />,
              }}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Figure({ value }: { readonly value: number }): React.JSX.Element {
  return (
    <td>
      <FormattedNumber value={value} minimumFractionDigits={3} maximumFractionDigits={3} />
    </td>
  );
}

function Signed({ value }: { readonly value: number }): React.JSX.Element {
  return <FormattedNumber value={value} minimumFractionDigits={3} maximumFractionDigits={3} signDisplay="exceptZero" />;
}
