import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Frame, Layer, TypesetLayer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import type { AreaView } from './area-view.ts';
import { bendHandle } from './bend-handle.ts';
import { handlePoint, handles, type BoundsMm, type PointMm } from './frame-geometry.ts';
import { isTypeset, offersHandle } from './layer-gesture.ts';
import type { Guide } from './snap-frame.ts';
import styles from './area-editor.module.css';

interface SelectionOverlayProps {
  view: AreaView;
  area: { widthMm: number; heightMm: number };
  safeInsetMm: number;
  selected: readonly Layer[];
  hovered: Layer | undefined;
  guides: readonly Guide[];
  /** Undefined until the fonts are there. */
  text: TextShaper | undefined;
}

export const gripPx = 9;
const touchPx = 30;
export const stemPx = 26;
/** Grips nearer to each other than this would cover the layer. */
const leastPx = 34;
const roomPx = 8;
/** From the letters to the grip that bends them. */
export const bendGapPx = 20;

/** The area's border and safe area, the frames of what is selected with their grips, and the lines being caught; drawn over the canvas, never printed. */
export function SelectionOverlay({ view, area, safeInsetMm, selected, hovered, guides, text }: SelectionOverlayProps): ReactNode {
  const single = selected.length === 1 ? selected[0] : undefined;
  return (
    <>
      <AreaBorder view={view} area={area} safeInsetMm={safeInsetMm} />
      {hovered && !selected.includes(hovered) && <FrameBox view={view} frame={hovered.frame} className={styles.hovered} />}
      {selected.map((layer) => (
        <FrameBox
          key={layer.id}
          view={view}
          frame={layer === single ? shownFrame(layer.frame, view.pxPerMm) : layer.frame}
          className={styles.selected}
        />
      ))}
      {guides.map((guide) => (
        <GuideLine key={`${guide.axis}${guide.atMm}`} view={view} area={area} guide={guide} />
      ))}
      {single && !single.locked && text && isTypeset(single) && <BendGrip view={view} layer={single} text={text} />}
      {single && !single.locked && <Grips view={view} layer={single} frame={shownFrame(single.frame, view.pxPerMm)} />}
    </>
  );
}

/** The box that picks all that it touches. */
export function MarqueeBox({ view, bounds }: { view: AreaView; bounds: BoundsMm }): ReactNode {
  const { x, y } = toPx(view, { xMm: bounds.leftMm, yMm: bounds.topMm });
  const [width, height] = [(bounds.rightMm - bounds.leftMm) * view.pxPerMm, (bounds.bottomMm - bounds.topMm) * view.pxPerMm];
  return <rect x={x} y={y} width={width} height={height} className={styles.marquee} />;
}

function AreaBorder({
  view,
  area,
  safeInsetMm,
}: {
  view: AreaView;
  area: { widthMm: number; heightMm: number };
  safeInsetMm: number;
}): ReactNode {
  const box = (insetMm: number): { x: number; y: number; width: number; height: number } => ({
    x: view.offsetXPx + insetMm * view.pxPerMm,
    y: view.offsetYPx + insetMm * view.pxPerMm,
    width: Math.max(0, (area.widthMm - insetMm * 2) * view.pxPerMm),
    height: Math.max(0, (area.heightMm - insetMm * 2) * view.pxPerMm),
  });
  return (
    <>
      <rect {...box(0)} className={styles.areaBorder} />
      <rect {...box(safeInsetMm)} className={styles.safeArea} />
    </>
  );
}

function FrameBox({ view, frame, className }: { view: AreaView; frame: Frame; className: string | undefined }): ReactNode {
  const corners = handles.filter((handle) => handle.x !== 0 && handle.y !== 0).map((handle) => toPx(view, handlePoint(frame, handle)));
  return <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} className={className} />;
}

function GuideLine({ view, area, guide }: { view: AreaView; area: { widthMm: number; heightMm: number }; guide: Guide }): ReactNode {
  const from = toPx(view, guide.axis === 'x' ? { xMm: guide.atMm, yMm: -20 } : { xMm: -20, yMm: guide.atMm });
  const to = toPx(view, guide.axis === 'x' ? { xMm: guide.atMm, yMm: area.heightMm + 20 } : { xMm: area.widthMm + 20, yMm: guide.atMm });
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.guide} />;
}

