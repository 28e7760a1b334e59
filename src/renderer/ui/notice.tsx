import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './notice.css';

type Tone = 'info' | 'good' | 'warn' | 'bad';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: { readonly label: ReactNode; readonly onPress: () => void };
}

const icons = { info: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconAlertTriangle } as const;

/** A calm box that says what happened and the way out; bad news is announced at once. */
export function Notice({ tone, title, children, action }: NoticeProps): React.JSX.Element {
  const Icon = icons[tone];
  return (
    <div className="tb-notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.5} aria-hidden />
      <div className="tb-notice-words">
        <p className="tb-notice-title">{title}</p>
        {children === undefined ? null : <div className="tb-notice-text">{children}</div>}
      </div>
      {action === undefined ? null : (
        <Button variant="default" size="xs" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
