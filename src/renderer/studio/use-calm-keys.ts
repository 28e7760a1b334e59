import { useEditorSession } from '../design-editor/editor-session.ts';
import { useEditorKeys } from '../design-editor/use-editor-keys.ts';

/** The keys that hold where no layer is worked on: undo, redo and save. */
export function useCalmKeys(onSave: () => void): void {
  useEditorKeys(({ kind }) => {
    const { undo, redo } = useEditorSession.getState();
    if (kind === 'undo') undo();
    else if (kind === 'redo') redo();
    else if (kind === 'save') onSave();
  });
}
