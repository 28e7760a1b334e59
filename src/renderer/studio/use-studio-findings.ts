import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { mendAll } from '../../shared/production/preflight/mend-all.ts';
import { mendDesign } from '../../shared/production/preflight/mend-design.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { preflightContext, type PreflightSource } from '../preflight/find-findings.ts';
import type { OpenFindings } from '../preflight/findings-context.ts';
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
  const { findings, checked, shop } = usePreflight(sources, { gesture });

  const mend = async (wanted: readonly ShownFinding[]): Promise<void> => {
    const [source] = sources;
    if (!shop || !source) return;
    const context = await preflightContext(source, shop);
    const session = useEditorSession.getState();
    const before = session.document;
    session.edit((now) => {
      const [only] = wanted;
      return wanted.length === 1 && only ? (mendDesign(now, only, context) ?? now) : mendAll(now, wanted, context);
    });
    const after = useEditorSession.getState().document;
    if (after === before) return;
    const message = intl.formatMessage({ id: 'findings.mended' }, { count: wanted.length });
    announce(message);
    showUndoToast({
      id: 'finding-mended',
      message,
      undoLabel: intl.formatMessage({ id: 'ui.undo' }),
      onUndo: () => {
        // Later steps are not to be taken back in its place.
        if (useEditorSession.getState().document === after) useEditorSession.getState().undo();
      },
    });
  };
  return {
    findings,
    isCurrent: checked === sources,
    mend: (finding) => void mend([finding]),
    mendAll: () => void mend(findings.filter(({ mendable, override }) => mendable && override === undefined)),
  };
}
