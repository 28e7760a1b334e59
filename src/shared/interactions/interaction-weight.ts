import type { Interaction, InteractionKind } from './interaction.ts';

/** From how long a look on it counts in full, in ms. */
const FULL_LOOK_MS = 60_000;

const weights: Readonly<Record<Exclude<InteractionKind, 'viewed-product' | 'rated'>, number>> = {
  'opened-suggestion': 0.5,
  'dismissed-suggestion': -1,
  'started-template': 1,
  customized: 1.5,
  'saved-design': 2,
  ordered: 4,
  previewed: 0.3,
  favourited: 2,
  'put-in-order': 3,
  returned: -2,
  liked: 2,
  answered: 1,
};

/** How much an interaction says about liking, from −2 to 4; a look by how long it was, a rating by its stars. */
export function interactionWeight({ kind, dwellMs, detail }: Pick<Interaction, 'kind' | 'dwellMs' | 'detail'>): number {
  if (kind === 'viewed-product') return 0.2 + 0.8 * Math.min(1, (dwellMs ?? 0) / FULL_LOOK_MS);
  if (kind === 'rated') return (detail?.rating ?? 3) - 3;
  return weights[kind];
}
