import type { PropsWithChildren } from 'react';
import { IntlProvider } from 'react-intl';
import english from '../../../resources/locales/en.json';
import { reportFault } from '../bridge/report-fault.ts';

/** Gives every screen its words, numbers and dates in the person's language. */
export function WordsProvider({ children }: PropsWithChildren): React.JSX.Element {
  return (
    <IntlProvider locale="en" defaultLocale="en" messages={english} onError={reportFault}>
      {children}
    </IntlProvider>
  );
}
