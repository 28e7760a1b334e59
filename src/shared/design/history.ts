import type { DesignDocument } from './design-document.ts';

/** A pure change of a document. */
export type Edit = (document: DesignDocument) => DesignDocument;

/** How many steps back are kept. */
const MAX_STEPS = 200;

/**
 * A document with its earlier and undone forms; unchanged parts are shared between them.
 * While a gesture runs (a drag, a slider), `present` follows it and nothing is recorded before its end.
 */
export interface DocumentHistory {
  readonly past: readonly DesignDocument[];
  readonly present: DesignDocument;
  readonly future: readonly DesignDocument[];
  /** The document when the running gesture began. */
  readonly gestureStart: DesignDocument | null;
}

/** A history that begins with this document. */
export function startHistory(document: DesignDocument): DocumentHistory {
  return { past: [], present: document, future: [], gestureStart: null };
}

/** Records an edit as one step; a running gesture is committed first. An edit that throws leaves the history as it is. */
export function applyEdit(history: DocumentHistory, edit: Edit): DocumentHistory {
  const settled = commitGesture(history);
  return recordStep(settled, settled.present, edit(settled.present));
}

/** Begins a gesture; one that still runs is committed. */
export function beginGesture(history: DocumentHistory): DocumentHistory {
  const settled = commitGesture(history);
  return { ...settled, gestureStart: settled.present };
}

/** Shows a gesture's newest state: the edit always gets the document from before the gesture, so that rounding cannot add up. */
export function updateGesture(history: DocumentHistory, edit: Edit): DocumentHistory {
  const started = history.gestureStart ? history : beginGesture(history);
  return { ...started, present: edit(started.gestureStart ?? started.present) };
}

/** Ends a gesture as one step; without one, or when nothing changed, the history stays as it is. */
export function commitGesture(history: DocumentHistory): DocumentHistory {
  const { gestureStart } = history;
  if (!gestureStart) return history;
  return recordStep({ ...history, gestureStart: null }, gestureStart, history.present);
}

/** Ends a gesture as if it had never been. */
export function cancelGesture(history: DocumentHistory): DocumentHistory {
  return history.gestureStart ? { ...history, present: history.gestureStart, gestureStart: null } : history;
}

/** One step back; a running gesture is given up instead. */
export function undo(history: DocumentHistory): DocumentHistory {
  if (history.gestureStart) return cancelGesture(history);
  const earlier = history.past.at(-1);
  if (!earlier) return history;
  return { past: history.past.slice(0, -1), present: earlier, future: [history.present, ...history.future], gestureStart: null };
}

/** One undone step again; a running gesture is given up first. */
export function redo(history: DocumentHistory): DocumentHistory {
  const settled = cancelGesture(history);
  const [later, ...future] = settled.future;
  if (!later) return settled;
  return { past: [...settled.past, settled.present], present: later, future, gestureStart: null };
}

export function canUndo(history: DocumentHistory): boolean {
  return history.gestureStart !== null || history.past.length > 0;
}

export function canRedo(history: DocumentHistory): boolean {
  return history.future.length > 0;
}

function recordStep(history: DocumentHistory, before: DesignDocument, after: DesignDocument): DocumentHistory {
  if (after === before) return history;
  return { past: [...history.past, before].slice(-MAX_STEPS), present: after, future: [], gestureStart: null };
}
