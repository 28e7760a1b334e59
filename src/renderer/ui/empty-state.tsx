import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly picture?: ReactNode;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
}

/** A calm place with nothing in it yet: a picture, what belongs here, and the next step. */
export function EmptyState({ picture, title, text, action }: EmptyStateProps): React.JSX.Element {
  return (
    <div className="tb-empty">
      {picture}
      <h2 className="tb-display tb-empty-title">{title}</h2>
      {text === undefined ? null : <p className="tb-empty-text">{text}</p>}
      {action}
    </div>
  );
}
