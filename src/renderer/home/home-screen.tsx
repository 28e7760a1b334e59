import { useDeferredValue, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PageTitle } from '../ui/page-title.tsx';
import { useAfterFirstPaint } from '../ui/use-after-first-paint.ts';
import { Greeting } from './greeting.tsx';
import { SuggestionPanels } from './suggestion-panels.tsx';
import './home-screen.css';

interface HomeScreenProps {
  /** Finds a customer as they type. */
  readonly finder: ReactNode;
  /** What a shop in its first hour, or a customer on their first visit, is asked; nothing later. */
  readonly invitation: ReactNode;
  /** What anybody may be asked, below the suggestions. */
  readonly asking: ReactNode;
  /** The orders that are being worked on. */
  readonly board: ReactNode;
}

/** Where a day begins: whom to serve, what to offer them, and what is in work. */
export function HomeScreen({ finder, invitation, asking, board }: HomeScreenProps): React.JSX.Element {
  const intl = useIntl();
  // The board stands below the suggestions and has pictures of its own: theirs come first.
  const boardInTurn = useDeferredValue(useAfterFirstPaint() ? board : null);
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'home.page' })} />
      <header className="tb-home-head">
        <Greeting />
        <div className="tb-home-finder">{finder}</div>
      </header>
      {invitation}
      <SuggestionPanels forCurrentCustomer asking={asking} />
      {boardInTurn}
    </div>
  );
}
