import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { PreflightSource } from '../preflight/find-findings.ts';
import type { OpenFindings } from '../preflight/findings-context.ts';
import { mendFindings } from '../preflight/preflight-desk.ts';
import type { ShownFinding } from '../preflight/shown-finding.ts';
import { usePreflight } from '../preflight/use-preflight.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import type { ProductChoice } from './product-choice.ts';

/** The findings of the open design on the garment in view, and how they are mended: each time one step of the history, said, and taken back by one touch. */
export function useStudioFindings({ product, variant, colourway }: ProductChoice, document: DesignDocument, design: string): OpenFindings {
  const intl = useIntl();
  const gesture = useEditorSession((session) => session.history?.gestureStart !== null);
  const sources = useMemo<PreflightSource[]>(
    () => [{ document, design, product, sizeKey: variant.sizeKey, garmentHex: colourway.hex }],
    [document, design, product, variant.sizeKey, colourway.hex],
  );
  const { findings, checked, shop } = usePreflight(sources, {
    gesture,
    isOutdated: () => useEditorSession.getState().document !== document,
  });

  const mend = async (wanted: readonly ShownFinding[]): Promise<void> => {
    const [source] = sources;
    if (!shop || !source) return;
    useEditorSession.getState().endGesture();
    const before = useEditorSession.getState().document;
    if (!before) return;
    const keys = wanted.map(({ key }) => key);
    const mended = await orRefused(() => mendFindings({ ...source, document: before }, shop, keys));
    // Whoever has gone on designing meanwhile is asked again by the findings that are still there.
    if (!mended || mended === before || useEditorSession.getState().document !== before) return;
    useEditorSession.getState().edit(() => mended);
    const message = intl.formatMessage({ id: 'findings.mended' }, { count: wanted.length });
    announce(message);
    showUndoToast({
      id: 'finding-mended',
      message,
      undoLabel: intl.formatMessage({ id: 'ui.undo' }),
      onUndo: () => {
        // Later steps are not to be taken back in its place.
        if (useEditorSession.getState().document === mended) useEditorSession.getState().undo();
      },
    });
  };
  return {
    findings,
    isKnown: checked !== undefined,
    isCurrent: checked === sources,
    mend: (finding) => void mend([finding]),
    mendAll: () => void mend(findings.filter(({ mendable, override }) => mendable && override === undefined)),
  };
}
