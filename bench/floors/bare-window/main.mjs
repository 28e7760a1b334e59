// The least that Electron can do: one sandboxed window with one line of text.
import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile(path.join(path.dirname(fileURLToPath(import.meta.url)), 'index.html'));
});
