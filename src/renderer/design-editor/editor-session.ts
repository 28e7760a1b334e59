import { create } from 'zustand';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import {
  applyEdit,
  cancelGesture,
  canRedo,
  canUndo,
  commitGesture,
  redo,
  startHistory,
  undo,
  updateGesture,
  type DocumentHistory,
  type Edit,
} from '../../shared/design/history.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Guide } from './snap-frame.ts';

/** What a design is saved as. */
export interface DesignIdentity {
  readonly designId: number | null;
  readonly customerId: number | null;
  readonly name: string;
}

/** What a pointer does on the area. */
export type EditorTool = 'select' | 'pan' | 'crop';

/** What is opened. */
export interface OpenedDesign {
  readonly document: DesignDocument;
  readonly identity: DesignIdentity;
  /** True when the document lies in the shop as it is. */
  readonly saved: boolean;
  readonly areaKey: string;
}

interface Work {
  /** Undefined until a design is open. */
  readonly history: DocumentHistory | undefined;
  /** What is shown now, a running gesture included: the history's present. */
  readonly document: DesignDocument | undefined;
  readonly identity: DesignIdentity;
  /** The document as it was saved last; anything else is unsaved. */
  readonly savedDocument: DesignDocument | undefined;
  readonly areaKey: string;
}

interface EditorState extends Work {
  /** Unsaved work that made room for what is open; undoing past the beginning brings it back. */
  readonly shelf: Work | undefined;
  /** What was open when work came back from the shelf; redoing past the end opens it again. */
  readonly ahead: Work | undefined;
  readonly selection: readonly string[];
  readonly guides: readonly Guide[];
  readonly tool: EditorTool;
  /** Why the last edit was refused; the document stayed as it was. */
  readonly refusal: AppError | undefined;
}

interface EditorActions {
  /** Opens a document with an empty history; unsaved work is put on the shelf. */
  open(opened: OpenedDesign): void;
  close(): void;
  /** One step of the history; an edit that changes nothing leaves none. */
  edit(edit: Edit): void;
  /** Shows a change of the document as it was when the gesture began; recorded by `endGesture`. */
  preview(edit: Edit, guides?: readonly Guide[]): void;
  endGesture(): void;
  cancelGesture(): void;
  undo(): void;
  redo(): void;
  select(layerIds: readonly string[]): void;
  showArea(areaKey: string): void;
  setTool(tool: EditorTool): void;
  identify(identity: DesignIdentity): void;
  /** Says that this document now lies in the shop under this name; nothing changes when other work was opened meanwhile. */
  markSaved(identity: DesignIdentity, document: DesignDocument): void;
}

const noGuides: readonly Guide[] = [];

const closed: EditorState = {
  history: undefined,
  document: undefined,
  identity: { designId: null, customerId: null, name: '' },
  savedDocument: undefined,
  areaKey: 'front',
  shelf: undefined,
  ahead: undefined,
  selection: [],
  guides: noGuides,
  tool: 'select',
  refusal: undefined,
};

/** The session as it is this moment, and what changes it. */
export type EditorSession = EditorState & EditorActions;

/** What is open in the studio: the document and its history, and for this session only the selection, the area and the tool. */
export const useEditorSession = create<EditorSession>((set, get) => {
  const step = (change: (history: DocumentHistory) => DocumentHistory, also: Partial<Pick<EditorState, 'ahead' | 'guides'>> = {}): void => {
    const { history: before, areaKey, selection } = get();
    if (!before) return;
    try {
      const history = change(before);
      const { present: document } = history;
      set({ history, document, guides: noGuides, selection: stillThere(document, areaKey, selection), refusal: undefined, ...also });
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      set({ refusal: thrown });
    }
  };
  return {
    ...closed,
    open: ({ document, identity, saved, areaKey }) =>
      set((before) => ({
        ...closed,
        history: startHistory(document),
        document,
        identity,
        savedDocument: saved ? document : undefined,
        areaKey,
        shelf: isUnsaved(before) && hasContent(before.document) ? workOf(before) : undefined,
      })),
    close: () => set(closed),
    edit: (edit) => step((history) => applyEdit(history, edit), { ahead: undefined }),
    preview: (edit, guides = noGuides) => step((history) => updateGesture(history, edit), { ahead: undefined, guides }),
    endGesture: () => step(commitGesture),
    cancelGesture: () => step(cancelGesture),
    undo: () => {
      const { history, shelf } = get();
      if (history && shelf && !canUndo(history)) set({ ...closed, ...shelf, ahead: workOf(get()) });
      else step((current) => undo(commitGesture(current)));
    },
    redo: () => {
      const { history, ahead } = get();
      if (history && ahead && !canRedo(history)) set({ ...closed, ...ahead, shelf: workOf(get()) });
      else step((current) => redo(commitGesture(current)));
    },
    select: (selection) => set({ selection }),
    showArea: (areaKey) => set({ areaKey, selection: [], guides: [] }),
    setTool: (tool) => set({ tool }),
    identify: (identity) => set({ identity }),
    markSaved: (identity, savedDocument) => {
      if (remembers(get().history, savedDocument)) set({ identity, savedDocument });
    },
  };
});

/** Whether a document that was open is so still, edited meanwhile or not. */
export function isStillOpen(document: DesignDocument): boolean {
  return remembers(useEditorSession.getState().history, document);
}

function remembers(history: DocumentHistory | undefined, document: DesignDocument): boolean {
  if (history === undefined) return false;
  const { past, present, future, gestureStart } = history;
  return [present, gestureStart, ...past, ...future].includes(document);
}

/** Whether the design differs from what lies in the shop. */
export function isUnsaved({ document, savedDocument }: Pick<EditorState, 'document' | 'savedDocument'>): boolean {
  return document !== undefined && document !== savedDocument;
}

function stillThere(document: DesignDocument, areaKey: string, selection: readonly string[]): readonly string[] {
  const ids = new Set(document.areas[areaKey]?.layers.map((layer) => layer.id));
  return selection.every((id) => ids.has(id)) ? selection : selection.filter((id) => ids.has(id));
}

/** Whether there is something to take back: a step, a running gesture, or work on the shelf. */
export function canStepBack({ history, shelf }: Pick<EditorState, 'history' | 'shelf'>): boolean {
  return history !== undefined && (canUndo(history) || shelf !== undefined);
}

/** Whether there is something to do again: an undone step, or what was open before work came back from the shelf. */
export function canStepForward({ history, ahead }: Pick<EditorState, 'history' | 'ahead'>): boolean {
  return history !== undefined && (canRedo(history) || ahead !== undefined);
}

/** Whether a document has anything on it. */
export function hasContent(document: DesignDocument | undefined): boolean {
  return document !== undefined && Object.values(document.areas).some((area) => area.layers.length > 0);
}

function workOf({ history, document, identity, savedDocument, areaKey }: Work): Work {
  return { history, document, identity, savedDocument, areaKey };
}
