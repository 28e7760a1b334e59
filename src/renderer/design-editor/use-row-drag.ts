import { useMemo, useState, type PointerEvent, type RefObject } from 'react';
import { reorderLayer } from '../../shared/design/reorder-layer.ts';
import { useEditorSession } from './editor-session.ts';

/** How rows of the layer list are dragged to another place. */
export interface RowDrag {
  readonly draggedId: string | undefined;
  gripOf(layerId: string): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Reorders layers while a row's grip is dragged over the others, by mouse or touch, as one gesture. */
export function useRowDrag(list: RefObject<HTMLElement | null>): RowDrag {
  const [draggedId, setDraggedId] = useState<string>();
  // The same object until a drag begins or ends: rows are not rendered again for a change of another layer.
  return useMemo(() => rowDrag(list, draggedId, setDraggedId), [list, draggedId]);
}

function rowDrag(
  list: RefObject<HTMLElement | null>,
  draggedId: string | undefined,
  setDraggedId: (layerId: string | undefined) => void,
): RowDrag {
  const done = (finish: () => void) => (): void => {
    if (draggedId === undefined) return;
    setDraggedId(undefined);
    finish();
  };
  return {
    draggedId,
    gripOf: (layerId) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDraggedId(layerId);
      },
      onPointerMove: (event) => {
        if (draggedId !== layerId || !list.current) return;
        const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
        const above = rows.filter((row) => (row.top + row.bottom) / 2 < event.clientY).length;
        const { areaKey, preview } = useEditorSession.getState();
        const toIndex = rows.length - 1 - Math.min(above, rows.length - 1);
        // A row that is back in its place leaves no step behind.
        preview((document) =>
          document.areas[areaKey]?.layers[toIndex]?.id === layerId ? document : reorderLayer(document, { areaKey, layerId, toIndex }),
        );
      },
      onPointerUp: done(() => useEditorSession.getState().endGesture()),
      onPointerCancel: done(() => useEditorSession.getState().cancelGesture()),
    }),
  };
}
