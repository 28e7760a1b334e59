import { useEffect, useRef, useState } from 'react';
import type { PrintTarget } from '../../shared/production/print-job-calls.ts';
import { openPress } from '../painting/open-press.ts';
import type { PlannedFile } from './print-choice.ts';
import { runPrintJob, type PrintedJob, type PrintProgress } from './run-print-job.ts';

/** Where a job stands. */
export type PrintJobState =
  | { readonly at: 'choosing'; readonly error?: unknown }
  | { readonly at: 'printing'; readonly files: readonly PlannedFile[]; readonly progress: PrintProgress }
  | { readonly at: 'done'; readonly job: PrintedJob };

interface PrintJob {
  readonly state: PrintJobState;
  start(files: readonly PlannedFile[], target: PrintTarget, suggestedName: string): Promise<void>;
  cancel(): void;
}

/** One print job at a time; leaving the dialog cancels it. */
export function usePrintJob(): PrintJob {
  const [state, setState] = useState<PrintJobState>({ at: 'choosing' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  return {
    state,
    start: async (files, target, suggestedName) => {
      stop.current?.abort();
      const control = new AbortController();
      stop.current = control;
      const onProgress = (progress: PrintProgress): void => setState({ at: 'printing', files, progress });
      const next = await printOnPress(control.signal, (press) =>
        runPrintJob({ files, target, suggestedName, press, signal: control.signal, onProgress }),
      );
      setState(next);
    },
    cancel: () => stop.current?.abort(),
  };
}

async function printOnPress(
  signal: AbortSignal,
  run: (press: ReturnType<typeof openPress>) => Promise<PrintedJob | null>,
): Promise<PrintJobState> {
  const press = openPress();
  try {
    const job = await run(press);
    return job === null ? { at: 'choosing' } : { at: 'done', job };
  } catch (error) {
    return signal.aborted ? { at: 'choosing' } : { at: 'choosing', error };
  } finally {
    press.close();
  }
}
