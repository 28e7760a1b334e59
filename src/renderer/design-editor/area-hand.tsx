import { useState, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import type { Layer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import styles from './area-editor.module.css';
import { toMm, type AreaView } from './area-view.ts';
import { useEditorSession } from './editor-session.ts';
import { SAFE_INSET_MM } from './layer-drag.ts';
import { openLayerMenu } from './layer-menu-store.ts';
import { layerAt, pickedIds } from './pick-layer.ts';
import { MarqueeBox, SelectionOverlay } from './selection-overlay.tsx';
import { REACH_PX, useLayerDrag, type AreaPan } from './use-layer-drag.ts';

interface AreaHandProps extends AreaPan {
  view: AreaView;
  area: { widthMm: number; heightMm: number };
  layers: readonly Layer[];
  /** The layers whose frames and grips are shown. */
  selected: readonly Layer[];
  /** Undefined until the fonts are there. */
  text: TextShaper | undefined;
  /** A double press on a layer. */
  onEditText(): void;
}

/** What a pointer touches on the area: the layers, the grips of the selection, and the place of the menu. */
export function AreaHand({ view, area, layers, selected, text, pan, onPan, onEditText }: AreaHandProps): ReactNode {
  const [hovered, setHovered] = useState<string>();
  const guides = useEditorSession((session) => session.guides);
  const tool = useEditorSession((session) => session.tool);
  const { handlers, marquee } = useLayerDrag({ view, area, text, pan, onPan });
  const under = (event: MouseEvent<SVGSVGElement>): string | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return layerAt(layers, toMm(view, event.clientX - left, event.clientY - top), REACH_PX / view.pxPerMm, text)?.id;
  };
  const hover = (event: PointerEvent<SVGSVGElement>): void => {
    handlers.onPointerMove(event);
    if (event.buttons === 0 && event.pointerType !== 'touch') setHovered(under(event));
  };
  const openMenu = (event: MouseEvent<SVGSVGElement>): void => {
    event.preventDefault();
    const { selection, select } = useEditorSession.getState();
    select(pickedIds(selection, under(event), false));
    openLayerMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <svg
      className={styles.overlay}
      aria-hidden="true"
      data-over={hovered ? 'layer' : undefined}
      data-pan={tool === 'pan' || undefined}
      {...handlers}
      onContextMenu={openMenu}
      onPointerMove={hover}
      onPointerLeave={() => setHovered(undefined)}
      onDoubleClick={() => hovered && onEditText()}
    >
      <SelectionOverlay
        view={view}
        area={area}
        safeInsetMm={SAFE_INSET_MM}
        selected={selected}
        hovered={layers.find((layer) => layer.id === hovered)}
        guides={guides}
        text={text}
      />
      {marquee && <MarqueeBox view={view} bounds={marquee} />}
    </svg>
  );
}
