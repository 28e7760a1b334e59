import { useEffect, useEffectEvent } from 'react';
import { writeLayers } from '../../shared/design/paste-layers.ts';
import { useEditorSession } from './editor-session.ts';
import { useLayerActions } from './use-layer-actions.ts';
import type { AreaSize } from './new-layer.ts';

const mimeType = 'application/x-tailorbird-layers';

/** What was copied last in this window, as JSON; for menus, which may not read the machine's clipboard. */
let lastCopied: string | undefined;

/** The layers copied last; undefined when nothing was. */
export function copiedLayers(): string | undefined {
  return lastCopied;
}

/** Lets the machine's copy, cut and paste carry layers between areas and designs; typing and dialogs keep theirs. */
export function useLayerClipboard(area: AreaSize): void {
  const actions = useLayerActions();
  const copy = useEffectEvent((event: ClipboardEvent): void => {
    const json = isElsewhere(event.target) ? undefined : pickedAsJson();
    if (json === undefined) return;
    lastCopied = json;
    event.clipboardData?.setData(mimeType, json);
    event.preventDefault();
    if (event.type === 'cut') actions.remove(useEditorSession.getState().selection);
    else actions.sayCopied();
  });
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const json = isElsewhere(event.target) ? '' : (event.clipboardData?.getData(mimeType) ?? '');
    if (json === '') return;
    event.preventDefault();
    actions.paste(json, area);
  });
  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    window.addEventListener('copy', (event) => copy(event), options);
    window.addEventListener('cut', (event) => copy(event), options);
    window.addEventListener('paste', (event) => paste(event), options);
    return () => listening.abort();
  }, []);
}

/** Copies or cuts what is picked as the keys do. */
export function copyPicked(how: 'copy' | 'cut'): void {
  document.execCommand(how);
}

function pickedAsJson(): string | undefined {
  const { document, areaKey, selection } = useEditorSession.getState();
  const picked = (document?.areas[areaKey]?.layers ?? []).filter(({ id }) => selection.includes(id));
  return picked.length > 0 && window.getSelection()?.toString() === '' ? writeLayers(picked) : undefined;
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog],textarea,[contenteditable=true],input') !== null;
}
