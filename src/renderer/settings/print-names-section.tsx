import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_PATTERN_LENGTH, namePatternFault, nameTokens, usualNamePattern } from '../../shared/settings/print-name-pattern.ts';
import { examplePrintName } from '../../shared/production/print-job-names.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SettingsSection } from './settings-section.tsx';

/** How print files are named, with an example. */
export function PrintNamesSection(): React.JSX.Element {
  const saved = useStudioQuery('settings.getPreferences', {}).data?.printNamePattern;
  return (
    <SettingsSection title={<FormattedMessage id="settings.print-names" />} text={<FormattedMessage id="settings.print-names.text" />}>
      {saved === undefined ? null : <PatternForm key={saved} saved={saved} />}
    </SettingsSection>
  );
}

function PatternForm({ saved }: { readonly saved: string }): React.JSX.Element {
  const intl = useIntl();
  const [pattern, setPattern] = useState(saved);
  const change = useStudioChange('settings.setPreferences');
  const fault = namePatternFault(pattern);
  const faultWords = fault && intl.formatMessage({ id: `settings.print-names.fault-${fault}` }, { limit: MAX_PATTERN_LENGTH });
  return (
    <form
      className="tb-settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null) change.mutate({ printNamePattern: pattern });
      }}
    >
      <TextInput
        label={intl.formatMessage({ id: 'settings.print-names.pattern' })}
        value={pattern}
        error={faultWords}
        description={
          fault === null ? intl.formatMessage({ id: 'settings.print-names.preview' }, { name: examplePrintName(pattern) }) : null
        }
        onChange={(event) => setPattern(event.currentTarget.value)}
      />
      <div role="group" aria-label={intl.formatMessage({ id: 'settings.print-names.tokens' })} className="tb-settings-words">
        {nameTokens.map((token) => (
          <Button key={token} size="compact-xs" variant="default" onClick={() => setPattern(`${pattern}-${spelt(token)}`)}>
            {spelt(token)}
          </Button>
        ))}
      </div>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
      <div className="tb-settings-words">
        <Button type="submit" disabled={fault !== null || pattern === saved} loading={change.isPending}>
          <FormattedMessage id="settings.print-names.save" />
        </Button>
        <Button variant="subtle" disabled={pattern === usualNamePattern} onClick={() => setPattern(usualNamePattern)}>
          <FormattedMessage id="settings.print-names.usual" />
        </Button>
      </div>
    </form>
  );
}

const spelt = (token: string): string => `{${token}}`;
