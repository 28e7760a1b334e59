import { SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../ui/page-title.tsx';
import { DriftingList } from './drifting-list.tsx';
import { DueList } from './due-list.tsx';
import './keep-in-touch.css';

const lists = ['drifting', 'due'] as const;

/** Whom to write to: who used to come and may have stopped, and who may need something again about now. */
export function KeepInTouchScreen(): React.JSX.Element {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const list = search.get('list') === 'due' ? 'due' : 'drifting';
  return (
    <div className="tb-page tb-touch-page">
      <PageTitle title={intl.formatMessage({ id: 'keep-in-touch.title' })} />
      <div className="tb-touch-head">
        <Link to="/customers" className="tb-touch-back">
          <FormattedMessage id="keep-in-touch.back" />
        </Link>
        <SegmentedControl
          aria-label={intl.formatMessage({ id: 'keep-in-touch.lists' })}
          value={list}
          onChange={(chosen) => setSearch(chosen === 'due' ? { list: chosen } : {}, { replace: true })}
          data={lists.map((value) => ({ value, label: intl.formatMessage({ id: `keep-in-touch.${value}` }) }))}
        />
        <p className="tb-secondary tb-touch-text">
          <FormattedMessage id={`keep-in-touch.${list}-text`} /> <FormattedMessage id="keep-in-touch.hint" />
        </p>
      </div>
      {list === 'due' ? <DueList /> : <DriftingList />}
    </div>
  );
}
