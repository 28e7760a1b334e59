import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { DriftingList, DueList } from '../../shared/recommendation/keep-in-touch.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';

/** How many rows stand on a page. */
export const TOUCH_PAGE = 25;

interface TouchFrameProps<Answer extends DriftingList | DueList> {
  readonly kind: 'drifting' | 'due';
  readonly found: UseQueryResult<Answer, AppError>;
  readonly columns: readonly string[];
  readonly offset: number;
  readonly onPage: (offset: number) => void;
  readonly row: (row: Extract<Answer, { state: 'ready' }>['rows'][number]) => ReactNode;
}

const skeletons = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The table of a list with its pages, or why there is none. */
export function TouchFrame<Answer extends DriftingList | DueList>(props: TouchFrameProps<Answer>): React.JSX.Element {
  const { kind, found, columns, offset, onPage, row } = props;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  const list: DriftingList | DueList | undefined = found.data;
  if (list === undefined || list.state === 'learning')
    return (
      <div aria-busy>
        {skeletons.map((each) => (
          <Skeleton key={each} height={64} mb={8} />
        ))}
      </div>
    );
  if (list.state === 'too-few') return <TooFew returning={list.returning} needed={list.needed} />;
  if (list.total === 0)
    return (
      <EmptyState
        picture={<StitchPicture />}
        title={<FormattedMessage id={`keep-in-touch.${kind}-none`} />}
        text={<FormattedMessage id={`keep-in-touch.${kind}-none-text`} />}
      />
    );
  return (
    <>
      <div className="tb-list tb-touch-frame">
        <table className="tb-touch-table" data-list={kind}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {column === 'actions' ? (
                    <VisuallyHidden>
                      <FormattedMessage id="keep-in-touch.column-actions" />
                    </VisuallyHidden>
                  ) : (
                    <FormattedMessage id={`keep-in-touch.column-${column}`} />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{list.rows.map((each) => row(each as never))}</tbody>
        </table>
      </div>
      {list.total > TOUCH_PAGE ? <Pager offset={offset} shown={list.rows.length} total={list.total} onPage={onPage} /> : null}
    </>
  );
}

function TooFew(figures: { readonly returning: number; readonly needed: number }): React.JSX.Element {
  return (
    <EmptyState
      picture={<StitchPicture />}
      title={<FormattedMessage id="keep-in-touch.few" />}
      text={<FormattedMessage id="keep-in-touch.few-text" values={{ ...figures }} />}
      action={
        <Button component={Link} to="/import" variant="default">
          <FormattedMessage id="keep-in-touch.few-action" />
        </Button>
      }
    />
  );
}

interface PagerProps extends Pick<TouchFrameProps<DueList>, 'offset' | 'onPage'> {
  readonly shown: number;
  readonly total: number;
}

function Pager({ offset, shown, total, onPage }: PagerProps): React.JSX.Element {
  return (
    <div className="tb-touch-pager">
      <Button variant="default" size="xs" disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - TOUCH_PAGE))}>
        <FormattedMessage id="keep-in-touch.previous" />
      </Button>
      <span className="tb-secondary tb-figures" role="status">
        <FormattedMessage id="keep-in-touch.page-of" values={{ first: offset + 1, last: offset + shown, total }} />
      </span>
      <Button variant="default" size="xs" disabled={offset + shown >= total} onClick={() => onPage(offset + TOUCH_PAGE)}>
        <FormattedMessage id="keep-in-touch.next" />
      </Button>
    </div>
  );
}
