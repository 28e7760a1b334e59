import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { methodName } from '../bridge/method-name.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { MethodEditor } from './method-editor.tsx';
import { SettingsSection } from './settings-section.tsx';

/** How the shop decorates: what each method can do and what its files are like. */
export function PrintingSection(): React.JSX.Element {
  const intl = useIntl();
  const methods = useStudioQuery('catalog.listMethods', {});
  const [key, setKey] = useState<string>();
  const chosen = methods.data?.find((method) => method.key === key) ?? methods.data?.[0];
  return (
    <SettingsSection title={<FormattedMessage id="settings.printing" />} text={<FormattedMessage id="settings.printing.text" />}>
      {methods.isError ? <ErrorNotice error={methods.error} /> : null}
      {methods.isPending ? <Skeleton height={320} /> : null}
      {chosen === undefined ? null : (
        <>
          <NativeSelect
            label={intl.formatMessage({ id: 'settings.printing.method' })}
            value={chosen.key}
            data={methods.data?.map((method) => ({ value: method.key, label: methodName(intl, method) })) ?? []}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
          <MethodEditor key={JSON.stringify(chosen)} method={chosen} />
        </>
      )}
    </SettingsSection>
  );
}
