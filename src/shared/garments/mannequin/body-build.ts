import type { BodyField } from '../body/body-field.ts';
import type { BodyShape, TorsoSection } from '../body/body-shape.ts';

/** How a mannequin is built: as the wearer whom the size is cut for, or otherwise below the shoulders. */
export const bodyBuilds = ['own', 'slim', 'slender', 'broad'] as const;
export type BodyBuild = (typeof bodyBuilds)[number];

/** Below the shoulders, on which the cloth rests in every build, the change grows over this height. */
const growsFromYM = -0.13;
const growsToYM = -0.36;

const changes: Readonly<Record<Exclude<BodyBuild, 'own'>, { torso: number; arm: number }>> = {
  slim: { torso: 0.92, arm: 0.95 },
  slender: { torso: 0.84, arm: 0.9 },
  broad: { torso: 1.04, arm: 1 },
};

/** The wearer in a build; shoulders and neck stay as they are. */
export function bodyOfBuild(body: BodyShape, build: BodyBuild): BodyShape {
  if (build === 'own') return body;
  const { torso, arm } = changes[build];
  const share = (y: number): number => Math.min(1, Math.max(0, (growsFromYM - y) / (growsFromYM - growsToYM)));
  return {
    ...body,
    torso: body.torso.map((section): TorsoSection => {
      const scale = 1 + (torso - 1) * share(section.y);
      return { ...section, halfWidth: section.halfWidth * scale, halfDepth: section.halfDepth * scale };
    }),
    arm: { ...body.arm, elbowRadius: body.arm.elbowRadius * arm },
  };
}

/** The least distance in metres from cloth to the body, negative where it lies inside; x, y, z for each point, in the body's space. */
export function clearanceM(field: BodyField, points: ArrayLike<number>): number {
  const gradient = new Float64Array(3);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points.length; i += 3) least = Math.min(least, field.distance(points[i]!, points[i + 1]!, points[i + 2]!, gradient));
  return least;
}
