import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Proof } from '../../shared/production/proof/proof-record.ts';
import { dayOf } from '../bridge/day-of.ts';
import type { WantedProof } from '../bridge/proof-request.ts';
import { makeProof, saveProofPdf, type ProofProgress } from './make-proof.ts';
import type { Proofer } from './open-proofer.ts';
import { planProof } from './plan-proof.ts';
import { proofFileName } from './proof-file-name.ts';
import type { ProofResults } from './proof-work.ts';
import { proofSubject, type SubjectBase } from './proof-subject.ts';

interface MakeProofOptions {
  readonly wanted: WantedProof;
  readonly name: string;
  readonly notes: string;
  readonly methods: readonly DecorationMethod[];
  readonly pattern: string;
  readonly proofer: Proofer;
  readonly figures: ProofResults['figures'] | undefined;
  /** What every proof of it says. */
  readonly base: SubjectBase | undefined;
}

interface MakingProof {
  readonly progress: ProofProgress | null;
  readonly error?: unknown;
  /** Where the PDF lies that was saved last. */
  readonly savedAs?: string;
  /** Makes a new proof and saves its PDF; whether it was saved. */
  save(): Promise<boolean>;
  /** Saves the PDF of a proof once more. */
  saveAgain(proof: Proof): Promise<boolean>;
  cancel(): void;
}

interface State {
  readonly progress: ProofProgress | null;
  readonly error?: unknown;
  readonly savedAs?: string;
}

/** Making proofs, one at a time; leaving the dialog cancels it. */
export function useMakeProof({ figures, base, ...options }: MakeProofOptions): MakingProof {
  const intl = useIntl();
  const [state, setState] = useState<State>({ progress: null });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (proofOf: (signal: AbortSignal) => Promise<Proof>): Promise<boolean> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setState({ progress: { done: 0, count: 0 } });
    const next = await outcomeOf(control.signal, async () => {
      const proof = await proofOf(control.signal);
      if (!base || !figures) return null;
      const subject = proofSubject(base, proof);
      const planned = planProof(intl, subject, figures, options.methods);
      const fileName = proofFileName(proof.number, subject.design);
      return saveProofPdf(proof, { planned, fileName, proofer: options.proofer, signal: control.signal });
    });
    setState(next);
    return next.savedAs !== undefined;
  };

  return {
    ...state,
    save: () =>
      run((signal) => makeProof({ ...options, day: dayOf(new Date()), signal, onProgress: (progress) => setState({ progress }) })),
    saveAgain: (proof) => run(() => Promise.resolve(proof)),
    cancel: () => stop.current?.abort(),
  };
}

async function outcomeOf(signal: AbortSignal, work: () => ReturnType<typeof saveProofPdf>): Promise<State> {
  try {
    const saved = await work();
    return saved === null ? { progress: null } : { progress: null, savedAs: saved.savedAs };
  } catch (error) {
    return signal.aborted ? { progress: null } : { progress: null, error };
  }
}
