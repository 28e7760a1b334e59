import { Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';

/** A page's shape while its code or its first answers are on their way. */
export function PageSkeleton(): React.JSX.Element {
  return (
    <div className="tb-page" aria-busy>
      <p className="tb-hidden" role="status">
        <FormattedMessage id="ui.loading" />
      </p>
      <Skeleton height={40} width={360} />
      <Skeleton height={44} />
      <Skeleton height={260} />
    </div>
  );
}
