import { useState } from 'react';
import type { Template } from '../../shared/design/template.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { sayUndoable } from './use-template-actions.tsx';

interface SaveTemplate {
  readonly pending: boolean;
  /** Keeps a new template when `templateUid` is null, else a new version of an own one. */
  keep(templateUid: string | null, template: Template): Promise<void>;
}

/** Keeping a template that was made of the open design; the design goes on as one that began with it. */
export function useSaveTemplate(onKept: () => void): SaveTemplate {
  const [pending, setPending] = useState(false);

  const keep = async (templateUid: string | null, template: Template): Promise<void> => {
    setPending(true);
    await orRefused(async () => {
      const records = await callStudio('design.listTemplateRecords', {});
      const versionBefore = records.find((record) => record.templateUid === templateUid)?.version;
      const kept = await callStudio('design.saveTemplate', { templateUid, template });
      const origin = { templateUid: kept.templateUid, layoutKey: template.layouts[0]!.key };
      useEditorSession
        .getState()
        .edit((document) => (document.origin?.templateUid === origin.templateUid ? document : { ...document, origin }));
      sayUndoable(`saved ${kept.templateUid}`, `template.done-${versionBefore === undefined ? 'new' : 'version'}`, template.name, () =>
        versionBefore === undefined
          ? callStudio('design.deleteTemplate', { templateUid: kept.templateUid })
          : callStudio('design.setTemplateVersion', { templateUid: kept.templateUid, version: versionBefore }),
      );
      onKept();
    });
    setPending(false);
  };
  return { pending, keep };
}
