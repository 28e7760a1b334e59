import type { ShortcutGroup } from '../ui/shortcut.ts';

/** The keys of the editor, for the help sheet. */
export const editorShortcuts: ShortcutGroup = {
  titleId: 'editor.shortcuts',
  shortcuts: [
    { keys: 'V', labelId: 'editor.tool-select' },
    { keys: 'H', labelId: 'editor.tool-pan' },
    { keys: 'T', labelId: 'editor.add-text' },
    { keys: 'I', labelId: 'editor.add-picture' },
    { keys: 'R', labelId: 'editor.shape-rectangle' },
    { keys: 'O', labelId: 'editor.shape-ellipse' },
    { keys: 'G', labelId: 'editor.add-ornament' },
    { keys: 'mod+Z', labelId: 'editor.undo' },
    { keys: 'mod+shift+Z', labelId: 'editor.redo' },
    { keys: 'mod+D', labelId: 'editor.duplicate' },
    { keys: 'mod+G', labelId: 'editor.group' },
    { keys: 'mod+U', labelId: 'editor.ungroup' },
    { keys: 'Delete', labelId: 'editor.delete' },
    { keys: 'mod+S', labelId: 'editor.save' },
    { keys: 'ArrowUp', labelId: 'editor.key-nudge' },
    { keys: 'shift+ArrowUp', labelId: 'editor.key-nudge-far' },
    { keys: 'alt+ArrowUp', labelId: 'editor.key-reorder' },
    { keys: '[', labelId: 'editor.move-down' },
    { keys: ']', labelId: 'editor.move-up' },
    { keys: '+', labelId: 'editor.zoom-in' },
    { keys: '0', labelId: 'editor.zoom-fit' },
    { keys: 'Escape', labelId: 'editor.key-escape' },
    { keys: 'alt+1', labelId: 'studio.depth-one-touch' },
    { keys: 'alt+2', labelId: 'studio.depth-guided' },
    { keys: 'alt+3', labelId: 'studio.depth-full' },
  ],
};
