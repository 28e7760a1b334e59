import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Layer } from '../../shared/design/layer.ts';
import type { Template } from '../../shared/design/template.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { ArrangeTools } from '../design-editor/arrange-tools.tsx';
import type { AddLayers } from '../design-editor/use-add-layers.ts';
import { LayerList } from '../design-editor/layer-list.tsx';
import { LayerProperties } from '../design-editor/layer-properties.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { AreaSize } from '../design-editor/new-layer.ts';
import { colorOnCloth, designColors } from './design-colors.ts';
import { GoesWith } from './goes-with.tsx';
import { PartSuggestions } from './part-suggestions.tsx';
import { useAddedColors } from './added-colors.ts';
import { SameDesign } from './same-design.tsx';
import { useSettledDesign } from './use-settled-design.ts';
import { IntoView } from './into-view.tsx';
import { MethodField } from './method-field.tsx';
import { PanelSection } from './panel-section.tsx';
import type { ProductChoice } from './product-choice.ts';
import { SlotsForm } from './slots-form.tsx';

interface DesignPanelProps {
  choice: ProductChoice;
  document: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
  add: AddLayers;
}

/** The template's questions first, then every layer, then all about the one that is picked. */
export function DesignPanel({ choice, document, products, templates, add }: DesignPanelProps): ReactNode {
  const intl = useIntl();
  const template = templates.find(({ uid }) => uid === document.origin?.templateUid);
  const areaKey = useEditorSession((session) => session.areaKey);
  const areaSize = areaSizesOf(choice.product, choice.variant.sizeKey)[areaKey];
  const clothHex = choice.colourway.hex;
  const settled = useSettledDesign();
  return (
    <>
      {template && <SlotsForm key={template.uid} template={template} document={document} choice={choice} />}
      <PanelSection
        name="layers"
        title={<FormattedMessage id="studio.layers" values={{ area: areaTitle(intl, areaKey, choice.product.kind) }} />}
      >
        <MethodField choice={choice} document={document} areaKey={areaKey} />
        <div style={{ '--tb-cloth': clothHex }}>
          <LayerList />
        </div>
      </PanelSection>
      <PickedLayers document={document} template={template} clothHex={clothHex} areaSize={areaSize} />
      {settled && <PartSuggestions settled={settled} choice={choice} templates={templates} add={add} />}
      <GoesWith choice={choice} products={products} />
      {settled && <SameDesign settled={settled} choice={choice} products={products} templates={templates} />}
    </>
  );
}

const noLayers: readonly Layer[] = [];

interface PickedLayersProps {
  document: DesignDocument;
  template: Template | undefined;
  clothHex: string;
  areaSize: AreaSize | undefined;
}

/** All about what is picked, as it is this moment. */
function PickedLayers({ document, template, clothHex, areaSize }: PickedLayersProps): ReactNode {
  const selection = useEditorSession((session) => session.selection);
  const layers = useEditorSession(
    (session) => (session.selection.length > 0 && session.document?.areas[session.areaKey]?.layers) || noLayers,
  );
  const added = useAddedColors((state) => state.colors);
  const picked = layers.filter(({ id }) => selection.includes(id));
  const single = picked.length === 1 ? picked[0] : undefined;
  return (
    <>
      {single && (
        <IntoView key={single.id}>
          <LayerProperties
            layer={single}
            swatches={designColors(document, template, added)}
            cloth={{ clothHex, clearInk: colorOnCloth(clothHex) }}
          />
        </IntoView>
      )}
      {picked.length > 1 && (
        <p className="tb-secondary" style={{ margin: 0 }}>
          <FormattedMessage id="editor.many-selected" values={{ count: picked.length }} />
        </p>
      )}
      {picked.length > 0 && areaSize && <ArrangeTools picked={picked} area={areaSize} />}
    </>
  );
}
