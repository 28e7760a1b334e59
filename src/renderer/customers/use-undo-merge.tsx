import { FormattedMessage, useIntl } from 'react-intl';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

/** Makes two records of one again, and says of a merge that it can be. */
export function useUndoMerge() {
  const intl = useIntl();
  const change = useStudioChange('customers.undoMerge');
  const undo = (mergeId: number): void =>
    change.mutate(
      { mergeId },
      { onSuccess: () => showDone(intl.formatMessage({ id: 'merge.undone' })), onError: (error) => showRefusal(error) },
    );
  const showMerged = (mergeId: number, name: string): void =>
    showUndoToast({
      id: `merge ${mergeId}`,
      message: <FormattedMessage id="merge.done" values={{ name }} />,
      undoLabel: <FormattedMessage id="ui.undo" />,
      onUndo: () => undo(mergeId),
    });
  return { undo, showMerged, isPending: change.isPending };
}
