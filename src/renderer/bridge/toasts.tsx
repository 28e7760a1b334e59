import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice.tsx';

const doneMs = 5000;
/** A refusal has more to read: why, and the way out. */
const refusalMs = 12_000;

interface RefusalWords {
  /** A later refusal of the same id takes the place of an earlier one. */
  readonly id?: string;
  /** What did not happen, before the reason. */
  readonly lead?: ReactNode;
}

/** Says for a few seconds that something was done. */
export function showDone(message: ReactNode): void {
  notifications.show({ message, autoClose: doneMs, role: 'status', withCloseButton: false });
}

/** Says what was refused, why, and the way out. */
export function showRefusal(error: unknown, { id, lead }: RefusalWords = {}): void {
  if (id !== undefined) notifications.hide(id);
  notifications.show({
    ...(id === undefined ? {} : { id }),
    autoClose: refusalMs,
    role: 'none',
    className: 'tb-refusal',
    message: <ErrorNotice error={error} lead={lead} />,
  });
}
