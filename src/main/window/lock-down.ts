import { app, type Session, type WebContents } from 'electron';
import { isOwnUrl } from '../ipc/dispatch.ts';
import { mayRequest } from './allowed-request.ts';
import type { DevelopmentServer } from './content-policy.ts';

/** Denies what no window of the studio needs: permissions, devices, downloads, and every request that leaves the program. */
export function lockDownSession(session: Session, development: DevelopmentServer | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, development) }));
}

/** Denies navigation away from the studio, new windows and webviews, to every page that is ever made. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents));
}

function lockDownPage(contents: WebContents): void {
  const stayHome = (event: { preventDefault(): void; url: string }): void => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
