import { recordInteraction } from '../bridge/record-interaction.ts';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';

/** How the open design is kept in the shop. */
export interface SaveDesign {
  readonly pending: boolean;
  /** Whether the name is being asked for. */
  readonly naming: boolean;
  setNaming(naming: boolean): void;
  /** Saves under the name it has, or asks for one. */
  save(): void;
  /** True when it lies in the shop now; a refusal is said. */
  saveAs(name: string): Promise<boolean>;
}

/** Saving the open design for whom the shop is serving. */
export function useSaveDesign(productId: number | undefined): SaveDesign {
  const intl = useIntl();
  const [pending, setPending] = useState(false);
  const [naming, setNaming] = useState(false);

  const saveAs = async (name: string): Promise<boolean> => {
    useEditorSession.getState().endGesture();
    const { document, identity } = useEditorSession.getState();
    if (!document) return false;
    const customerId = useCurrentCustomer.getState().customerId ?? identity.customerId;
    setPending(true);
    const saved = await orRefused(() => callStudio('design.saveDesign', { designId: identity.designId, customerId, name, document }));
    setPending(false);
    if (!saved) return false;
    useEditorSession.getState().markSaved({ designId: saved.id, customerId: saved.customerId, name: saved.name }, document);
    recordInteraction({
      kind: 'saved-design',
      productId: productId ?? null,
      templateUid: document.origin?.templateUid ?? null,
      screen: 'studio',
    });
    announce(intl.formatMessage({ id: 'studio.said-saved' }, { name: saved.name }));
    return true;
  };

  const save = (): void => {
    const { identity } = useEditorSession.getState();
    if (identity.designId !== null && identity.name !== '') void saveAs(identity.name);
    else setNaming(true);
  };
  return { pending, naming, setNaming, save, saveAs };
}
