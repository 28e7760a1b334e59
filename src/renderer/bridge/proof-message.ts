import type { IntlShape } from 'react-intl';
import type { Proof } from '../../shared/production/proof/proof-record.ts';

/** A proof that counts for a design, and whether the design has changed since. */
export interface PresentProof {
  readonly proof: Proof;
  readonly isVoid: boolean;
}

/** Where a proof stands, in a few words. */
export function proofMessage(intl: IntlShape, { proof, isVoid }: PresentProof): string {
  const { state, answer, madeAtMs } = proof;
  const values = { name: answer?.name ?? '', date: answer?.atMs ?? madeAtMs };
  return intl.formatMessage({ id: `proof.state-${isVoid ? 'void' : state}` }, values);
}
