import { Skeleton, Tabs } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { FileForm } from './file-form.tsx';
import { useGarmentDraft } from './garment-draft.ts';
import { MakingCard } from './making-card.tsx';
import { MeasuresForm } from './measures-form.tsx';
import './own-garments.css';

/** Two ways to a garment of the merchant's own; while one is made, how far it is. */
export function AddGarmentScreen(): React.JSX.Element {
  const intl = useIntl();
  const { readUid, way, setWay } = useGarmentDraft();
  const making = useStudioQuery('garments.getMaking', {});
  const shown = making.data !== null && making.data?.uid !== readUid ? making.data : undefined;
  const isRunning = shown?.state === 'running' || shown?.state === 'done';
  return (
    <div className="tb-page tb-own-page">
      <PageTitle title={intl.formatMessage({ id: 'own.add' })} />
      <Link to="/products" className="tb-own-back">
        <FormattedMessage id="own.back" />
      </Link>
      {making.isPending ? <Skeleton height={200} radius="lg" /> : null}
      {shown === undefined ? null : <MakingCard making={shown} />}
      {making.isPending || isRunning ? null : (
        <Tabs value={way} onChange={(next) => setWay(next === 'file' ? 'file' : 'measures')} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="measures">
              <FormattedMessage id="own.way.measures" />
            </Tabs.Tab>
            <Tabs.Tab value="file">
              <FormattedMessage id="own.way.file" />
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="measures">
            <p className="tb-secondary tb-own-lead">
              <FormattedMessage id="own.way.measures-text" />
            </p>
            <MeasuresForm />
          </Tabs.Panel>
          <Tabs.Panel value="file">
            <p className="tb-secondary tb-own-lead">
              <FormattedMessage id="own.way.file-text" />
            </p>
            <FileForm />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  );
}
