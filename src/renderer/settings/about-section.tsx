import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { SettingsSection } from './settings-section.tsx';

/** What this program is, where it keeps things, and the fonts it carries with their licences. */
export function AboutSection(): React.JSX.Element {
  const about = useStudioQuery('settings.getAbout', {});
  const facts =
    about.data === undefined
      ? []
      : [
          { labelId: 'settings.about.version', value: about.data.version },
          { labelId: 'settings.about.electron', value: about.data.electronVersion },
          { labelId: 'settings.about.data-folder', value: about.data.dataFolder },
          { labelId: 'settings.about.log-folder', value: about.data.logFolder },
        ];
  return (
    <SettingsSection title={<FormattedMessage id="settings.about" />} text={<FormattedMessage id="settings.about.text" />}>
      {about.isError ? <ErrorNotice error={about.error} /> : null}
      <dl className="tb-about tb-figures">
        {facts.map(({ labelId, value }) => (
          <div key={labelId} className="tb-about-row">
            <dt>
              <FormattedMessage id={labelId} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="tb-label">
        <FormattedMessage id="settings.about.fonts" />
      </h3>
      <ul className="tb-fonts">
        {about.data?.fonts.map((font) => (
          <li key={font.family}>
            {font.family} <span className="tb-hint">{font.license}</span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
