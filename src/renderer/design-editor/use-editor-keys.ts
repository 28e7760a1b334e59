import { useEffect, useEffectEvent } from 'react';
import { keyCommand, type KeyCommand, type KeyPress } from './key-command.ts';

/** Hands the keys pressed anywhere on the screen over as commands; dialogs and typing keep theirs. */
export function useEditorKeys(run: (command: KeyCommand) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const focus = focusOf(event.target);
    if (!focus) return;
    // With Alt some keyboards write another letter.
    const key = event.altKey && event.code.startsWith('Key') ? event.code.slice(3) : event.key;
    const command = keyCommand({ key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey, focus });
    if (!command) return;
    if (command.kind !== 'escape') event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Undefined inside dialogs and menus: their keys are their own. */
function focusOf(target: EventTarget | null): KeyPress['focus'] | undefined {
  if (!(target instanceof Element) || target === document.body) return 'layers';
  if (target.closest('[role=dialog],[role=menu],[role=listbox]')) return undefined;
  if (target.closest('textarea,[contenteditable=true],input:not([type=radio]):not([type=checkbox])')) return 'typing';
  return target.closest('[data-nudge]') ? 'layers' : 'control';
}
