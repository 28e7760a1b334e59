import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';

/** An address that leads nowhere, and the way home. */
export function NotFoundScreen(): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-full-page">
      <PageTitle title={intl.formatMessage({ id: 'app.not-found.page' })} />
      <EmptyState
        picture={<StitchPicture />}
        title={<FormattedMessage id="app.not-found.title" />}
        text={<FormattedMessage id="app.not-found.text" />}
        action={
          <Button component={Link} to="/">
            <FormattedMessage id="app.not-found.home" />
          </Button>
        }
      />
    </div>
  );
}
