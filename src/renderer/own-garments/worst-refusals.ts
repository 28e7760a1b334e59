import type { GateRefusal } from '../../shared/garments/own/making.ts';

/** One refusal for each gate, size and print area: the figure that is farthest over its limit. */
export function worstRefusals(refusals: readonly GateRefusal[]): GateRefusal[] {
  const worst = new Map<string, GateRefusal>();
  for (const refusal of refusals) {
    const key = [refusal.gate, refusal.sizeKey, refusal.areaKey ?? '', refusal.gate === '6' ? refusal.what : ''].join(' ');
    const known = worst.get(key);
    if (known === undefined || over(refusal) > over(known)) worst.set(key, refusal);
  }
  return [...worst.values()];
}

function over(refusal: GateRefusal): number {
  const { value, limit, atMost } = refusal;
  if (refusalSubject(refusal) === 'beside') return Number.POSITIVE_INFINITY;
  return atMost ? value / Math.max(limit, 1e-6) : limit / Math.max(value, 1e-6);
}

/** Which of a gate's sentences fits: some gates look at more than one thing. */
export function refusalSubject({ gate, what, value }: GateRefusal): string {
  if (gate === '1') return value >= 99.9 ? 'beside' : 'stretched';
  if (gate === '2') return what.includes('hidden') ? 'hidden' : 'turned';
  if (gate === '3') return what.startsWith('clearance') ? 'body' : 'seam';
  if (gate === '4') return what.startsWith('strain') ? 'strain' : 'restless';
  if (gate !== '6') return 'other';
  if (what.includes('mirrored')) return 'mirrored';
  return what.startsWith('triangles') ? 'triangles' : 'other';
}
