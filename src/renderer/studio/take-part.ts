import { changeLayer } from '../../shared/design/change-layer.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { ownColors, recolorLayer } from '../../shared/design/layer-colors.ts';
import type { Layer, TypesetLayer } from '../../shared/design/layer.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { type FontChoice, nearestWeight } from '../design-editor/font-choices.ts';

/** The colour that a suggested one takes the place of: the main one of the layer, or of the first in a group that has one. */
export function mainColor(layer: Layer): string | undefined {
  return flattenLayers([layer]).flatMap(ownColors)[0];
}

/** The layer in another main colour; as it was where it has none. */
export function takeColor(layer: Layer, color: string): Layer {
  const main = mainColor(layer);
  return main === undefined ? layer : recolorLayer(layer, (each) => (each === main ? color : each));
}

/** The picked layers of an area that may be changed. */
function changeable(document: DesignDocument | undefined, areaKey: string, selection: readonly string[]): Layer[] {
  return document?.areas[areaKey]?.layers.filter(({ id, locked }) => selection.includes(id) && !locked) ?? [];
}

/** The words among the picked layers that may be changed. */
export function typesetIn(document: DesignDocument | undefined, areaKey: string, selection: readonly string[]): TypesetLayer[] {
  return changeable(document, areaKey, selection).flatMap((layer) =>
    layer.kind === 'text' || layer.kind === 'roster-field' ? [layer] : [],
  );
}

/** Gives what is picked another main colour, as one step; false where nothing picked has a colour. */
export function recolorPicked(color: string): boolean {
  const { document: open, areaKey, selection, edit } = useEditorSession.getState();
  const layers = changeable(open, areaKey, selection).filter((layer) => mainColor(layer) !== undefined);
  if (layers.length === 0) return false;
  edit((document) =>
    layers.reduce((changed, layer) => changeLayer(changed, { areaKey, layer, change: (each) => takeColor(each, color) }), document),
  );
  return true;
}

/** Sets the picked words in another font, in its weight nearest to the present one, as one step. */
export function setPickedFont({ family, weights }: FontChoice): void {
  const { document: open, areaKey, selection, edit } = useEditorSession.getState();
  const change = (layer: TypesetLayer): TypesetLayer => ({
    ...layer,
    fontFamily: family,
    fontWeight: nearestWeight(weights, layer.fontWeight),
  });
  edit((document) =>
    typesetIn(open, areaKey, selection).reduce(
      (changed, layer) => changeLayer<TypesetLayer>(changed, { areaKey, layer, change }),
      document,
    ),
  );
}
