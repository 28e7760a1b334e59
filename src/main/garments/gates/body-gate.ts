import { armAngleHung } from '../../../shared/garments/cloth/settle-cloth.ts';
import { makeBodyField } from '../../../shared/garments/body/body-field.ts';
import { outsideOf } from '../../../shared/garments/pattern/sewing-pattern.ts';
import type { DrapeFacts } from '../../../shared/garments/garment-metadata.ts';
import type { GarmentCut } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { atLeast, atMost, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';
import { openEdgeDistanceMm, seamGapMm } from './seam-measures.ts';

/**
 * Gate 3: cloth keeps clear of the wearer, seams are closed, and nothing is open but the garment's openings.
 * The garment's origin is its shoulder; `bodyYM` says where the wearer's origin lies in the file's space.
 */
export function bodyGate(file: GarmentFile, garment: GarmentCut, { bodyYM, sewingGapMm }: DrapeFacts): Finding[] {
  const note = noteFor(3, file.size);
  const { pattern } = garment;
  const body = makeBodyField(garment.body);
  body.setArmAngle(armAngleHung);
  const gradient = new Float64Array(3);
  const outer = pattern.panels.map(({ key }) => partOf(file, key, outsideOf(pattern, key)));
  let clearance = Number.POSITIVE_INFINITY;
  for (const { positions } of outer) {
    for (let i = 0; i < positions.length; i += 3) {
      clearance = Math.min(clearance, body.distance(positions[i]!, positions[i + 1]! - bodyYM, positions[i + 2]!, gradient));
    }
  }
  return [
    atLeast(note, 'clearance to the body mm', clearance * 1000, 1.5),
    atMost(note, 'seam gap before the weld mm', sewingGapMm, 2),
    atMost(note, 'seam gap in the file mm', seamGapMm(outer, garment), 0.15),
    atMost(note, 'open edges away from the openings mm', openEdgeDistanceMm(outer, garment), 4),
  ];
}
