import { useLocalStorage } from '@mantine/hooks';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { decoratedAreas } from '../../shared/design/design-side.ts';
import { clampZoom } from '../design-editor/area-view.ts';
import { useAddLayers } from '../design-editor/use-add-layers.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import { colorOnCloth } from './design-colors.ts';
import { DesignPanel } from './design-panel.tsx';
import type { DepthProps } from './depth-props.ts';
import styles from './studio-workspace.module.css';
import { GarmentPanel } from './garment-panel.tsx';
import { areasOfSize } from './product-choice.ts';
import { RosterMenu } from './roster-menu.tsx';
import { SaveFilesMenu } from './save-files-menu.tsx';
import { SidePanel } from './side-panel.tsx';
import { StagePane } from './stage-pane.tsx';
import { usePickPictures } from './use-pick-pictures.ts';
import { useStageMode } from './use-stage-mode.ts';
import { useStageView } from './use-stage-view.ts';
import { useStudioKeys } from './use-studio-keys.ts';

interface FullDepthProps extends DepthProps {
  area: ProductPrintArea;
  name: string;
}

/** Everything: the garment's choices, the stage with its tools, and every layer. */
export function FullDepth({ choice, document, products, templates, save, priceBar, onRoster, area, name }: FullDepthProps): ReactNode {
  const intl = useIntl();
  const stageApi = useRef<GarmentStageApi>(null);
  const [mode, setMode] = useStageMode();
  const [view, setView] = useStageView(area.key);
  const [zoom, setZoom] = useState(1);
  const [leftOpen, setLeftOpen] = usePanelOpen('left');
  const [rightOpen, setRightOpen] = usePanelOpen('right');
  const add = useAddLayers(area, colorOnCloth(choice.colourway.hex), choice.colourway.hex);
  const pickPictures = usePickPictures(add.pictures);
  const zoomStep = (factor: number | 'fit'): void => {
    if (mode !== '3d') setZoom(factor === 'fit' ? 1 : clampZoom(zoom * factor));
    if (factor === 'fit') stageApi.current?.reset();
    else if (mode === '3d') stageApi.current?.zoomBy(factor);
  };
  useStudioKeys({ add, area, onPickPictures: pickPictures, onSave: save.save, onZoom: zoomStep });
  const areas = areasOfSize(choice.product, choice.variant.sizeKey);
  const label = (side: 'garment' | 'design'): string => intl.formatMessage({ id: `studio.panel-${side}` });
  const stage = { mode, onMode: setMode, zoom, onZoom: setZoom, onZoomStep: zoomStep, view, onView: setView, stageApi, add };
  return (
    <div className={styles.workspace} data-left={leftOpen ? 'open' : 'folded'} data-right={rightOpen ? 'open' : 'folded'}>
      <SidePanel side="left" label={label('garment')} open={leftOpen} onToggle={() => setLeftOpen(!leftOpen)}>
        <GarmentPanel choice={choice} products={products} templates={templates} />
      </SidePanel>
      <StagePane choice={choice} document={document} area={area} {...stage} onPickPictures={pickPictures}>
        <RosterMenu onField={add.rosterField} onList={onRoster} />
        <SaveFilesMenu choice={choice} document={document} areas={decoratedAreas(document, areas)} stageApi={stageApi} name={name} />
      </StagePane>
      <SidePanel side="right" label={label('design')} open={rightOpen} onToggle={() => setRightOpen(!rightOpen)}>
        <DesignPanel choice={choice} document={document} products={products} templates={templates} add={add} />
      </SidePanel>
      {priceBar()}
    </div>
  );
}

function usePanelOpen(side: 'left' | 'right'): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useLocalStorage({ key: `tailorbird.studio-${side}`, defaultValue: true, getInitialValueInEffect: false });
  return [open, setOpen];
}
