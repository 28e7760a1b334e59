import { useEffect } from 'react';
import { create } from 'zustand';
import type { DesignDraft } from '../../shared/design/contract.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { reportFault } from '../bridge/report-fault.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { createDraftWriter } from './draft-writer.ts';

/** How long a gesture rests before what it shows is kept, too. */
const pauseMs = 250;

/** How the draft lies on this computer. */
interface DraftKept {
  /** The document that was kept last. */
  readonly document: DesignDocument | undefined;
  /** Why the last one could not be kept. */
  readonly error: unknown;
}

/** What of the open design is kept, for the words beside its name. */
export const useDraftKept = create<DraftKept>(() => ({ document: undefined, error: undefined }));

/** What of the session is kept as the draft; undefined when nothing is open. */
export function draftOf(
  session: Pick<ReturnType<typeof useEditorSession.getState>, 'document' | 'identity'>,
  customerId: number | null,
): DesignDraft | undefined {
  const { document, identity } = session;
  return document && { designId: identity.designId, customerId, name: identity.name, document };
}

/** Keeps what is open as the draft: every finished edit at once, a running gesture whenever it rests, so that a crash costs no more than the gesture. */
export function useDraftKeeper(): void {
  useEffect(() => {
    let timer: number | undefined;
    const writer = createDraftWriter({
      save: (draft) => callStudio('design.saveDraft', draft),
      onKept: ({ document }) => useDraftKept.setState({ document, error: undefined }),
      onFailed: (error) => {
        reportFault(error);
        useDraftKept.setState({ error });
      },
    });
    const keep = (): void => {
      window.clearTimeout(timer);
      timer = undefined;
      const draft = draftOf(useEditorSession.getState(), useCurrentCustomer.getState().customerId);
      if (draft) writer.write(draft);
    };
    const keepPending = (): void => {
      if (timer !== undefined) keep();
    };
    const stop = useEditorSession.subscribe((session, before) => {
      if (session.history === before.history && session.identity === before.identity) return;
      if (session.history?.gestureStart === null) keep();
      else {
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, pauseMs);
      }
    });
    window.addEventListener('pagehide', keepPending);
    return () => {
      keepPending();
      stop();
      window.removeEventListener('pagehide', keepPending);
    };
  }, []);
}
