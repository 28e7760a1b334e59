import { Button, Progress } from '@mantine/core';
import { FormattedDate, FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { EvaluationResult, TaskResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EvaluationTable } from './evaluation-table.tsx';

interface EvaluationSectionProps {
  /** The latest; null before the first. */
  readonly result: EvaluationResult | null;
}

/** Asks the suggestions about what is past: would they have known what people then ordered? */
export function EvaluationSection({ result }: EvaluationSectionProps): React.JSX.Element {
  const intl = useIntl();
  const run = useStudioChange('recommendation.evaluate');
  const stop = useStudioChange('recommendation.cancelEvaluation');
  const share = useStudioQuery('recommendation.getEvaluationShare', {}, { keepPrevious: true }).data?.share ?? null;
  const isRunning = run.isPending || share !== null;
  return (
    <section className="tb-figures-part" aria-labelledby="figures-evaluation">
      <h2 id="figures-evaluation" className="tb-display tb-panel-title">
        <FormattedMessage id="suggestion-figures.evaluation" />
      </h2>
      <p className="tb-secondary">
        <FormattedMessage id="suggestion-figures.evaluation-text" />
      </p>
      <div className="tb-figures-run">
        {isRunning ? (
          <>
            <Progress value={100 * (share ?? 0)} aria-label={intl.formatMessage({ id: 'suggestion-figures.running' })} />
            <Button variant="default" onClick={() => stop.mutate({})}>
              <FormattedMessage id="suggestion-figures.cancel" />
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => run.mutate({})}>
            <FormattedMessage id="suggestion-figures.run" />
          </Button>
        )}
        <p className="tb-secondary" role="status">
          <RunWords result={result} isRunning={isRunning} />
        </p>
      </div>
      {run.error ? <ErrorNotice error={run.error} /> : null}
      {result === null ? null : <ResultWords result={result} />}
    </section>
  );
}

function RunWords({ result, isRunning }: EvaluationSectionProps & { readonly isRunning: boolean }): React.JSX.Element | null {
  if (isRunning) return <FormattedMessage id="suggestion-figures.running" />;
  if (result === null) return <FormattedMessage id="suggestion-figures.never-run" />;
  const values = {
    date: <FormattedDate value={result.atMs} dateStyle="medium" timeStyle="short" />,
    orders: result.orderCount,
    past: result.pastOrderCount,
  };
  return <FormattedMessage id="suggestion-figures.run-at" values={values} />;
}

function ResultWords({ result: { shortages, tasks } }: { readonly result: EvaluationResult }): React.JSX.Element {
  if (shortages.length > 0) {
    return (
      <div data-evaluation="too-little">
        <p className="tb-figures-verdict">
          <FormattedMessage id="suggestion-figures.too-little" />
        </p>
        <ul>
          {shortages.map(({ what, found, needed }) => (
            <li key={what}>
              <FormattedMessage id={`suggestion-figures.shortage.${what}`} values={{ found, needed }} />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const measured = tasks.filter(({ caseCount }) => caseCount > 0);
  return (
    <div className="tb-figures-part" data-evaluation="measured">
      <ul className="tb-figures-sentences">
        {measured.map((task) => (
          <li key={task.task}>
            <TaskWords task={task} />
          </li>
        ))}
      </ul>
      <EvaluationTable tasks={measured} />
    </div>
  );
}

function TaskWords({ task: { task, ours, bestsellers, difference } }: { readonly task: TaskResult }): React.JSX.Element {
  const { low, high } = difference.hit10;
  const verdict = low > 0 ? 'more' : high < 0 ? 'fewer' : 'alike';
  const ends = [Math.abs(low * 100), Math.abs(high * 100)];
  const hundredth = (share: number): React.JSX.Element => <FormattedNumber value={share * 100} maximumFractionDigits={0} />;
  return (
    <>
      <strong>
        <FormattedMessage id={`suggestion-figures.task.${task}`} />
      </strong>
      <span>
        <FormattedMessage
          id={`suggestion-figures.hits.${task}`}
          values={{ ours: hundredth(ours.hit10), bestsellers: hundredth(bestsellers.hit10) }}
        />
      </span>
      <span>
        <FormattedMessage id={`suggestion-figures.verdict.${verdict}`} values={{ low: Math.min(...ends), high: Math.max(...ends) }} />
      </span>
    </>
  );
}
