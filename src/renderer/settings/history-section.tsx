import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { SettingsSection } from './settings-section.tsx';

/** The way to bring in what the shop sold before, and to take that back. */
export function HistorySection(): React.JSX.Element {
  return (
    <SettingsSection title={<FormattedMessage id="settings.history" />} text={<FormattedMessage id="settings.history.text" />}>
      <Button variant="default" component={Link} to="/import">
        <FormattedMessage id="settings.history.open" />
      </Button>
    </SettingsSection>
  );
}
