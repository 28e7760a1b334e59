import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { methodName } from '../bridge/method-name.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { MethodEditor } from './method-editor.tsx';

/** How the shop decorates: what each method can do and what its files are like. */
export function ShopMethods(): React.JSX.Element {
  const intl = useIntl();
  const methods = useStudioQuery('catalog.listMethods', {});
  const [key, setKey] = useState<string>();
  const chosen = methods.data?.find((method) => method.key === key) ?? methods.data?.[0];
  return (
    <>
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
    </>
  );
}
