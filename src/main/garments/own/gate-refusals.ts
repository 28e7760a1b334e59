import type { GateRefusal } from '../../../shared/garments/own/making.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import type { Finding } from '../gates/finding.ts';

/** The gates that were not passed, as data for the words of a window. */
export function gateRefusals(findings: readonly Finding[], areas: readonly PrintArea[]): GateRefusal[] {
  return findings.flatMap(({ gate, size, what, value, limit, passed }) => {
    if (passed) return [];
    const named = areas.filter(({ key }) => what.startsWith(`${key} `)).toSorted((a, b) => b.key.length - a.key.length);
    return [
      {
        gate: String(gate) as GateRefusal['gate'],
        sizeKey: size,
        what,
        value,
        limit: Number(limit.replace(/^[<>]= /, '')),
        atMost: limit.startsWith('<'),
        areaKey: gate === 1 || gate === 2 ? (named[0]?.key ?? null) : null,
      },
    ];
  });
}
