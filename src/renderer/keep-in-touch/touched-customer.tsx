import { UnstyledButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { DueRow } from '../../shared/recommendation/keep-in-touch.ts';
import { showDone } from '../bridge/toasts.tsx';
import { copyText } from '../ui/copy-text.ts';

/** Whom a row is about: their page, and their e-mail and phone to copy. */
export function TouchedCustomer({ customer: { id, name, email, phone } }: { readonly customer: DueRow['customer'] }): React.JSX.Element {
  return (
    <>
      <Link className="tb-touch-name tb-clip-2" to={`/customers/${id}`}>
        {name}
      </Link>
      <div className="tb-touch-contact tb-figures">
        {email === null ? null : <CopyButton text={email} />}
        {phone === null ? null : <CopyButton text={phone} />}
      </div>
    </>
  );
}

function CopyButton({ text }: { readonly text: string }): React.JSX.Element {
  const intl = useIntl();
  const copy = (): void =>
    showDone(<FormattedMessage id={copyText(text) ? 'keep-in-touch.copied' : 'keep-in-touch.copy-failed'} values={{ text }} />);
  return (
    <UnstyledButton className="tb-touch-copy" onClick={copy} aria-label={intl.formatMessage({ id: 'keep-in-touch.copy' }, { text })}>
      <span className="tb-clip">{text}</span>
      <IconCopy size={14} stroke={1.5} aria-hidden />
    </UnstyledButton>
  );
}
