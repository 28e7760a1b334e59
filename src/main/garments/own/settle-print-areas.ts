import { shrinkSteps, shrunk } from '../../../shared/garments/own/fit-print-areas.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import type { DrapedBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { facingGate } from '../gates/facing-gate.ts';
import type { GarmentFile } from '../gates/garment-file.ts';
import { printScaleGate } from '../gates/print-scale-gate.ts';

/** A print area as it was offered and the share of it on which the cloth lies true; 0 when there is none. */
export interface SettledArea {
  area: PrintArea;
  share: number;
}

/** Finds for each print area the largest extent that passes the gates of prints on the draped cloth. */
export function settlePrintAreas(file: GarmentFile, areas: readonly PrintArea[], blueprint: DrapedBlueprint): SettledArea[] {
  return areas.map((offered) => {
    for (const share of shrinkSteps) {
      const area = shrunk(offered, share);
      const findings = [...printScaleGate(file, [area], blueprint.limits?.longSpanMeanPercent), ...facingGate(file, [area], blueprint)];
      if (findings.every(({ passed }) => passed)) return { area, share };
    }
    return { area: offered, share: 0 };
  });
}

/** The areas to print on. The front is never left out: without it the gates say what is wrong there. */
export function printable(settled: readonly SettledArea[]): PrintArea[] {
  return settled.flatMap(({ area, share }) => (share > 0 || area.key === 'front' ? [area] : []));
}
