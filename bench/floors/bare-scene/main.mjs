// The least that a window can do to show something in space: plain WebGL, one shaded surface, no shadow, no library.
import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

app.commandLine.appendSwitch('enable-unsafe-swiftshader');
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true });
  return window.loadFile(path.join(path.dirname(fileURLToPath(import.meta.url)), 'index.html'));
});
