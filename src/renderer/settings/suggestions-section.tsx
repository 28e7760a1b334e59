import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { SettingsSection } from './settings-section.tsx';

/** The way to the owner's word on suggestions. */
export function SuggestionsSection(): React.JSX.Element {
  return (
    <SettingsSection title={<FormattedMessage id="suggestion-rules.title" />} text={<FormattedMessage id="suggestion-rules.text" />}>
      <Button variant="default" component={Link} to="/settings/suggestions">
        <FormattedMessage id="suggestion-rules.open" />
      </Button>
      <Button variant="default" component={Link} to="/settings/suggestions/figures">
        <FormattedMessage id="suggestion-figures.open" />
      </Button>
      <Button variant="default" component={Link} to="/settings/suggestions/bundles">
        <FormattedMessage id="bundles.open" />
      </Button>
    </SettingsSection>
  );
}
