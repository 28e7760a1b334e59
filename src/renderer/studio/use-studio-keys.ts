import { useEditorSession } from '../design-editor/editor-session.ts';
import type { KeyCommand } from '../design-editor/key-command.ts';
import { openOrnaments } from '../design-editor/ornament-tool.tsx';
import { useLayerClipboard } from '../design-editor/layer-clipboard.ts';
import { openLayerMenu } from '../design-editor/layer-menu-store.ts';
import type { AddLayers } from '../design-editor/use-add-layers.ts';
import { useEditorKeys } from '../design-editor/use-editor-keys.ts';
import { useLayerActions } from '../design-editor/use-layer-actions.ts';

interface StudioKeys {
  add: AddLayers;
  /** The open print area. */
  area: { widthMm: number; heightMm: number };
  onPickPictures(): void;
  onSave(): void;
  onZoom(factor: number | 'fit'): void;
}

/** Does what the editor's keys ask for. */
export function useStudioKeys({ add, area, onPickPictures, onSave, onZoom }: StudioKeys): void {
  const actions = useLayerActions();
  useLayerClipboard(area);
  const session = useEditorSession.getState;
  const layers = (): NonNullable<ReturnType<typeof session>['document']>['areas'][string]['layers'] =>
    session().document?.areas[session().areaKey]?.layers ?? [];
  const reorder = (placeFrom: (place: number, count: number) => number): void => {
    const all = layers();
    const place = all.findIndex(({ id }) => id === session().selection[0]);
    const layer = all[place];
    if (layer) actions.reorder(layer, placeFrom(place, all.length), all.length);
  };
  const commands: Record<Exclude<KeyCommand['kind'], 'nudge' | 'align'>, () => void> = {
    undo: () => session().undo(),
    redo: () => session().redo(),
    duplicate: () => actions.duplicate(session().selection),
    delete: () => actions.remove(session().selection),
    save: onSave,
    escape: () => {
      if (session().history?.gestureStart) session().cancelGesture();
      else session().select([]);
    },
    'select-all': () => session().select(layers().map(({ id }) => id)),
    group: actions.group,
    ungroup: actions.ungroup,
    raise: () => reorder((place) => place + 1),
    lower: () => reorder((place) => place - 1),
    'raise-to-top': () => reorder((_, count) => count - 1),
    'lower-to-bottom': () => reorder(() => 0),
    'select-below': actions.selectBelow,
    lock: actions.toggleLocked,
    hide: actions.toggleHidden,
    'mirror-horizontal': () => actions.mirror('horizontal'),
    'mirror-vertical': () => actions.mirror('vertical'),
    menu: () => openLayerMenu(),
    'add-text': add.text,
    'add-picture': onPickPictures,
    'add-rectangle': () => add.shape('rectangle'),
    'add-ellipse': () => add.shape('ellipse'),
    'add-ornament': openOrnaments,
    'tool-select': () => session().setTool('select'),
    'tool-pan': () => session().setTool('pan'),
    'zoom-in': () => onZoom(1.25),
    'zoom-out': () => onZoom(1 / 1.25),
    'zoom-fit': () => onZoom('fit'),
  };
  useEditorKeys((command) => {
    if (command.kind === 'nudge') actions.nudge(command.dxMm, command.dyMm);
    else if (command.kind === 'align') actions.align(command.edge, area);
    else commands[command.kind]();
  });
}
