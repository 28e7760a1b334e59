import { useEffect, useRef } from 'react';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { recordInteraction } from './record-interaction.ts';

/** Notes once per opened design that a person made it their own. */
export function useCustomizedOnce(productId: number): void {
  const steps = useEditorSession((session) => session.history?.past.length ?? 0);
  const templateUid = useEditorSession((session) => session.document?.origin?.templateUid ?? null);
  const noted = useRef(false);
  useEffect(() => {
    if (steps === 0) noted.current = false;
    if (steps === 0 || noted.current) return;
    noted.current = true;
    recordInteraction('customized', productId, templateUid);
  }, [steps, productId, templateUid]);
}
