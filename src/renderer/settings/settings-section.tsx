import { useId, type ReactNode } from 'react';

interface SettingsSectionProps {
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the settings: what it is about at the left, the controls at the right. */
export function SettingsSection({ title, text, children }: SettingsSectionProps): React.JSX.Element {
  const titleId = useId();
  return (
    <section className="tb-settings-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId} className="tb-display tb-settings-title">
          {title}
        </h2>
        {text === undefined ? null : <p className="tb-secondary">{text}</p>}
      </div>
      <div className="tb-settings-controls">{children}</div>
    </section>
  );
}
