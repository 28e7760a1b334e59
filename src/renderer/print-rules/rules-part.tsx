import { useId, type ReactNode } from 'react';

interface RulesPartProps {
  readonly title: ReactNode;
  readonly text: ReactNode;
  readonly children: ReactNode;
}

/** A part of the rules under its heading, with a line on what it is for. */
export function RulesPart({ title, text, children }: RulesPartProps): React.JSX.Element {
  const titleId = useId();
  return (
    <section className="tb-rules-part" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p className="tb-secondary">{text}</p>
      {children}
    </section>
  );
}
