/**
 * The studio's light, fixed to the camera (x right, y up, z towards the viewer), shared by plates and the live material.
 * shade = ambient · occlusion · hemisphere + Σ intensity · wrapped cosine · visibility; 1 shows a colour as it is.
 */
export interface StudioLight {
  direction: readonly [number, number, number];
  intensity: number;
  /** 0 = hard Lambert, 1 = light reaches all round. */
  wrap: number;
  castsShadow: boolean;
}

export const studioLights: readonly StudioLight[] = [
  { direction: [-0.6, 0.55, 0.58], intensity: 0.92, wrap: 0.06, castsShadow: true },
  { direction: [0.78, 0.16, 0.6], intensity: 0.15, wrap: 0.3, castsShadow: false },
  { direction: [0.35, 0.5, -0.79], intensity: 0.1, wrap: 0.1, castsShadow: false },
];

export const ambientSky = 0.36;
export const ambientGround = 0.16;

/** Sheen of cotton fibres: a floor everywhere plus a rise at grazing angles, both scaled by the light that falls there. */
export const sheenFloor = 0.01;
export const sheenGrazing = 0.05;
export const sheenPower = 2.6;
