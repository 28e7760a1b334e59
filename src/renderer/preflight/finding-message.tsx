import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PreflightFinding } from '../../shared/production/preflight/finding.ts';

/** What was found, with its figures. */
export function FindingMessage({ finding: { message } }: { finding: Pick<PreflightFinding, 'message'> }): ReactNode {
  return <FormattedMessage id={message.id} values={message.params} />;
}
