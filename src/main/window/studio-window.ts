import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Preferences } from '../../shared/settings/contract.ts';
import { MIN_WINDOW, readWindowState, type WindowState } from './window-state.ts';

/** What a studio window is made from. */
export interface StudioWindowOptions {
  readonly preloadFile: string;
  /** Where the window was, as it was kept. */
  readonly keptState: string | undefined;
  readonly keepState: (state: string) => void;
  readonly title: string;
}

/** The page's own background in both themes, so that a starting window does not flash. */
const background = { light: '#f6f4ef', dark: '#161514' } as const;

/** Lets windows, menus and dialogs follow the chosen theme. */
export function applyTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Opens the studio where it was last; it shows itself when its first page has been drawn. */
export function openStudioWindow({ preloadFile, keptState, keepState, title }: StudioWindowOptions): BrowserWindow {
  const { place, width, height, maximized } = readWindowState(
    keptState,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...place,
    width,
    height,
    minWidth: MIN_WINDOW.width,
    minHeight: MIN_WINDOW.height,
    title,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { x, y, ...size } = window.getNormalBounds();
    const state: WindowState = { place: { x, y }, width: size.width, height: size.height, maximized: window.isMaximized() };
    keepState(JSON.stringify(state));
  });
  void window.loadURL('app://studio/index.html');
  return window;
}
