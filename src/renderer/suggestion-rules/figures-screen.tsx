import { Skeleton } from '@mantine/core';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { FiguresTable } from './figures-table.tsx';
import { HeldOutSection } from './held-out-section.tsx';
import './figures.css';

/** A quarter tells more than a week, and less of what was changed long ago. */
const DAYS = 90;

/** How the suggestions do: what people do with them, beside plain bestsellers, and on the shop's own history. */
export function FiguresScreen(): React.JSX.Element {
  const intl = useIntl();
  const found = useStudioQuery('recommendation.getFigures', { days: DAYS }, { keepPrevious: true });
  const figures = found.data;
  return (
    <div className="tb-page tb-figures-page">
      <PageTitle title={intl.formatMessage({ id: 'suggestion-figures.title' })} />
      <Link to="/settings/suggestions" className="tb-slot-back">
        <FormattedMessage id="suggestion-figures.back" />
      </Link>
      {found.error ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {figures === undefined ? (
        <Skeleton height={420} radius="lg" />
      ) : (
        <>
          <section className="tb-figures-part" aria-labelledby="figures-places">
            <h2 id="figures-places" className="tb-display tb-panel-title">
              <FormattedMessage id="suggestion-figures.places" />
            </h2>
            {figures.panels.length === 0 ? (
              <EmptyState
                picture={<StitchPicture />}
                title={<FormattedMessage id="suggestion-figures.empty" />}
                text={<FormattedMessage id="suggestion-figures.empty-text" />}
              />
            ) : (
              <>
                <p className="tb-secondary">
                  <FormattedMessage
                    id="suggestion-figures.places-text"
                    values={{ since: <FormattedDate value={figures.fromMs} dateStyle="medium" timeZone="UTC" /> }}
                  />
                </p>
                <FiguresTable panels={figures.panels} />
              </>
            )}
          </section>
          <HeldOutSection figures={figures} />
          <EvaluationSection result={figures.evaluation} />
        </>
      )}
    </div>
  );
}
