import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PageTitle } from '../ui/page-title.tsx';
import { Greeting } from './greeting.tsx';
import { SuggestionPanels } from './suggestion-panels.tsx';
import './home-screen.css';

interface HomeScreenProps {
  /** Finds a customer as they type. */
  readonly finder: ReactNode;
  /** The orders that are being worked on. */
  readonly board: ReactNode;
}

/** Where a day begins: whom to serve, what to offer them, and what is in work. */
export function HomeScreen({ finder, board }: HomeScreenProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'home.page' })} />
      <header className="tb-home-head">
        <Greeting />
        <div className="tb-home-finder">{finder}</div>
      </header>
      <SuggestionPanels forCurrentCustomer />
      {board}
    </div>
  );
}
