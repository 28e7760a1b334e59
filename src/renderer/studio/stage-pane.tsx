import { SegmentedControl } from '@mantine/core';
import { useEffect, useEffectEvent, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { LightSetKey } from '../../shared/garments/light-set.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { useFindingRequest } from '../bridge/finding-request.ts';
import { AreaEditor } from '../design-editor/area-editor.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { EditorToolbar } from '../design-editor/editor-toolbar.tsx';
import { LayerMenu } from '../design-editor/layer-menu.tsx';
import { focusText, type AddLayers } from '../design-editor/use-add-layers.ts';
import type { StageView } from '../garment-preview/camera-views.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import type { StageWearer } from '../garment-preview/stage-wearer.ts';
import { useTurntable } from '../garment-preview/use-turntable.ts';
import { findingMarks, type FindingMark } from '../preflight/finding-marks.ts';
import { useOpenFindings } from '../preflight/findings-context.ts';
import type { ShownFinding } from '../preflight/shown-finding.ts';
import { AreaChips } from './area-chips.tsx';
import { AreaFigures } from './area-figures.tsx';
import { DesignStage } from './design-stage.tsx';
import { FlatGarment } from './flat-garment.tsx';
import { FlatMarks } from './flat-marks.tsx';
import { areasOfSize, type ProductChoice } from './product-choice.ts';
import { PrintStatus } from './print-status.tsx';
import styles from './stage-pane.module.css';
import { StageTools } from './stage-tools.tsx';
import { useStageLights } from './use-stage-lights.ts';
import type { StageMode } from './use-stage-mode.ts';
import { SurfaceMarks } from './surface-marks.tsx';
import { SurfaceOverlay } from './surface-overlay.tsx';
import { useFindingFocus } from './use-finding-focus.ts';
import { useStageWearer } from './use-stage-wearer.ts';
import { useSurfaceHand } from './use-surface-hand.ts';
import { WearerMenu } from './wearer-menu.tsx';

interface StagePaneProps {
  choice: ProductChoice;
  document: DesignDocument;
  area: ProductPrintArea;
  mode: StageMode;
  onMode(mode: StageMode): void;
  zoom: number;
  onZoom(zoom: number): void;
  onZoomStep(factor: number | 'fit'): void;
  view: StageView;
  onView(view: StageView): void;
  stageApi: RefObject<GarmentStageApi | null>;
  add: AddLayers;
  onPickPictures(): void;
  children: ReactNode;
}

const insetsPx = { top: 68, right: 24, bottom: 76, left: 24 };

/** The garment in the middle: flat, in space, or both side by side, with the tools over it. */
export function StagePane(props: StagePaneProps): ReactNode {
  const { choice, document, area, add, onPickPictures, onZoomStep, children } = props;
  const [mode, setMode] = useShownMode(props.mode, props.onMode);
  const intl = useIntl();
  const areas = areasOfSize(choice.product, choice.variant.sizeKey);
  const [lights, setLights] = useStageLights();
  const [wearer, setWearer] = useStageWearer();
  const turntable = useTurntable();
  const [softProof, setSoftProof] = useState(false);
  const focus = useFindingFocus({ mode, onMode: setMode, onView: props.onView });
  const { findings, isCurrent } = useOpenFindings();
  useRequestedFinding(findings, focus.show);
  const gesture = useEditorSession((session) => session.history?.gestureStart !== null);
  const late = useEditorSession((session) => findings.length > 0 && session.document !== document);
  // A box must not stay where a thing was that is being dragged away.
  const marks = useMemo(() => (gesture && (late || !isCurrent) ? [] : findingMarks(findings)), [findings, gesture, late, isCurrent]);
  const marking = { marks, onOpenMark: focus.openAt };
  return (
    <section className={styles.stage} aria-label={intl.formatMessage({ id: 'studio.stage' })}>
      <div className={styles.views} data-mode={mode}>
        {mode !== '3d' && <FlatView {...props} {...marking} />}
        {mode !== '2d' && (
          <SpaceView {...props} {...marking} lights={lights} turning={turntable.turning} wearer={wearer} softProof={softProof} />
        )}
      </div>
      <LayerMenu area={area} />
      <div className={styles.top}>
        <PrintStatus
          document={document}
          opened={focus.opened}
          onOpened={focus.setOpened}
          currentKey={focus.currentKey}
          onShow={focus.show}
        />
        <EditorToolbar add={add} onPickPictures={onPickPictures} onZoom={onZoomStep} flat={mode !== '3d'}>
          {children}
        </EditorToolbar>
        <AreaFigures area={area} document={document} />
      </div>
      <div className={styles.bottom}>
        <AreaChips kind={choice.product.kind} areas={areas} document={document} />
        <SegmentedControl
          className={styles.modeSwitch ?? ''}
          aria-label={intl.formatMessage({ id: 'studio.mode' })}
          value={mode}
          onChange={(value) => setMode(value as StageMode)}
          data={(['2d', '3d', 'both'] as const).map((value) => ({ value, label: <FormattedMessage id={`studio.mode-${value}`} /> }))}
        />
        {mode !== '2d' && (
          <StageTools lights={lights} onLights={setLights} turntable={turntable} softProof={softProof} onSoftProof={setSoftProof}>
            <WearerMenu choice={choice} wearer={wearer} onWearer={setWearer} />
          </StageTools>
        )}
      </div>
    </section>
  );
}

/** The handles of a crop lie on the flat area alone: until it is done, the garment in space makes room; choosing the garment ends it. */
function useShownMode(mode: StageMode, onMode: (mode: StageMode) => void): [StageMode, (mode: StageMode) => void] {
  const cropping = useEditorSession((session) => session.tool === 'crop');
  const setTool = useEditorSession((session) => session.setTool);
  const choose = (next: StageMode): void => {
    if (cropping && next === '3d') setTool('select');
    onMode(next);
  };
  return [cropping && mode === '3d' ? '2d' : mode, choose];
}

/** Goes to a finding that was asked for elsewhere. */
function useRequestedFinding(findings: readonly ShownFinding[], show: (finding: ShownFinding) => void): void {
  const { wantedKey, done } = useFindingRequest();
  const wanted = findings.find(({ key }) => key === wantedKey);
  const go = useEffectEvent((finding: ShownFinding): void => {
    done();
    show(finding);
  });
  useEffect(() => {
    if (wanted) go(wanted);
  }, [wanted]);
}

interface Marking {
  marks: readonly FindingMark[];
  onOpenMark(mark: FindingMark): void;
}

function FlatView({ choice, area, zoom, onZoom, add, marks, onOpenMark }: StagePaneProps & Marking): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles.flatView}>
      <AreaEditor
        areaName={areaTitle(intl, area.key, choice.product.kind)}
        area={area}
        zoom={zoom}
        onZoom={onZoom}
        backdrop={(view) => <FlatGarment choice={choice} area={area} view={view} />}
        overlay={(view) => <FlatMarks view={view} area={area} marks={marks} onOpen={onOpenMark} />}
        onFiles={(files, droppedAt) => void add.pictures(files, droppedAt)}
        onEditText={focusText}
      />
    </div>
  );
}

