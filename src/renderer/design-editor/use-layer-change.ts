import { changeLayer, type LayerMap } from '../../shared/design/change-layer.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { useEditorSession } from './editor-session.ts';

/** Changes of one layer from its properties: shown while a field is being typed in, kept as one step when it is left. */
export interface LayerChange<Kind extends Layer = Layer> {
  preview(change: LayerMap<Kind>): void;
  end(): void;
  /** One step at once. */
  set(change: LayerMap<Kind>): void;
}

/** How the properties of a layer in the open area are changed. */
export function useLayerChange<Kind extends Layer>(layer: Kind): LayerChange<Kind> {
  const areaKey = useEditorSession((session) => session.areaKey);
  const preview = useEditorSession((session) => session.preview);
  const end = useEditorSession((session) => session.endGesture);
  const edit = useEditorSession((session) => session.edit);
  return {
    preview: (change) => preview((document) => changeLayer(document, { areaKey, layer, change })),
    end,
    set: (change) => edit((document) => changeLayer(document, { areaKey, layer, change })),
  };
}
