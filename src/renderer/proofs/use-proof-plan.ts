import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import type { ProofDocument } from '../../shared/production/proof/proof-record.ts';
import type { WantedProof } from '../bridge/proof-request.ts';
import { proofDocuments } from './make-proof.ts';
import { openProofer, type Proofer } from './open-proofer.ts';
import { planProof } from './plan-proof.ts';
import type { PlannedProof, ProofResults } from './proof-work.ts';
import type { ProofSubject } from './proof-words.ts';

/** The worker of a dialog, while it is open. */
export function useProofer(): Proofer {
  const [proofer] = useState(openProofer);
  useEffect(() => () => proofer.close(), [proofer]);
  return proofer;
}

/** What was measured of a design, and what its documents hash to. */
export interface ProofMeasures {
  readonly figures: ProofResults['figures'];
  readonly documents: readonly ProofDocument[];
}

type Measured = { readonly measures: ProofMeasures } | { readonly error: unknown };

/** The figures of what is wanted; undefined until they are there. */
export function useProofMeasures(
  proofer: Proofer,
  wanted: WantedProof,
  shown: PrintSource,
  methods: readonly DecorationMethod[],
): Measured | undefined {
  const [measured, setMeasured] = useState<Measured>();
  useEffect(() => {
    const stop = new AbortController();
    const { sources } = wanted;
    Promise.all([proofer.ask({ want: 'figures', sources, shown, methods }, stop.signal), proofDocuments(wanted)]).then(
      ([figures, documents]) => {
        if (!stop.signal.aborted) setMeasured({ measures: { figures, documents } });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setMeasured({ error });
      },
    );
    return () => stop.abort();
  }, [proofer, wanted, shown, methods]);
  return measured;
}

/** The proof in words; made anew when anything that it says changes. */
export function useProofPlan(
  subject: ProofSubject | undefined,
  figures: ProofResults['figures'] | undefined,
  methods: readonly DecorationMethod[],
): PlannedProof | undefined {
  const intl = useIntl();
  return useMemo(() => (subject && figures ? planProof(intl, subject, figures, methods) : undefined), [intl, subject, figures, methods]);
}
