import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { toErrorData } from '../../shared/kernel/errors.ts';
import { Notice } from '../ui/notice.tsx';

interface ErrorNoticeProps {
  readonly error: unknown;
  /** What did not happen; the reason then stands below it. */
  readonly lead?: ReactNode;
  readonly onRetry?: () => void;
  /** What else can be done, where trying again is not the way out. */
  readonly action?: { readonly label: ReactNode; readonly onPress: () => void };
}

/** Says what was refused, why, and the way out, in the words of the error's code. */
export function ErrorNotice({ error, lead, onRetry, action }: ErrorNoticeProps): React.JSX.Element {
  const { code, params } = toErrorData(error);
  const reason = <FormattedMessage id={`error.${code}.title`} values={params} />;
  const fix = <FormattedMessage id={`error.${code}.fix`} values={params} />;
  const retry = onRetry && { label: <FormattedMessage id="ui.try-again" />, onPress: onRetry };
  const way = action ?? retry;
  return (
    <Notice tone="bad" title={lead ?? reason} {...(way === undefined ? {} : { action: way })}>
      {lead === undefined ? fix : <FormattedMessage id="ui.refused-why" values={{ reason, fix }} />}
    </Notice>
  );
}
