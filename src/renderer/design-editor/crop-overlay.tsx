import { useEffect, useId, useRef, type PointerEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { cropImage, dragCrop, wholePicture } from '../../shared/design/crop-image.ts';
import type { Frame, ImageLayer } from '../../shared/design/layer.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import styles from './area-editor.module.css';
import { toMm, type AreaView } from './area-view.ts';
import { useEditorSession } from './editor-session.ts';
import { handlePoint, handles, type Handle, type PointMm } from './frame-geometry.ts';

interface CropOverlayProps {
  view: AreaView;
  layer: ImageLayer;
}

interface Drag {
  readonly pointerId: number;
  readonly from: PointMm;
  readonly layer: ImageLayer;
  readonly handle: Pick<Handle, 'x' | 'y'>;
}

const gripPx = 14;
const touchPx = 32;
const middle = { x: 0, y: 0 } as const;

/** A picture being cropped on its area: its sides are dragged, the picture is dragged behind them, a press beside it is the end. */
export function CropOverlay({ view, layer }: CropOverlayProps): ReactNode {
  const intl = useIntl();
  const running = useRef<Drag>(undefined);
  useEndOfCrop();
  const placeOf = (event: PointerEvent<SVGSVGElement>): PointMm => {
    const box = event.currentTarget.getBoundingClientRect();
    return toMm(view, event.clientX - box.left, event.clientY - box.top);
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || running.current) return;
    const part = event.target instanceof Element ? event.target.closest<SVGElement>('[data-crop]')?.dataset['crop'] : undefined;
    if (part === undefined) return useEditorSession.getState().setTool('select');
    const handle = handles.find(({ key }) => key === part) ?? middle;
    running.current = { pointerId: event.pointerId, from: placeOf(event), layer, handle };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const drag = running.current;
    if (drag?.pointerId !== event.pointerId) return;
    const to = placeOf(event);
    const dragged = dragCrop(drag.layer, { ...drag.handle, rightMm: to.xMm - drag.from.xMm, downMm: to.yMm - drag.from.yMm });
    const { areaKey, preview } = useEditorSession.getState();
    preview((document) => putLayers(document, { areaKey, layers: [dragged] }));
  };
  const finish = (event: PointerEvent<SVGSVGElement>, keep: boolean): void => {
    if (running.current?.pointerId !== event.pointerId) return;
    running.current = undefined;
    const { endGesture, cancelGesture } = useEditorSession.getState();
    if (keep) endGesture();
    else cancelGesture();
  };
  return (
    <svg
      className={styles.overlay}
      aria-hidden="true"
      data-tool="crop"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={(event) => finish(event, true)}
      onPointerCancel={(event) => finish(event, false)}
    >
      <Ghost view={view} layer={layer} />
      <polygon points={corners(view, layer.frame)} className={styles.cropBox} data-crop="middle">
        <title>{intl.formatMessage({ id: 'editor.crop-move' })}</title>
      </polygon>
      {handles.map((handle) => (
        <CropGrip key={handle.key} view={view} frame={layer.frame} handle={handle} />
      ))}
    </svg>
  );
}

/** Enter and Escape end the crop, and so does picking something else. */
function useEndOfCrop(): void {
  useEffect(() => {
    const end = (): void => {
      const { tool, setTool } = useEditorSession.getState();
      if (tool === 'crop') setTool('select');
    };
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input,button,[role=listbox],[role=dialog]') !== null;
      if (event.key !== 'Escape' && (event.key !== 'Enter' || typing)) return;
      event.preventDefault();
      end();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      end();
    };
  }, []);
}

/** What is cropped away, faint. */
function Ghost({ view, layer }: CropOverlayProps): ReactNode {
  const clipId = useId();
  const { frame } = cropImage(layer, wholePicture);
  const [x, y] = [frame.xMm * view.pxPerMm + view.offsetXPx, frame.yMm * view.pxPerMm + view.offsetYPx];
  const [width, height] = [frame.widthMm * view.pxPerMm, frame.heightMm * view.pxPerMm];
  const turn = `translate(${x + width / 2} ${y + height / 2}) rotate(${frame.rotationDeg}) scale(${layer.flipX ? -1 : 1} ${layer.flipY ? -1 : 1})`;
  return (
    <>
      <clipPath id={clipId}>
        <path clipRule="evenodd" d={`M${corners(view, frame)}Z M${corners(view, layer.frame)}Z`} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <image
          href={`app://studio/assets/${layer.assetHash}`}
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          transform={turn}
          preserveAspectRatio="none"
          opacity={0.4}
        />
      </g>
      <polygon points={corners(view, frame)} className={styles.cropWhole} />
    </>
  );
}

function CropGrip({ view, frame, handle }: { view: AreaView; frame: Frame; handle: Handle }): ReactNode {
  const at = toPx(view, handlePoint(frame, handle));
  return (
    <g data-crop={handle.key} transform={`translate(${at.x} ${at.y}) rotate(${frame.rotationDeg})`} className={styles.cropGrip}>
      <rect x={-touchPx / 2} y={-touchPx / 2} width={touchPx} height={touchPx} className={styles.touch} />
      <rect
        x={handle.x === 0 ? -gripPx : -3}
        y={handle.y === 0 ? -gripPx : -3}
        width={handle.x === 0 ? gripPx * 2 : 6}
        height={handle.y === 0 ? gripPx * 2 : 6}
        rx={3}
        className={styles.grip}
      />
    </g>
  );
}

function corners(view: AreaView, frame: Frame): string {
  return handles
    .filter(({ x, y }) => x !== 0 && y !== 0)
    .map((handle) => toPx(view, handlePoint(frame, handle)))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

function toPx(view: AreaView, { xMm, yMm }: PointMm): { x: number; y: number } {
  return { x: xMm * view.pxPerMm + view.offsetXPx, y: yMm * view.pxPerMm + view.offsetYPx };
}
