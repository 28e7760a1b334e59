import { Mesh, PlaneGeometry, ShaderMaterial } from 'three';
import type { GarmentBounds } from './camera-views.ts';

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vAt;
void main() {
  float away = dot(vAt, vAt);
  float near = exp(-away * 16.0) * 0.2 + exp(-away * 5.0) * 0.2;
  gl_FragColor = vec4(0.0, 0.0, 0.0, near * smoothstep(1.0, 0.5, away));
}
`;

/** The soft shadow on the floor under a garment that hangs in the air. */
export function createFloorShadow(): Mesh<PlaneGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({ vertexShader, fragmentShader, transparent: true, depthWrite: false });
  const mesh = new Mesh(new PlaneGeometry(2, 2), material);
  mesh.rotation.x = -Math.PI / 2;
  return mesh;
}

export function placeFloorShadow(mesh: Mesh, { minM, maxM }: GarmentBounds): void {
  const height = maxM[1] - minM[1];
  mesh.position.set(0, minM[1] - height * 0.045, (minM[2] + maxM[2]) / 2);
  mesh.scale.set((maxM[0] - minM[0]) * 0.62, (maxM[2] - minM[2]) * 1.5, 1);
}
