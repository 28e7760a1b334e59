import { useEffect } from 'react';
import type { DesignDraft } from '../../shared/design/contract.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { reportFault } from '../bridge/report-fault.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';

/** Edits that follow each other faster than this are kept together. */
const pauseMs = 250;

/** What of the session is kept as the draft; undefined when nothing is open. */
export function draftOf(
  session: Pick<ReturnType<typeof useEditorSession.getState>, 'document' | 'identity'>,
  customerId: number | null,
): DesignDraft | undefined {
  const { document, identity } = session;
  return document && { designId: identity.designId, customerId, name: identity.name, document };
}

/** Keeps what is open as the draft, with every change, so that a reload or a crash loses nothing. */
export function useDraftKeeper(): void {
  useEffect(() => {
    let timer: number | undefined;
    const keep = (): void => {
      if (timer === undefined) return;
      window.clearTimeout(timer);
      timer = undefined;
      const draft = draftOf(useEditorSession.getState(), useCurrentCustomer.getState().customerId);
      if (draft) callStudio('design.saveDraft', draft).catch(reportFault);
    };
    const stop = useEditorSession.subscribe((session, before) => {
      if (session.document === before.document && session.identity === before.identity) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, pauseMs);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      stop();
      window.removeEventListener('pagehide', keep);
    };
  }, []);
}
