/** A direction in camera space (x right, y up, z towards the viewer), or linear light as red, green and blue. */
export type LightVector = readonly [number, number, number];

/** The light of the live stage, fixed to the camera: it turns with it. Plates are made in the studio's (`studio-light.ts`). */
export interface LightSet {
  /** Towards the key light, the only one that casts a shadow. */
  keyDirection: LightVector;
  /** How far the key light reaches to each side, as the tangent of an angle: the larger, the softer its shadow. */
  keySpread: number;
  keyColor: LightVector;
  fillDirection: LightVector;
  fillColor: LightVector;
  rimDirection: LightVector;
  rimColor: LightVector;
  skyColor: LightVector;
  groundColor: LightVector;
}

export const lightSetKeys = ['studio', 'daylight', 'shop'] as const;
export type LightSetKey = (typeof lightSetKeys)[number];

/** A product set: one large softbox high on the left, a weak fill on the right, a rim from behind, a bright room. */
const studio: LightSet = {
  keyDirection: [-0.62, 0.66, 0.62],
  keySpread: 0.3,
  keyColor: [0.93, 0.915, 0.89],
  fillDirection: [0.75, 0.1, 0.65],
  fillColor: [0.13, 0.133, 0.14],
  rimDirection: [0.75, 0.45, -0.55],
  rimColor: [0.15, 0.153, 0.16],
  skyColor: [0.285, 0.29, 0.3],
  groundColor: [0.18, 0.178, 0.174],
};

/** Outdoors in the afternoon: a small warm sun on the right, a wide blue sky, light thrown back by the ground. */
const daylight: LightSet = {
  keyDirection: [0.66, 0.62, 0.58],
  keySpread: 0.05,
  keyColor: [0.93, 0.87, 0.76],
  fillDirection: [-0.7, 0.5, 0.5],
  fillColor: [0.11, 0.125, 0.16],
  rimDirection: [-0.7, 0.5, -0.5],
  rimColor: [0.12, 0.14, 0.19],
  skyColor: [0.285, 0.32, 0.4],
  groundColor: [0.165, 0.155, 0.135],
};

/** Among shelves: warm panels overhead, hardly a direction, pale walls all round. */
const shop: LightSet = {
  keyDirection: [-0.3, 0.86, 0.5],
  keySpread: 0.5,
  keyColor: [0.8, 0.772, 0.72],
  fillDirection: [0.3, 0.1, 1],
  fillColor: [0.17, 0.166, 0.158],
  rimDirection: [0.1, 0.8, -0.6],
  rimColor: [0.12, 0.116, 0.108],
  skyColor: [0.36, 0.351, 0.333],
  groundColor: [0.2, 0.194, 0.182],
};

/** The lights in which a garment can be looked at; the first is the one to begin with. */
export const lightSets: Readonly<Record<LightSetKey, LightSet>> = { studio, daylight, shop };
