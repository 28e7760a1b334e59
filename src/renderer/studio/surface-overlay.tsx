import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { Frame, Layer } from '../../shared/design/layer.ts';
import styles from '../design-editor/area-editor.module.css';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { handlePoint, type PointMm } from '../design-editor/frame-geometry.ts';
import { useTextShaper } from '../design-editor/layer-canvas.tsx';
import { gripPx, shownFrame } from '../design-editor/selection-overlay.tsx';
import type { Guide } from '../design-editor/snap-frame.ts';
import type { StageSurface } from '../garment-preview/stage-surface.ts';
import { localView, seeArea } from './surface-area.ts';
import { SurfaceFrame, SurfaceLine, wholeArea } from './surface-frame.tsx';
import { surfaceGrips, type SurfaceGrip } from './surface-grips.ts';
import overlayStyles from './surface-overlay.module.css';
import type { SurfaceTarget } from './use-surface-hand.ts';

const noLayers: readonly Layer[] = [];
/** What is picked on the garment, with its grips and the lines being caught, drawn on the cloth; a pointer goes through it to the stage. */
export function SurfaceOverlay(props: SurfaceOverlayProps): ReactNode {
  const picked = useEditorSession(({ selection, guides }) => selection.length > 0 || guides.length > 0);
  return (
    <svg className={overlayStyles.overlay} aria-hidden="true" data-surface-overlay>
      {(picked || props.hovered) && <SurfaceMarks {...props} />}
    </svg>
  );
}

interface SurfaceOverlayProps {
  surface: StageSurface;
  hovered: SurfaceTarget | undefined;
}

/** Follows the cloth from picture to picture; only there while there is something to mark. */
function SurfaceMarks({ surface: stage, hovered }: SurfaceOverlayProps): ReactNode {
  const surface = useSyncExternalStore(stage.subscribe, stage.seenNow);
  const text = useTextShaper();
  const areaKey = useEditorSession((session) => session.areaKey);
  const selection = useEditorSession((session) => session.selection);
  const guides = useEditorSession((session) => session.guides);
  const gesture = useEditorSession((session) => session.history?.gestureStart !== null);
  const layers = useEditorSession((session) => session.document?.areas[session.areaKey]?.layers ?? noLayers);
  const area = surface.areas.find(({ key }) => key === areaKey);
  const selected = layers.filter(({ id }) => selection.includes(id));
  const single = selected.length === 1 ? selected[0] : undefined;
  return (
    <>
      {hovered && !selection.includes(hovered.layer.id) && (
        <SurfaceFrame surface={surface} area={hovered.area} frame={hovered.layer.frame} className={styles.hovered} haloed />
      )}
      {area && (selected.length > 0 || gesture) && (
        <>
          {gesture && selected.length > 0 && (
            <SurfaceFrame surface={surface} area={area} frame={wholeArea(area)} className={styles.areaBorder} />
          )}
          {selected.map((layer) => (
            <SurfaceFrame
              key={layer.id}
              surface={surface}
              area={area}
              frame={layer === single ? roomyFrame(surface, area, layer.frame) : layer.frame}
              className={styles.selected}
              haloed
            />
          ))}
          {guides.map((guide) => (
            <SurfaceLine
              key={`${guide.axis}${guide.atMm}`}
              surface={surface}
              area={area}
              ends={guideEnds(guide, area)}
              className={styles.guide}
            />
          ))}
          {single && !single.locked && (
            <Grips surface={surface} area={area} grips={surfaceGrips(surface, area, single, text)} layer={single} />
          )}
        </>
      )}
    </>
  );
}

function Grips({
  surface,
  area,
  grips,
  layer,
}: {
  surface: StageSurface;
  area: ProductPrintArea;
  grips: readonly SurfaceGrip[];
  layer: Layer;
}): ReactNode {
  const frame = roomyFrame(surface, area, layer.frame);
  const [top] = seeArea(surface, area, [handlePoint(frame, { x: 0, y: -1 })]);
  return grips.map(({ key, xPx, yPx }) => (
    <Fragment key={key}>
      {key === 'rotate' && top && <line x1={top.xPx} y1={top.yPx} x2={xPx} y2={yPx} className={styles.stem} />}
      {key === 'rotate' && <circle cx={xPx} cy={yPx} r={6} className={styles.knob} data-surface-grip={key} />}
      {key === 'bend' && (
        <rect
          x={xPx - 5}
          y={yPx - 5}
          width={10}
          height={10}
          rx={1.5}
          className={styles.bend}
          transform={`rotate(45 ${xPx} ${yPx})`}
          data-surface-grip={key}
        />
      )}
      {key !== 'rotate' && key !== 'bend' && (
        <rect
          x={xPx - gripPx / 2}
          y={yPx - gripPx / 2}
          width={gripPx}
          height={gripPx}
          rx={2}
          className={styles.grip}
          data-surface-grip={key}
        />
      )}
    </Fragment>
  ));
}

function roomyFrame(surface: StageSurface, area: ProductPrintArea, frame: Frame): Frame {
  const local = localView(surface, area, handlePoint(frame, { x: 0, y: 0 }));
  return local ? shownFrame(frame, local.pxPerMm) : frame;
}

function guideEnds({ axis, atMm }: Guide, { widthMm, heightMm }: ProductPrintArea): PointMm[] {
  return axis === 'x'
    ? [
        { xMm: atMm, yMm: 0 },
        { xMm: atMm, yMm: heightMm },
      ]
    : [
        { xMm: 0, yMm: atMm },
        { xMm: widthMm, yMm: atMm },
      ];
}
