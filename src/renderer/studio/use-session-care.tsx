import { useEffect, useEffectEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { onStudioEvent } from '../bridge/call-studio.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { findChoice } from './product-choice.ts';
import { emptyDocument } from '../bridge/start-document.ts';
import type { Aftermath } from './use-opening.ts';

const toastId = 'studio-opened';

/** Says refused edits and what became of unsaved work, and closes the design when another shop opens. */
export function useSessionCare(aftermath: Aftermath, products: readonly Product[] | undefined): void {
  const refusal = useEditorSession((session) => session.refusal);
  useEffect(() => {
    if (refusal) showRefusal(refusal, { id: 'edit-refused' });
  }, [refusal]);

  const say = useEffectEvent((became: Exclude<Aftermath, undefined>): void => {
    const carried = became === 'carried-over';
    showUndoToast({
      id: toastId,
      message: <FormattedMessage id={carried ? 'studio.carried-over' : 'studio.shelved'} />,
      undoLabel: <FormattedMessage id={carried ? 'studio.start-blank' : 'studio.bring-back'} />,
      onUndo: carried ? () => startBlank(products ?? []) : () => useEditorSession.getState().undo(),
    });
  });
  useEffect(() => {
    if (aftermath) say(aftermath);
  }, [aftermath]);
  useEffect(() => onStudioEvent('settings.databaseState', () => useEditorSession.getState().close()), []);
}

/** The garment in view without the design, which goes on the shelf. */
function startBlank(products: readonly Product[]): void {
  const { document, areaKey, open } = useEditorSession.getState();
  const choice = document && findChoice(document, products);
  if (!choice) return;
  const blank = emptyDocument(choice);
  open({ document: blank, identity: { designId: null, customerId: null, name: '' }, saved: false, areaKey });
}
