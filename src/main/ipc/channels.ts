/** The two wires of a window: calls with replies, and events; the preload script repeats their names. */
export const CALL_CHANNEL = 'studio:call';
/** Events from the main process to windows. */
export const EVENT_CHANNEL = 'studio:event';
