import type { Product } from '../../shared/catalog/product.ts';
import type { Template } from '../../shared/design/template.ts';
import type { FitManner } from '../../shared/design/fit-area.ts';
import { moveDesign } from '../bridge/move-design.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { chooseVariant, decoratedKeyOf, type ProductChoice, type WantedVariant } from './product-choice.ts';

/** Moves the open design to another garment, colour or size, as one step that can be undone. */
export function useChangeGarment(
  choice: ProductChoice,
  templates: readonly Template[],
): (to: Product, wanted: WantedVariant, manner?: FitManner) => void {
  const edit = useEditorSession((session) => session.edit);
  const { variant } = choice;
  return (to, wanted, manner) => {
    const next = chooseVariant(to, { colourwayId: variant.colourwayId, sizeKey: variant.sizeKey, ...wanted });
    if (!next) return;
    edit((document) => moveDesign(document, choice, { product: to, variant: next }, templates, manner));
    const { document, areaKey, showArea } = useEditorSession.getState();
    if (document) showArea(decoratedKeyOf(document, areaKey));
  };
}
