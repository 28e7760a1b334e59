import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import './notice.css';

interface UndoToast {
  /** A toast of the same id takes the place of an earlier one. */
  readonly id: string;
  readonly message: ReactNode;
  readonly undoLabel: ReactNode;
  readonly onUndo: () => void;
}

/** Says what was done, for a few seconds, with a button that takes it back. */
export function showUndoToast({ id, message, undoLabel, onUndo }: UndoToast): void {
  const undo = (): void => {
    notifications.hide(id);
    onUndo();
  };
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: 8000,
    withCloseButton: false,
    message: (
      <div className="tb-toast">
        <span>{message}</span>
        <Button variant="subtle" size="compact-sm" onClick={undo}>
          {undoLabel}
        </Button>
      </div>
    ),
  });
}
