import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SettingsSection } from './settings-section.tsx';

/** Which shop is open, the sample or the own one, and the change to the other; neither touches the other's rows. */
export function ShopSwitchSection(): React.JSX.Element | null {
  const preferences = useStudioQuery('settings.getPreferences', {});
  const change = useStudioChange('settings.setPreferences');
  const shop = preferences.data?.shop;
  if (shop === undefined) return null;
  const other = shop === 'sample' ? 'own' : 'sample';
  return (
    <SettingsSection title={<FormattedMessage id="settings.shop-file" />} text={<FormattedMessage id={`settings.shop-file.${shop}`} />}>
      <Button variant="default" loading={change.isPending} onClick={() => change.mutate({ shop: other })}>
        <FormattedMessage id={`settings.shop-file.open-${other}`} />
      </Button>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </SettingsSection>
  );
}
