import { Menu, type MenuItemConstructorOptions } from 'electron';
import words from '../../../resources/locales/en.json' with { type: 'json' };

interface AppMenuOptions {
  readonly development: boolean;
  /** Called when the person asks for the viewer of garments. */
  readonly onWardrobe: () => void;
}

/** A small menu: the roles that typing needs, reload and zoom, and what only developers want; everything else lives in the window. */
export function setAppMenu({ development, onWardrobe }: AppMenuOptions): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'reload' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(development ? [{ role: 'toggleDevTools' } as const] : []),
  ];
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const file: MenuItemConstructorOptions = { role: 'fileMenu' };
  const developer: MenuItemConstructorOptions = {
    label: words['app.menu.developer'],
    submenu: [
      {
        id: 'wardrobe',
        label: words['app.menu.wardrobe'],
        accelerator: 'CmdOrCtrl+Shift+G',
        // The window binds the key itself, as all of its keys; the menu only says it.
        registerAccelerator: false,
        click: onWardrobe,
      },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, file, { role: 'editMenu' }, { role: 'viewMenu', submenu: view }, developer]));
}
