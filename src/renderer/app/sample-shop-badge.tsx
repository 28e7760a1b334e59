import { Button, Popover, UnstyledButton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** Says that the sample shop is open, what that means, and how to change to the own shop. */
export function SampleShopBadge(): React.JSX.Element | null {
  const preferences = useStudioQuery('settings.getPreferences', {});
  const change = useStudioChange('settings.setPreferences');
  if (preferences.data?.shop !== 'sample') return null;
  return (
    <Popover width={340} position="bottom-start" shadow="md" radius="lg" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="tb-sample-badge">
          <FormattedMessage id="app.sample.badge" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className="tb-label">
          <FormattedMessage id="app.sample.title" />
        </p>
        <p className="tb-secondary">
          <FormattedMessage id="app.sample.text" />
        </p>
        {change.isError ? <ErrorNotice error={change.error} /> : null}
        <Button variant="default" loading={change.isPending} onClick={() => change.mutate({ shop: 'own' })}>
          <FormattedMessage id="app.sample.switch" />
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
