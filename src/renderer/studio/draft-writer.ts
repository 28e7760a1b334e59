import type { DesignDraft } from '../../shared/design/contract.ts';

/** Writes drafts one after another; what comes while one is written waits, and only the newest of it is written. */
export interface DraftWriter {
  /** Writes as soon as the one before is written. */
  write(draft: DesignDraft): void;
}

interface DraftWriterOptions {
  readonly save: (draft: DesignDraft) => Promise<unknown>;
  readonly onKept: (draft: DesignDraft) => void;
  readonly onFailed: (error: unknown) => void;
}

/** A writer that never has two drafts on their way, so that an older one cannot land after a newer one. */
export function createDraftWriter({ save, onKept, onFailed }: DraftWriterOptions): DraftWriter {
  let next: DesignDraft | undefined;
  let writing = false;
  const writeAll = async (): Promise<void> => {
    writing = true;
    while (next !== undefined) {
      const draft = next;
      next = undefined;
      try {
        await save(draft);
        onKept(draft);
      } catch (error) {
        onFailed(error);
      }
    }
    writing = false;
  };
  return {
    write: (draft) => {
      next = draft;
      if (!writing) void writeAll();
    },
  };
}
