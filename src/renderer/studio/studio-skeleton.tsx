import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import price from './price-bar.module.css';
import panel from './side-panel.module.css';
import stage from './stage-pane.module.css';
import workspace from './studio-workspace.module.css';

/** The studio's shape while its first answers are on their way, in the styles of the very parts it stands for. */
export function StudioSkeleton(): ReactNode {
  return (
    <div className={workspace.workspace} data-left="open" data-right="open" aria-busy="true">
      <p className="tb-hidden" role="status">
        <FormattedMessage id="studio.loading" />
      </p>
      <div className={panel.panel} data-side="left" data-open>
        <div className={panel.body}>
          <Skeleton height={72} />
          <Skeleton height={64} />
          <Skeleton height={44} />
          <Skeleton height={260} />
        </div>
      </div>
      <div className={stage.stage} />
      <div className={panel.panel} data-side="right" data-open>
        <div className={panel.body}>
          <Skeleton height={38} />
          <Skeleton height={38} />
          <Skeleton height={140} />
        </div>
      </div>
      <div className={price.bar} />
    </div>
  );
}
