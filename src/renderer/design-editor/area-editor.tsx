import { useRef, useState, type DragEvent, type ReactNode, type WheelEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ImageLayer, Layer } from '../../shared/design/layer.ts';
import styles from './area-editor.module.css';
import { AreaHand } from './area-hand.tsx';
import { clampZoom, fitArea, toMm, type AreaView } from './area-view.ts';
import { CropOverlay } from './crop-overlay.tsx';
import { useEditorSession } from './editor-session.ts';
import type { PointMm } from './frame-geometry.ts';
import { LayerCanvas, useTextShaper } from './layer-canvas.tsx';
import { useBoxSize } from './use-box-size.ts';

interface AreaEditorProps {
  areaName: string;
  area: { widthMm: number; heightMm: number };
  zoom: number;
  onZoom(zoom: number): void;
  /** What lies under the print: the flat garment, drawn in the same view. */
  backdrop(view: AreaView): ReactNode;
  /** What is drawn over the print in the same view, and can be pressed. */
  overlay?(view: AreaView): ReactNode;
  /** Files that were dropped, and where. */
  onFiles(files: readonly File[], droppedAt: PointMm): void;
  /** A double press on words. */
  onEditText(): void;
}

const margins = { xPx: 56, topPx: 96, bottomPx: 92 };
const noPan = { xPx: 0, yPx: 0 };

/** One print area to work on directly: painted true to the print, with the selection's grips over it. */
export function AreaEditor({ areaName, area, zoom, onZoom, backdrop, overlay, onFiles, onEditText }: AreaEditorProps): ReactNode {
  const intl = useIntl();
  const root = useRef<HTMLDivElement>(null);
  const box = useBoxSize(root);
  const [pan, setPan] = useState(noPan);
  const document = useEditorSession((session) => session.document);
  const areaKey = useEditorSession((session) => session.areaKey);
  const selection = useEditorSession((session) => session.selection);
  const tool = useEditorSession((session) => session.tool);
  const text = useTextShaper();
  const view = fitArea(area, box, margins, zoom, zoom === 1 ? noPan : pan);
  const drop = useFileDrop((files, xPx, yPx) => onFiles(files, toMm(view, xPx, yPx)));
  const layers: readonly Layer[] = document?.areas[areaKey]?.layers ?? [];
  const selected = layers.filter((layer) => selection.includes(layer.id));
  const cropped = tool === 'crop' ? onlyPicture(selected) : undefined;
  const turnWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) onZoom(clampZoom(zoom * Math.exp(-event.deltaY / 300)));
    else if (zoom > 1) setPan({ xPx: pan.xPx - event.deltaX, yPx: pan.yPx - event.deltaY });
  };

  return (
    <div
      ref={root}
      className={styles.editor}
      role="application"
      tabIndex={0}
      data-nudge
      aria-label={intl.formatMessage({ id: 'editor.area-label' }, { area: areaName })}
      aria-describedby="editor-keys"
      onWheel={turnWheel}
      {...drop.handlers}
    >
      <p id="editor-keys" className="tb-hidden">
        <FormattedMessage id="editor.area-keys" />
      </p>
      <svg className={styles.backdrop} aria-hidden="true">
        {backdrop(view)}
      </svg>
      {document && <LayerCanvas document={document} areaKey={areaKey} area={area} view={view} box={box} />}
      <AreaHand
        view={view}
        area={area}
        layers={layers}
        selected={cropped ? [] : selected}
        text={text}
        pan={pan}
        onPan={setPan}
        onEditText={onEditText}
      />
      {!cropped && overlay?.(view)}
      {cropped && <CropOverlay view={view} layer={cropped} />}
      {drop.over && (
        <div className={styles.dropping}>
          <FormattedMessage id="editor.drop-picture" values={{ area: areaName }} />
        </div>
      )}
    </div>
  );
}

function onlyPicture(picked: readonly Layer[]): ImageLayer | undefined {
  const [layer] = picked;
  return picked.length === 1 && layer?.kind === 'image' && !layer.locked ? layer : undefined;
}

interface FileDrop {
  over: boolean;
  handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

function useFileDrop(onFiles: (files: readonly File[], xPx: number, yPx: number) => void): FileDrop {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onFiles([...event.dataTransfer.files], event.clientX - left, event.clientY - top);
      },
    },
  };
}
