import { SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { stageQualitySchema } from '../../shared/settings/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { tierFor } from '../garment-preview/render-tier.ts';
import { useLastSizeChange } from '../garment-preview/size-change.ts';
import { findGraphics } from '../garment-preview/stage-support.ts';
import { SettingsSection } from './settings-section.tsx';

/** How well garments are drawn in 3D: as the machine's graphics can, or as chosen; says which it is. */
export function StageQualitySection(): React.JSX.Element {
  const intl = useIntl();
  const inUseId = useId();
  const [kind] = useState(findGraphics);
  const preferences = useStudioQuery('settings.getPreferences', {});
  const change = useStudioChange('settings.setPreferences');
  const sizeChange = useLastSizeChange((last) => last.change);
  const quality = preferences.data?.stageQuality ?? 'automatic';
  const tier = kind ? tierFor(quality, kind).key : 'none';
  return (
    <SettingsSection title={<FormattedMessage id="settings.stage-quality" />} text={<FormattedMessage id="settings.appearance.text" />}>
      <SegmentedControl
        aria-label={intl.formatMessage({ id: 'settings.stage-quality' })}
        aria-describedby={inUseId}
        value={quality}
        data={stageQualitySchema.options.map((value) => ({ value, label: intl.formatMessage({ id: `settings.stage-quality.${value}` }) }))}
        onChange={(value) => change.mutate({ stageQuality: stageQualitySchema.parse(value) })}
      />
      <div id={inUseId} className="tb-secondary" role="status" data-stage-tier={tier}>
        <p>
          <FormattedMessage id={`settings.graphics.${kind ?? 'none'}`} />
        </p>
        {kind && (
          <p>
            <FormattedMessage id={`settings.stage-tier.${tier}`} />
          </p>
        )}
        {sizeChange && (
          <p>
            <FormattedMessage id={`settings.size-change.${sizeChange}`} />
          </p>
        )}
      </div>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </SettingsSection>
  );
}
