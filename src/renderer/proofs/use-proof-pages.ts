import { useEffect, useState } from 'react';
import type { Proofer } from './open-proofer.ts';
import type { PlannedProof } from './proof-work.ts';

/** About 150 dpi of a page's width: sharp on a screen of two pixels per point. */
const pageWidthPx = 1240;

/** The pictures of a proof's pages; the last ones stay while new ones are made. */
export interface ProofPages {
  readonly urls: readonly string[];
  /** What is shown is not what is planned yet. */
  readonly isStale: boolean;
  readonly error?: unknown;
}

/** Pictures of the pages, from the same drawing as the PDF. */
export function useProofPages(proofer: Proofer, planned: PlannedProof | undefined): ProofPages {
  const [shown, setShown] = useState<{
    readonly planned: PlannedProof | undefined;
    readonly urls: readonly string[];
    readonly error?: unknown;
  }>({
    planned: undefined,
    urls: [],
  });
  useEffect(() => {
    if (!planned) return undefined;
    const stop = new AbortController();
    proofer.ask({ want: 'pages', proof: planned, widthPx: pageWidthPx }, stop.signal).then(
      (blobs) => {
        if (!stop.signal.aborted) setShown({ planned, urls: blobs.map((blob) => URL.createObjectURL(blob)) });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setShown({ planned, urls: [], error });
      },
    );
    return () => stop.abort();
  }, [proofer, planned]);
  const { urls } = shown;
  useEffect(() => () => urls.forEach((url) => URL.revokeObjectURL(url)), [urls]);
  return { urls, isStale: planned === undefined || shown.planned !== planned, error: shown.error };
}