interface SpaceViewProps extends StagePaneProps, Marking {
  lights: LightSetKey;
  turning: boolean;
  wearer: StageWearer;
  softProof: boolean;
}

function SpaceView(props: SpaceViewProps): ReactNode {
  const { choice, view, onView, stageApi, lights, turning, wearer, softProof, marks, onOpenMark } = props;
  const intl = useIntl();
  const { product, variant, colourway } = choice;
  const areaKey = useEditorSession((session) => session.areaKey);
  const { hand, hovered } = useSurfaceHand();
  const label = intl.formatMessage(
    { id: 'studio.stage-label' },
    { product: product.name, colour: colourway.name, size: variant.sizeKey, area: areaTitle(intl, areaKey, product.kind) },
  );
  return (
    <div className={styles.spaceView}>
      <DesignStage
        garmentKey={product.garmentKey}
        sizeKey={variant.sizeKey}
        garmentHex={colourway.hex}
        finish={colourway.finish}
        printAreas={product.printAreas}
        view={view}
        onViewChange={onView}
        label={label}
        apiRef={stageApi}
        insetsPx={insetsPx}
        lights={lights}
        turning={turning}
        wearer={wearer}
        softProof={softProof}
        hand={hand}
        overlay={(surface) => (
          <>
            <SurfaceOverlay surface={surface} hovered={hovered} />
            <SurfaceMarks surface={surface} marks={marks} onOpen={onOpenMark} />
          </>
        )}
      />
    </div>
  );
}
