import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FindingSeverity } from '../../shared/production/preflight/finding.ts';

const icons = { block: IconAlertOctagon, warn: IconAlertTriangle, note: IconInfoCircle } as const;

/** The sign of how grave a finding is; its form says it, not its colour alone. */
export function SeverityIcon({ severity, size = 18 }: { severity: FindingSeverity; size?: number }): ReactNode {
  const Icon = icons[severity];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
