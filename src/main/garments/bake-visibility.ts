import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import { studioLights } from '../../shared/garments/studio-light.ts';
import { seededRandom } from '../../shared/kernel/random.ts';
import { sampleVertices, soften } from './bake-occlusion.ts';
import type { View } from './rasterise.ts';
import type { RayScene } from './ray-scene.ts';

const raysPerVertex = 20;
const softboxHalfWidth = 0.3;
const farM = 1.2;

/** How much of the large key softbox each vertex sees, per part. */
export function bakeVisibility(parts: readonly MeshPart[], scene: RayScene, view: View): Float64Array[] {
  const key = studioLights.find((light) => light.castsShadow)!.direction;
  const random = seededRandom(11);
  const rays = Array.from({ length: raysPerVertex }, (_, i) => {
    const angle = i * 2.399963;
    const radius = softboxHalfWidth * Math.sqrt((i + 0.5) / raysPerVertex);
    const local = [key[0] + radius * Math.cos(angle), key[1] + radius * Math.sin(angle), key[2]] as const;
    return [0, 1, 2].map((axis) => view.right[axis]! * local[0] + view.up[axis]! * local[1] + view.back[axis]! * local[2]) as [
      number,
      number,
      number,
    ];
  });
  return parts.map((part) => {
    const raw = sampleVertices(part, (origin, normal) => {
      let seen = 0;
      let facing = 0;
      const jitter = (random() - 0.5) * 0.05;
      for (const [x, y, z] of rays) {
        if (x * normal[0] + y * normal[1] + z * normal[2] <= -0.2) continue;
        facing++;
        if (!scene.blocked(origin, [x + jitter, y, z - jitter], farM)) seen++;
      }
      return facing === 0 ? 0 : seen / facing;
    });
    return soften(part, raw, 3);
  });
}
