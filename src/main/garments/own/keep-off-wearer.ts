import { makeBodyField } from '../../../shared/garments/body/body-field.ts';
import { armAngleHung } from '../../../shared/garments/cloth/settle-cloth.ts';
import type { FinishedGarment } from '../../../shared/garments/finish/finish-garment.ts';
import { outsideOf } from '../../../shared/garments/pattern/sewing-pattern.ts';
import type { GarmentCut } from '../../../shared/garments/wardrobe/garment-blueprint.ts';

/** A little more than the gates ask for, in m: a file rounds its points to a tenth of a millimetre. */
const leastM = 0.0018;
const steps = 4;

/**
 * Moves points of the right side that came too near to the wearer out again, in place: where two folded edges meet, as
 * below a hood, finishing lays a corner some tenths of a millimetre too deep in one cut and not in the next.
 */
export function keepOffWearer(garment: GarmentCut, { parts, bodyYM }: Pick<FinishedGarment, 'parts' | 'bodyYM'>): void {
  const body = makeBodyField(garment.body);
  body.setArmAngle(armAngleHung);
  const gradient = new Float64Array(3);
  const outside = new Set(garment.pattern.panels.map(({ key }) => `${key} ${outsideOf(garment.pattern, key)}`));
  for (const { positions } of parts.filter(({ panelKey, layer }) => outside.has(`${panelKey} ${layer}`))) {
    for (let i = 0; i < positions.length; i += 3) {
      for (let step = 0; step < steps; step++) {
        const short = leastM - body.distance(positions[i]!, positions[i + 1]! - bodyYM, positions[i + 2]!, gradient);
        if (short <= 0) break;
        for (let axis = 0; axis < 3; axis++) positions[i + axis]! += gradient[axis]! * short;
      }
    }
  }
}
