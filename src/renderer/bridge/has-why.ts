import type { Suggestion } from '../../shared/recommendation/contract.ts';

/** What `Why this?` answers from. */
export type Explained = Pick<Suggestion, 'reason' | 'evidence'> & Pick<Partial<Suggestion>, 'parts' | 'outlook' | 'boost' | 'isTried'>;

/** Whether there is more to say of a suggestion than the line on its card. */
export function hasWhy({ evidence, parts, outlook, boost, isTried }: Explained): boolean {
  return evidence !== null || [parts, outlook, boost, isTried].some((each) => each !== undefined);
}
