import type { Ink } from '../../catalog/decoration-method.ts';
import { houseSpotColors } from './house-spot-colors.ts';
import { colorDistance } from '../../design/oklab.ts';

/** A colour of a design and the named one nearest to it. */
export interface SpotMatch {
  readonly hex: string;
  readonly spot: Ink;
  /** ΔE OK × 100 between the two. */
  readonly distance: number;
}

/** The named colour nearest to one in OKLab: among the method's own inks or threads where it has any, else among the house's names. */
export function nearestSpot(hex: string, inks: readonly Ink[]): SpotMatch {
  const named = inks.length > 0 ? inks : houseSpotColors;
  const matches = named.map((spot) => ({ hex, spot, distance: 100 * colorDistance(hex, spot.hex) }));
  return matches.reduce((best, match) => (match.distance < best.distance ? match : best));
}
