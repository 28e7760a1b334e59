import { useIntl } from 'react-intl';
import type { Template } from '../../shared/design/template.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { decoratedKeyOf, type ProductChoice } from './product-choice.ts';
import { recordInteraction } from './record-interaction.ts';

/** Starts from a template on the garment in view, as one step that can be undone. */
export function useApplyTemplate({ product, variant }: ProductChoice): (template: Template) => void {
  const intl = useIntl();
  return (template) => {
    const { areaKey, edit, identity, identify, showArea } = useEditorSession.getState();
    const document = templateDocument(template, { product, variant });
    edit(() => document);
    if (identity.designId === null) identify({ ...identity, name: template.name });
    showArea(decoratedKeyOf(document, areaKey));
    recordInteraction('started-template', product.id, template.uid);
    announce(intl.formatMessage({ id: 'studio.said-template' }, { name: template.name }));
  };
}
