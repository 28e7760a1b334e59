import { useEditorSession } from '../design-editor/editor-session.ts';
import type { KeyCommand } from '../design-editor/key-command.ts';
import { openOrnaments } from '../design-editor/ornament-tool.tsx';
import type { AddLayers } from '../design-editor/use-add-layers.ts';
import { useEditorKeys } from '../design-editor/use-editor-keys.ts';
import { useLayerActions } from '../design-editor/use-layer-actions.ts';

interface StudioKeys {
  add: AddLayers;
  onPickPictures(): void;
  onSave(): void;
  onZoom(factor: number | 'fit'): void;
}

/** Does what the editor's keys ask for. */
export function useStudioKeys({ add, onPickPictures, onSave, onZoom }: StudioKeys): void {
  const actions = useLayerActions();
  const session = useEditorSession.getState;
  const layers = (): NonNullable<ReturnType<typeof session>['document']>['areas'][string]['layers'] =>
    session().document?.areas[session().areaKey]?.layers ?? [];
  const reorder = (step: number): void => {
    const all = layers();
    const place = all.findIndex(({ id }) => id === session().selection[0]);
    const layer = all[place];
    if (layer) actions.reorder(layer, place + step, all.length);
  };
  const commands: Record<Exclude<KeyCommand['kind'], 'nudge'>, () => void> = {
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
    raise: () => reorder(1),
    lower: () => reorder(-1),
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
    else commands[command.kind]();
  });
}
