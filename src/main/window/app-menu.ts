import { Menu, type MenuItemConstructorOptions } from 'electron';
import words from '../../../resources/locales/en.json' with { type: 'json' };

interface AppMenuOptions {
  readonly development: boolean;
  /** Called when the person asks for the viewer of garments. */
  readonly onWardrobe: () => void;
  /** Called when the person wants to bring in past orders. */
  readonly onImport: () => void;
}

/** A small menu: the roles that typing needs, reload and zoom, and what only developers want; everything else lives in the window. */
export function setAppMenu({ development, onWardrobe, onImport }: AppMenuOptions): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'reload' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(development ? [{ role: 'toggleDevTools' } as const] : []),
  ];
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const file: MenuItemConstructorOptions = {
    role: 'fileMenu',
    submenu: [
      { id: 'import', label: words['app.menu.import'], click: onImport },
      { type: 'separator' },
      { role: process.platform === 'darwin' ? 'close' : 'quit' },
    ],
  };
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
