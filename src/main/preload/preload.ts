import { contextBridge, ipcRenderer } from 'electron';
import type { EventEnvelope, Reply } from '../../shared/kernel/contract.ts';

/** Opens the page's only door: hands over a listener for events, gets a function for calls. */
function connectStudio(onEvent: (event: EventEnvelope) => void): (name: string, input: unknown) => Promise<Reply> {
  ipcRenderer.on('studio:event', (_event, envelope: EventEnvelope) => onEvent(envelope));
  return (name, input) => ipcRenderer.invoke('studio:call', name, input);
}

contextBridge.exposeInMainWorld('connectStudio', connectStudio);
