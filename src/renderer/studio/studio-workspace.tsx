import { useLocalStorage } from '@mantine/hooks';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { decoratedAreas } from '../../shared/design/design-side.ts';
import type { Template } from '../../shared/design/template.ts';
import { clampZoom } from '../design-editor/area-view.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { useAddLayers } from '../design-editor/use-add-layers.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import { colorOnCloth } from './design-colors.ts';
import { DesignPanel } from './design-panel.tsx';
import { GarmentPanel } from './garment-panel.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { PriceBar } from './price-bar.tsx';
import { areasOfSize, type ProductChoice } from './product-choice.ts';
import { SaveFilesMenu } from './save-files-menu.tsx';
import { SaveTitle } from './save-design.tsx';
import { SidePanel } from './side-panel.tsx';
import { StagePane } from './stage-pane.tsx';
import styles from './studio-workspace.module.css';
import { usePickPictures } from './use-pick-pictures.ts';
import { useSaveDesign } from './use-save-design.ts';
import { useStageMode } from './use-stage-mode.ts';
import { useStageView } from './use-stage-view.ts';
import { useStudioKeys } from './use-studio-keys.ts';
import { useCustomizedOnce } from './use-customized-once.ts';

interface StudioWorkspaceProps {
  choice: ProductChoice;
  document: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
}

/** An open design: the garment's choices, the stage, the design's choices, and what it costs. */
export function StudioWorkspace({ choice, document, products, templates }: StudioWorkspaceProps): ReactNode {
  const intl = useIntl();
  const { product, variant } = choice;
  const identity = useEditorSession((session) => session.identity);
  const areaKey = useEditorSession((session) => session.areaKey);
  const areas = areasOfSize(product, variant.sizeKey);
  const area = areas.find(({ key }) => key === areaKey) ?? areas[0];
  const stageApi = useRef<GarmentStageApi>(null);
  const [mode, setMode] = useStageMode();
  const [view, setView] = useStageView(area?.key ?? 'front');
  const [zoom, setZoom] = useState(1);
  const [ordering, setOrdering] = useState(false);
  const [leftOpen, setLeftOpen] = useLocalStorage({ key: 'tailorbird.studio-left', defaultValue: true, getInitialValueInEffect: false });
  const [rightOpen, setRightOpen] = useLocalStorage({ key: 'tailorbird.studio-right', defaultValue: true, getInitialValueInEffect: false });
  const add = useAddLayers(area ?? { widthMm: 300, heightMm: 400 }, colorOnCloth(choice.colourway.hex), choice.colourway.hex);
  const pickPictures = usePickPictures(add.pictures);
  const save = useSaveDesign(product.id);
  useCustomizedOnce(product.id);
  const zoomStep = (factor: number | 'fit'): void => {
    if (mode !== '3d') setZoom(factor === 'fit' ? 1 : clampZoom(zoom * factor));
    if (factor === 'fit') stageApi.current?.reset();
    else if (mode === '3d') stageApi.current?.zoomBy(factor);
  };
  useStudioKeys({ add, onPickPictures: pickPictures, onSave: save.save, onZoom: zoomStep });
  if (!area) return null;

  const order = (): void => {
    useEditorSession.getState().endGesture();
    setOrdering(true);
  };
  const name = identity.name || intl.formatMessage({ id: 'studio.untitled' });
  return (
    <div className={styles.workspace} data-left={leftOpen ? 'open' : 'folded'} data-right={rightOpen ? 'open' : 'folded'}>
      <SaveTitle save={save} />
      <SidePanel
        side="left"
        label={intl.formatMessage({ id: 'studio.panel-garment' })}
        open={leftOpen}
        onToggle={() => setLeftOpen(!leftOpen)}
      >
        <GarmentPanel choice={choice} products={products} templates={templates} />
      </SidePanel>
      <StagePane
        choice={choice}
        document={document}
        area={area}
        mode={mode}
        onMode={setMode}
        zoom={zoom}
        onZoom={setZoom}
        onZoomStep={zoomStep}
        view={view}
        onView={setView}
        stageApi={stageApi}
        add={add}
        onPickPictures={pickPictures}
      >
        <SaveFilesMenu choice={choice} document={document} areas={decoratedAreas(document, areas)} stageApi={stageApi} name={name} />
      </StagePane>
      <SidePanel
        side="right"
        label={intl.formatMessage({ id: 'studio.panel-design' })}
        open={rightOpen}
        onToggle={() => setRightOpen(!rightOpen)}
      >
        <DesignPanel choice={choice} document={document} products={products} templates={templates} />
      </SidePanel>
      <PriceBar choice={choice} document={document} onOrder={order} />
      {ordering && <OrderDialog choice={choice} document={document} design={{ ...identity, name }} onClose={() => setOrdering(false)} />}
    </div>
  );
}
