/** How sure a suggestion is, as a word that people can be told. */
export const confidenceWords = ['sure', 'likely', 'guess'] as const;
export type ConfidenceWord = (typeof confidenceWords)[number];

const SURE_FROM = 0.9;
const LIKELY_FROM = 0.7;

/** The word for a probability in 0..1. */
export function confidenceWord(probability: number): ConfidenceWord {
  if (probability >= SURE_FROM) return 'sure';
  return probability >= LIKELY_FROM ? 'likely' : 'guess';
}
