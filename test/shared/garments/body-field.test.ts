import { describe, expect, it } from 'vitest';
import { makeBodyField } from '../../../src/shared/garments/body/body-field.ts';
import { bodyFor, broadFigure, type BodyShape } from '../../../src/shared/garments/body/body-shape.ts';
import { fleeceDraft } from '../../../src/shared/garments/wardrobe/fleece-draft.ts';
import { heavyTeeDraft } from '../../../src/shared/garments/wardrobe/heavy-tee-block.ts';

const armAngle = 0.6;

/** Signed distance on the left arm's axis by metres from its shoulder. */
function alongArm(body: BodyShape): (alongM: number) => number {
  const field = makeBodyField(body);
  field.setArmAngle(armAngle);
  const [x, y, z] = body.arm.shoulder;
  return (alongM) => field.distance(x + Math.sin(armAngle) * alongM, y - Math.cos(armAngle) * alongM, z, new Float64Array(3));
}

describe('the wearer', () => {
  it('of short sleeves has no forearm', () => {
    const body = bodyFor(heavyTeeDraft('L'));
    expect(body.arm.forearm).toBeUndefined();
    expect(alongArm(body)(body.arm.lengthM + 0.15)).toBeGreaterThan(0.05);
  });

  it('of long sleeves has a wrist at their end, thinner than the elbow', () => {
    const draft = fleeceDraft('L', 28);
    const body = bodyFor(draft);
    const distance = alongArm(body);
    const wristM = draft.sleeveLengthMm / 1000;
    expect(distance(wristM)).toBeLessThan(-0.02);
    expect(distance(wristM)).toBeGreaterThan(distance(body.arm.lengthM));
    expect(distance(wristM + 0.15)).toBeGreaterThan(0.05);
  });

  it('has a head only where a hood lies on it', () => {
    const aboveNeck = (hasHead: boolean): number => {
      const figure = { ...broadFigure, hasHead };
      return makeBodyField(bodyFor(fleeceDraft('L', 0), figure)).distance(0, 0.26, 0.05, new Float64Array(3));
    };
    expect(aboveNeck(true)).toBeLessThan(0);
    expect(aboveNeck(false)).toBeGreaterThan(0);
  });
});
