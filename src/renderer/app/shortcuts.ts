import { editorShortcuts } from '../design-editor/editor-shortcuts.ts';
import type { ShortcutGroup } from '../ui/shortcut.ts';
import { destinations } from './destinations.ts';

/** Every shortcut of the program, as the help sheet shows them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    titleId: 'app.shortcuts.anywhere',
    shortcuts: [
      { keys: 'mod+K', labelId: 'app.shortcuts.palette' },
      { keys: '?', labelId: 'app.shortcuts.help' },
      { keys: 'mod+B', labelId: 'app.shortcuts.basket' },
      { keys: 'mod+J', labelId: 'app.shortcuts.customer' },
      { keys: 'mod+shift+G', labelId: 'app.shortcuts.wardrobe' },
    ],
  },
  {
    titleId: 'app.shortcuts.go',
    shortcuts: destinations.map(({ keys, labelId }) => ({ keys, labelId })),
  },
  editorShortcuts,
];
