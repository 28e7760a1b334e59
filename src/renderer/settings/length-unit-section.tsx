import { SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { lengthUnitSchema } from '../../shared/settings/length-unit.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SettingsSection } from './settings-section.tsx';

/** Millimetres or inches, wherever the studio shows a length. */
export function LengthUnitSection(): React.JSX.Element {
  const intl = useIntl();
  const preferences = useStudioQuery('settings.getPreferences', {});
  const change = useStudioChange('settings.setPreferences');
  return (
    <SettingsSection title={<FormattedMessage id="settings.length-unit" />} text={<FormattedMessage id="settings.length-unit.text" />}>
      <SegmentedControl
        aria-label={intl.formatMessage({ id: 'settings.length-unit' })}
        value={preferences.data?.lengthUnit ?? 'mm'}
        data={lengthUnitSchema.options.map((value) => ({ value, label: intl.formatMessage({ id: `settings.length-unit.${value}` }) }))}
        onChange={(value) => change.mutate({ lengthUnit: lengthUnitSchema.parse(value) })}
      />
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </SettingsSection>
  );
}
