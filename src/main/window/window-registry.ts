import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { EventEnvelope, WindowKind } from '../../shared/kernel/contract.ts';
import type { Sender } from '../ipc/dispatch.ts';
import { EVENT_CHANNEL } from '../ipc/channels.ts';

/** The windows that the program opened itself, with what each is for. */
export interface WindowRegistry {
  add(window: BrowserWindow, kind: WindowKind): void;
  senderOf(event: IpcMainInvokeEvent): Sender;
  broadcast(event: EventEnvelope): void;
  first(): BrowserWindow | undefined;
  /** Brings the first window to the front. */
  focusFirst(): void;
}

/** A registry with no windows yet; a closed window leaves it by itself. */
export function createWindowRegistry(): WindowRegistry {
  const windows = new Map<BrowserWindow, WindowKind>();
  const first = (): BrowserWindow | undefined => windows.keys().next().value;
  return {
    first,
    focusFirst: () => {
      const window = first();
      if (window === undefined) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    add: (window, kind) => {
      windows.set(window, kind);
      window.once('closed', () => windows.delete(window));
    },
    senderOf: ({ sender, senderFrame }) => {
      const known = [...windows].find(([window]) => window.webContents === sender);
      const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame;
      return { windowKind: known?.[1], isMainFrame, url: senderFrame?.url ?? '' };
    },
    broadcast: (event) => {
      for (const window of windows.keys()) {
        if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
      }
    },
  };
}
