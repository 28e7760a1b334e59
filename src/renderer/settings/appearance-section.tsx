import { SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { preferencesSchema } from '../../shared/settings/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SettingsSection } from './settings-section.tsx';

const themeSchema = preferencesSchema.shape.theme;

/** Light, dark, or as the system has it. */
export function AppearanceSection(): React.JSX.Element {
  const intl = useIntl();
  const preferences = useStudioQuery('settings.getPreferences', {});
  const change = useStudioChange('settings.setPreferences');
  return (
    <SettingsSection title={<FormattedMessage id="settings.appearance" />} text={<FormattedMessage id="settings.appearance.text" />}>
      <SegmentedControl
        aria-label={intl.formatMessage({ id: 'settings.theme' })}
        value={preferences.data?.theme ?? 'system'}
        data={themeSchema.options.map((value) => ({ value, label: intl.formatMessage({ id: `settings.theme.${value}` }) }))}
        onChange={(value) => change.mutate({ theme: themeSchema.parse(value) })}
      />
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </SettingsSection>
  );
}
