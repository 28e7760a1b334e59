import { recordInteraction } from '../bridge/record-interaction.ts';
import { useIntl } from 'react-intl';
import { applyTemplate } from '../../shared/design/apply-template.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { decoratedKeyOf, type ProductChoice } from './product-choice.ts';

/** Starts from a template on the garment in view, as one step that can be undone; says so where it does not fit. */
export function useApplyTemplate({ product, variant }: ProductChoice): (template: Template) => void {
  return useStart(product.id, (template) => templateDocument(template, { product, variant }));
}

/** Opens a template in the colours that it is drawn with, whatever the cloth, so that saving it again changes none. */
export function useEditTemplate({ product, variant }: ProductChoice): (template: Template) => void {
  return useStart(product.id, (template) =>
    applyTemplate(template, {
      productUid: product.uid,
      variantUid: variant.uid,
      areaSizes: areaSizesOf(product, variant.sizeKey),
      paletteKey: template.palettes[0]?.key,
    }),
  );
}

function useStart(productId: number, make: (template: Template) => DesignDocument): (template: Template) => void {
  const intl = useIntl();
  return (template) => {
    try {
      begin(make(template), template.name);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      return showRefusal(thrown);
    }
    recordInteraction({ kind: 'started-template', productId, templateUid: template.uid, screen: 'studio' });
    announce(intl.formatMessage({ id: 'studio.said-template' }, { name: template.name }));
  };
}

/** As a step of what is open, or as a new design where nothing is. */
function begin(document: DesignDocument, name: string): void {
  const { areaKey, document: before, edit, identity, identify, open, showArea } = useEditorSession.getState();
  const shown = decoratedKeyOf(document, areaKey);
  if (before === undefined) return open({ document, identity: { ...identity, name }, saved: false, areaKey: shown });
  edit(() => document);
  if (identity.designId === null) identify({ ...identity, name });
  showArea(shown);
}
