import type { DrapeFacts } from '../../../shared/garments/garment-metadata.ts';
import { atLeast, atMost, noteFor, type Finding } from './finding.ts';

/** Gate 4: the drape had come to rest, its cloth neither stretched nor pressed together. Finishing smooths folds afterwards: the drape's own figures count; sizes made before they were kept have none. */
export function restGate(size: string, { rest }: DrapeFacts, restSpeedMmPerS = 0.2): Finding[] {
  const note = noteFor(4, size);
  if (!rest) return [];
  return [
    atMost(note, 'median vertex speed mm/s', rest.medianSpeedMmPerS, restSpeedMmPerS),
    atMost(note, 'vertices over 10 mm/s %', rest.fastShare * 100, 1.5),
    atLeast(note, 'strain p1 %', rest.strainP1 * 100, -4),
    atMost(note, 'strain p99 %', rest.strainP99 * 100, 7),
  ];
}
