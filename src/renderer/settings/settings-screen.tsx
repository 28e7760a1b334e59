import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PageTitle } from '../ui/page-title.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LengthUnitSection } from './length-unit-section.tsx';
import { PrintNamesSection } from './print-names-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { ShopDetailsSection } from './shop-details-section.tsx';
import { ShopSwitchSection } from './shop-switch-section.tsx';
import { StageQualitySection } from './stage-quality-section.tsx';
import { SuggestionsSection } from './suggestions-section.tsx';
import './settings.css';

interface SettingsScreenProps {
  /** What each of the shop's printing methods can do. */
  readonly printing: ReactNode;
}

/** What can be chosen about the shop and this machine, and what the program is. */
export function SettingsScreen({ printing }: SettingsScreenProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-page tb-settings">
      <PageTitle title={intl.formatMessage({ id: 'app.nav.settings' })} />
      <ShopDetailsSection />
      <ShopSwitchSection />
      <HistorySection />
      <SettingsSection title={<FormattedMessage id="settings.printing" />} text={<FormattedMessage id="settings.printing.text" />}>
        {printing}
      </SettingsSection>
      <PrintNamesSection />
      <SuggestionsSection />
      <AppearanceSection />
      <LengthUnitSection />
      <StageQualitySection />
      <AboutSection />
    </div>
  );
}