function Grips({ view, layer, frame }: { view: AreaView; layer: Layer; frame: Frame }): ReactNode {
  const intl = useIntl();
  const top = toPx(view, handlePoint(frame, { x: 0, y: -1 }));
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const knob = { x: top.x + Math.sin(angle) * stemPx, y: top.y - Math.cos(angle) * stemPx };
  return (
    <>
      <line x1={top.x} y1={top.y} x2={knob.x} y2={knob.y} className={styles.stem} />
      <g data-rotate className={styles.rotate}>
        <title>{intl.formatMessage({ id: 'editor.grip-rotate' })}</title>
        <circle cx={knob.x} cy={knob.y} r={touchPx / 2} className={styles.touch} />
        <circle cx={knob.x} cy={knob.y} r={6} className={styles.knob} />
      </g>
      {handles
        .filter((handle) => offersHandle(layer, handle))
        .map((handle) => {
          const at = toPx(view, handlePoint(frame, handle));
          return (
            <g key={handle.key} data-handle={handle.key} style={{ cursor: resizeCursor(handle, layer.frame.rotationDeg) }}>
              <rect x={at.x - touchPx / 2} y={at.y - touchPx / 2} width={touchPx} height={touchPx} className={styles.touch} />
              <rect
                x={at.x - gripPx / 2}
                y={at.y - gripPx / 2}
                width={gripPx}
                height={gripPx}
                rx={2}
                className={styles.grip}
                transform={`rotate(${layer.frame.rotationDeg} ${at.x} ${at.y})`}
              />
            </g>
          );
        })}
    </>
  );
}

/** The grip that bends words hangs off them, so that it never covers a letter. */
function BendGrip({ view, layer, text }: { view: AreaView; layer: TypesetLayer; text: TextShaper }): ReactNode {
  const intl = useIntl();
  const handle = bendHandle(layer, text);
  if (!handle) return null;
  const pulled = toPx(view, handle.at);
  const x = pulled.x + handle.away.xMm * bendGapPx;
  const y = pulled.y + handle.away.yMm * bendGapPx;
  const cursor = layer.curve.kind === 'circle' ? 'grab' : resizeCursor({ x: 0, y: 1 }, layer.frame.rotationDeg);
  return (
    <g data-bend={layer.curve.kind} style={{ cursor }}>
      <title>{intl.formatMessage({ id: layer.curve.kind === 'circle' ? 'editor.grip-turn-words' : 'editor.grip-bend' })}</title>
      <circle cx={x} cy={y} r={touchPx / 2} className={styles.touch} />
      <rect x={x - 5} y={y - 5} width={10} height={10} rx={1.5} className={styles.bend} transform={`rotate(45 ${x} ${y})`} />
    </g>
  );
}

/** The frame that is drawn around a single layer: a thin one gets room about its centre, so that its grips neither touch nor cover it. */
export function shownFrame(frame: Frame, pxPerMm: number): Frame {
  const least = leastPx / pxPerMm;
  if (frame.widthMm >= least && frame.heightMm >= least) return frame;
  const roomMm = roomPx / pxPerMm;
  const widthMm = Math.max(frame.widthMm + roomMm * 2, least);
  const heightMm = Math.max(frame.heightMm + roomMm * 2, least);
  return { ...frame, widthMm, heightMm, xMm: frame.xMm - (widthMm - frame.widthMm) / 2, yMm: frame.yMm - (heightMm - frame.heightMm) / 2 };
}

const cursors = ['ns-resize', 'nesw-resize', 'ew-resize', 'nwse-resize'] as const;

/** The cursor of a grip on a frame that is turned. */
export function resizeCursor(handle: { x: number; y: number }, rotationDeg: number): string {
  const angleDeg = (Math.atan2(handle.x, -handle.y) * 180) / Math.PI + rotationDeg;
  return cursors[((Math.round(angleDeg / 45) % 4) + 4) % 4]!;
}

function toPx(view: AreaView, point: PointMm): { x: number; y: number } {
  return { x: view.offsetXPx + point.xMm * view.pxPerMm, y: view.offsetYPx + point.yMm * view.pxPerMm };
}
