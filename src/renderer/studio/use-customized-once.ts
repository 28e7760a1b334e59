import { useEffect, useRef } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { customizationsOf } from '../../shared/interactions/customizations.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';

/** Notes once per opened design that a person made it their own, and when it leaves the view, what of its template they changed. */
export function useCustomizedOnce(productId: number, templates: readonly Template[]): void {
  const steps = useEditorSession((session) => session.history?.past.length ?? 0);
  const templateUid = useEditorSession((session) => session.document?.origin?.templateUid ?? null);
  const noted = useRef(false);
  const latest = useRef({ productId, templates });
  useEffect(() => {
    latest.current = { productId, templates };
  }, [productId, templates]);
  useEffect(() => {
    if (steps === 0) noted.current = false;
    if (steps === 0 || noted.current) return;
    noted.current = true;
    recordInteraction({ kind: 'customized', productId, templateUid, screen: 'studio' });
  }, [steps, productId, templateUid]);
  useEffect(() => watchOpened((first, last) => recordChanges(first, last, latest.current)), []);
}

/** Tells the first and the last form of each design that was open, when it makes room for another or the watch ends. */
function watchOpened(onLeft: (first: DesignDocument, last: DesignDocument) => void): () => void {
  let opened: { readonly first: DesignDocument; readonly last: DesignDocument } | undefined;
  const leave = (): void => {
    if (opened !== undefined && opened.first !== opened.last) onLeft(opened.first, opened.last);
  };
  const look = (): void => {
    const { history } = useEditorSession.getState();
    const first = history === undefined ? undefined : (history.past[0] ?? history.gestureStart ?? history.present);
    if (first !== opened?.first) leave();
    opened = history === undefined || first === undefined ? undefined : { first, last: history.present };
  };
  look();
  const stop = useEditorSession.subscribe(look);
  return () => {
    stop();
    leave();
  };
}

interface Opened {
  readonly productId: number;
  readonly templates: readonly Template[];
}

function recordChanges(first: DesignDocument, last: DesignDocument, { productId, templates }: Opened): void {
  const template = templates.find(({ uid }) => uid === last.origin?.templateUid);
  // Another template in the same design begins anew: its own words and colours are nobody's choice.
  if (template === undefined || first.origin?.templateUid !== template.uid) return;
  for (const detail of customizationsOf(first, last, template)) {
    recordInteraction({ kind: 'customized', productId, templateUid: template.uid, screen: 'studio', detail });
  }
}
