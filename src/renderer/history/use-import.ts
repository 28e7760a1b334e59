import { useEffect, useRef, useState } from 'react';
import {
  MAX_DROPPED_BYTES,
  type ImportPhase,
  type ImportRecord,
  type ImportReport,
  type ImportSample,
} from '../../shared/history/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ImportFormat } from '../../shared/orders/import/import-format.ts';
import { callStudio, onStudioEvent } from '../bridge/call-studio.ts';

/** Where the import of a table stands. */
export type ImportState =
  | { readonly at: 'start' }
  | { readonly at: 'mapping'; readonly sample: ImportSample }
  | { readonly at: 'preview'; readonly sample: ImportSample; readonly report: ImportReport }
  | { readonly at: 'done'; readonly record: ImportRecord };

/** What is running meanwhile, and how far it is. */
export interface ImportWork {
  readonly what: 'opening' | 'checking' | 'importing';
  readonly phase: ImportPhase | null;
  readonly share: number;
}

/** The steps of bringing in a table, one at a time. */
export interface TableImport {
  readonly state: ImportState;
  readonly work: ImportWork | undefined;
  readonly error: unknown;
  choose(): void;
  drop(file: File): void;
  /** Changes how the table is read, without asking the file again. */
  setFormat(change: Partial<ImportFormat>): void;
  /** Reads the first rows again, as these parts decide what the columns are. */
  readAgain(change: Partial<Pick<ImportFormat, 'encoding' | 'delimiter' | 'kind' | 'hasHeader'>>): void;
  check(): void;
  backToMapping(): void;
  begin(items: readonly { sku: string; productId: number }[]): void;
  cancel(): void;
  startOver(): void;
}

/** Runs one import; leaving the screen stops it, and nothing of it stays. */
export function useImport(): TableImport {
  const [state, setState] = useState<ImportState>({ at: 'start' });
  const [work, setWork] = useState<ImportWork>();
  const [error, setError] = useState<unknown>();
  const running = useRef(false);
  useEffect(
    () =>
      onStudioEvent('history.progress', ({ phase, share }) =>
        setWork((before) => before && { ...before, phase, share: phase === 'undoing' ? before.share : share }),
      ),
    [],
  );
  useEffect(
    () => () => {
      if (running.current) void callStudio('history.cancel', {});
    },
    [],
  );

  const run = async (what: ImportWork['what'], task: () => Promise<ImportState | null>): Promise<void> => {
    setError(undefined);
    setWork({ what, phase: null, share: 0 });
    running.current = true;
    const next = await task().catch((refusal: unknown) => {
      if (!(refusal instanceof AppError && refusal.code === 'import.cancelled')) setError(refusal);
      return null;
    });
    running.current = false;
    setWork(undefined);
    if (next !== null) setState(next);
  };
  const opened = (sample: ImportSample | null): ImportState | null => sample && { at: 'mapping', sample };
  const sample = 'sample' in state ? state.sample : undefined;

  return {
    state,
    work,
    error,
    choose: () => void run('opening', async () => opened(await callStudio('history.chooseFile', {}))),
    drop: (file) =>
      void run('opening', async () => {
        assertDroppable(file);
        const bytes = new Uint8Array(await file.arrayBuffer());
        return opened(await callStudio('history.takeFile', { fileName: file.name.slice(0, 200) || 'table.csv', bytes }));
      }),
    setFormat: (change) => {
      if (sample) setState({ at: 'mapping', sample: { ...sample, format: { ...sample.format, ...change } } });
    },
    readAgain: (change) => {
      if (!sample) return;
      const { token, format } = sample;
      const { encoding, delimiter, kind, hasHeader } = { ...format, ...change };
      // What the rows begin with is told by themselves unless it is what was changed.
      const asked = { token, encoding, delimiter, kind, hasHeader: 'delimiter' in change || 'encoding' in change ? null : hasHeader };
      void run('opening', async () => opened(await callStudio('history.sample', asked)));
    },
    check: () => {
      if (!sample) return;
      const { token, format } = sample;
      void run('checking', async () => ({ at: 'preview', sample, report: await callStudio('history.check', { token, format }) }));
    },
    backToMapping: () => {
      if (sample) setState({ at: 'mapping', sample });
    },
    begin: (items) => {
      if (!sample) return;
      const { token } = sample;
      void run('importing', async () => ({ at: 'done', record: await callStudio('history.begin', { token, items: [...items] }) }));
    },
    cancel: () => void callStudio('history.cancel', {}),
    startOver: () => {
      setError(undefined);
      setState({ at: 'start' });
    },
  };
}

function assertDroppable({ size }: File): void {
  if (size > MAX_DROPPED_BYTES) throw new AppError('import.file-too-large', { found: size, limit: MAX_DROPPED_BYTES });
}
