import { PageSkeleton } from './page-skeleton.tsx';
import './shell.css';

/** The shell's shape while the first answers are on their way. */
export function ShellSkeleton(): React.JSX.Element {
  return (
    <div className="tb-shell">
      <div className="tb-nav" />
      <div className="tb-bar" />
      <main className="tb-main">
        <PageSkeleton />
      </main>
    </div>
  );
}
