import type { PropsWithChildren } from 'react';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { RecoveryScreen } from './recovery-screen.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';
import { ThemePreference } from './theme-preference.tsx';

/** Lets the studio begin when the database is open; otherwise says why it is not and leads out. */
export function DatabaseGate({ children }: PropsWithChildren): React.JSX.Element {
  const state = useStudioQuery('settings.getDatabaseState', {});
  if (state.isPending) return <ShellSkeleton />;
  if (state.isError)
    return (
      <main className="tb-full-page">
        <ErrorNotice error={state.error} onRetry={() => void state.refetch()} />
      </main>
    );
  return (
    <>
      <ThemePreference />
      {state.data.state === 'refused' ? <RecoveryScreen refusal={state.data} /> : children}
    </>
  );
}
