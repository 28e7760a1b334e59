import { useIntl } from 'react-intl';
import { PageTitle } from '../ui/page-title.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LengthUnitSection } from './length-unit-section.tsx';
import { PrintNamesSection } from './print-names-section.tsx';
import { PrintingSection } from './printing-section.tsx';
import { ShopDetailsSection } from './shop-details-section.tsx';
import { ShopSwitchSection } from './shop-switch-section.tsx';
import { StageQualitySection } from './stage-quality-section.tsx';
import './settings.css';

/** What can be chosen about the shop and this machine, and what the program is. */
export function SettingsScreen(): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-page tb-settings">
      <PageTitle title={intl.formatMessage({ id: 'app.nav.settings' })} />
      <ShopDetailsSection />
      <ShopSwitchSection />
      <HistorySection />
      <PrintingSection />
      <PrintNamesSection />
      <AppearanceSection />
      <LengthUnitSection />
      <StageQualitySection />
      <AboutSection />
    </div>
  );
}
