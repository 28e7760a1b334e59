import type { SizeEvidence } from './size-evidence.ts';

/** A size and where it stands on the scale, in mm. */
export interface PlacedSize {
  readonly key: string;
  readonly placeMm: number;
}

/** How likely each size is the wearer's; what is missing to 1 is the likelihood that none of them fits. */
export interface SizeShares {
  readonly shares: ReadonlyMap<string, number>;
  readonly noneFits: number;
  /** The wearer's most likely place on the scale. */
  readonly wantedMm: number;
}

/** How likely somebody buys for themselves before anything is known of them. */
const FOR_THEMSELVES = 0.9;
/** The share of evidence that was never about the wearer: gifts, slips, a different taste that day. */
const ASTRAY = 0.01;
/** A wearer this many sizes beyond the last one offered has none that fits. */
export const FIT_REACH_STEPS = 0.75;
const CELLS_PER_STEP = 20;
const MARGIN_STEPS = 2.5;
/** How sharply a piece that came back bounds the wearer, in sizes. */
const BOUND_SOFTNESS = 0.12;

/**
 * Bayes' rule on a grid: every place on the scale is as likely as the evidence makes it, and belongs to the nearest size.
 *
 * Each piece kept is a bell around its size that allows for what is not about the wearer; a piece that came back is a bound
 * half a size beside it. What counts less is raised to the power of its weight. Whose pieces contradict each other buys for
 * others rather than with a changing waist: then each piece was as likely for anybody, and only what they said counts.
 */
export function sizePosterior(evidence: readonly SizeEvidence[], sizes: readonly PlacedSize[], stepMm: number): SizeShares {
  const places = sizes.map(({ placeMm }) => placeMm);
  const from = Math.min(...places) - MARGIN_STEPS * stepMm;
  const to = Math.max(...places) + MARGIN_STEPS * stepMm;
  const held = gathered(evidence).map((each) => ({ ...each, placeMm: Math.min(to, Math.max(from, each.placeMm)) }));
  const [kept, said] = [held.filter(({ source }) => source === 'kept'), held.filter(({ source }) => source !== 'kept')];
  const worn = [...new Set([...places, ...kept.map(({ placeMm }) => placeMm)])];
  const byChance = productOf(kept, (piece) => chanceOf(piece, worn, stepMm));
  const cells = Math.round(((to - from) / stepMm) * CELLS_PER_STEP);
  const mass = new Map<string | null, number>();
  let total = 0;
  let best = { likelihood: -1, placeMm: from };
  for (let cell = 0; cell <= cells; cell += 1) {
    const placeMm = from + ((to - from) * cell) / cells;
    const key = nearest(sizes, placeMm, stepMm);
    const at = (each: Pull): number => likelihoodOf(each, placeMm, stepMm);
    const forOthers = key === null ? 0 : (1 - FOR_THEMSELVES) * byChance;
    const likelihood = productOf(said, at) * (FOR_THEMSELVES * productOf(kept, at) + forOthers);
    mass.set(key, (mass.get(key) ?? 0) + likelihood);
    total += likelihood;
    if (likelihood > best.likelihood) best = { likelihood, placeMm };
  }
  const shares = new Map(sizes.map(({ key }) => [key, (mass.get(key) ?? 0) / total]));
  return { shares, noneFits: (mass.get(null) ?? 0) / total, wantedMm: best.placeMm };
}

type Pull = Pick<SizeEvidence, 'source' | 'placeMm' | 'spreadSteps' | 'weight'>;

/** Evidence that says the same, once with all its weight: a club's hundred shirts are five sizes. */
function gathered(evidence: readonly SizeEvidence[]): Pull[] {
  const pulls = new Map<string, Pull>();
  for (const { source, placeMm, spreadSteps, weight } of evidence) {
    const key = `${source} ${placeMm} ${spreadSteps}`;
    pulls.set(key, { source, placeMm, spreadSteps, weight: weight + (pulls.get(key)?.weight ?? 0) });
  }
  return [...pulls.values()];
}

/** The product of the likelihoods, each raised to the power of its weight. */
function productOf(pulls: readonly Pull[], likelihood: (pull: Pull) => number): number {
  return Math.exp(pulls.reduce((sum, each) => sum + each.weight * Math.log(likelihood(each)), 0));
}

function likelihoodOf({ source, placeMm, spreadSteps }: Pull, at: number, stepMm: number): number {
  const steps = (at - placeMm) / stepMm;
  const bound = (beyond: number): number => 1 / (1 + Math.exp(-(beyond - 0.5) / BOUND_SOFTNESS));
  const agreement =
    source === 'too-small' ? bound(steps) : source === 'too-large' ? bound(-steps) : Math.exp(-((steps / spreadSteps) ** 2) / 2);
  return ASTRAY + (1 - ASTRAY) * agreement;
}

/** How likely a piece is for anybody, each size being worn equally often. */
function chanceOf(piece: Pull, places: readonly number[], stepMm: number): number {
  return places.reduce((sum, placeMm) => sum + likelihoodOf(piece, placeMm, stepMm), 0) / places.length;
}

function nearest(sizes: readonly PlacedSize[], placeMm: number, stepMm: number): string | null {
  let best: PlacedSize | undefined;
  for (const size of sizes) {
    if (best === undefined || Math.abs(size.placeMm - placeMm) < Math.abs(best.placeMm - placeMm)) best = size;
  }
  return best && Math.abs(best.placeMm - placeMm) <= FIT_REACH_STEPS * stepMm ? best.key : null;
}
