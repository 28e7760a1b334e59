import { patternSurface } from '../../../shared/garments/measure/pattern-surface.ts';
import { spanErrors } from '../../../shared/garments/measure/print-scale.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import { atMost, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';

/** Gate 1: a print keeps its size on the draped cloth; errors in percent. Areas too small for a span use the longest that fits. */
export function printScaleGate(file: GarmentFile, areas: readonly PrintArea[], longSpanMeanPercent = 1.2): Finding[] {
  return areas.flatMap((area) => {
    const surface = patternSurface(partOf(file, area.panelKey, 'outer'));
    const note = noteFor(1, file.size);
    const hundred = spanErrors(surface, area, Math.min(100, 0.75 * Math.min(area.widthMm, area.heightMm)), 20);
    const cells = spanErrors(surface, area, 10, 10);
    const findings = [
      atMost(note, `${area.key} 100 mm mean %`, hundred.mean * 100, 1.2),
      atMost(note, `${area.key} 100 mm p95 %`, hundred.p95 * 100, 3.5),
      atMost(note, `${area.key} 100 mm max %`, hundred.max * 100, 5),
      atMost(note, `${area.key} 10 mm p95 %`, cells.p95 * 100, 4),
      atMost(note, `${area.key} 10 mm max %`, cells.max * 100, 20),
    ];
    if (area.heightMm < 300) return findings;
    const long = spanErrors(surface, area, 300, 10);
    return [
      ...findings,
      atMost(note, `${area.key} 300 mm mean %`, long.mean * 100, longSpanMeanPercent),
      atMost(note, `${area.key} 300 mm max %`, long.max * 100, 4),
    ];
  });
}
