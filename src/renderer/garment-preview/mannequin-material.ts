import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';
import type { MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import type { GarmentBounds } from './camera-views.ts';
import { lightChunk } from './cloth-shader.ts';
import { shadowTapList, type ClothUniforms } from './cloth-material.ts';

/** The figure lies a little farther from the eye than it is, so that cloth of few triangles never cuts into it. */
const vertexShader = /* glsl */ `
uniform mat4 uShadowMatrix;
uniform vec3 uKeyDirection;
attribute float open;
varying vec3 vNormal;
varying vec3 vShadow;
varying float vOpen;

void main() {
  vNormal = normalize(normalMatrix * normal);
  float slant = 1.0 - max(0.0, dot(vNormal, uKeyDirection));
  vShadow = (uShadowMatrix * vec4(position + normal * (0.003 + 0.011 * slant), 1.0)).xyz;
  vOpen = open;
  vec4 view = viewMatrix * vec4(position, 1.0);
  view.xyz *= 1.0 + 0.004 / length(view.xyz);
  gl_Position = projectionMatrix * view;
}
`;

/** Unbleached linen over a form: matte, and never the brightest thing on the stage. */
const fragmentShader = /* glsl */ `
varying vec3 vNormal;
varying vec3 vShadow;
varying float vOpen;
${lightChunk}

const vec3 linen = vec3(0.521, 0.479, 0.418);

void main() {
  vec3 normal = normalize(vNormal);
  float open = vOpen * vOpen * (3.0 - 2.0 * vOpen);
  vec3 shade = uKeyColor * wrapped(normal, uKeyDirection, 0.12) * litAround(vShadow) * mix(1.0, open, 0.75);
  shade += uFillColor * wrapped(normal, uFillDirection, 0.4) * open;
  shade += mix(uGroundColor, uSkyColor, normal.y * 0.5 + 0.5) * open;
  gl_FragColor = vec4(linen * shade, 1.0);
}
`;

/** The mannequin as it stands on the stage, lit like the cloth; the mesh lies in the garment's space. Its geometry and material are the caller's to dispose of. */
export function createMannequin(mesh: MannequinMesh, shared: ClothUniforms, shadowTaps: number): Mesh<BufferGeometry, ShaderMaterial> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('open', new BufferAttribute(mesh.open, 1));
  geometry.setIndex(new BufferAttribute(mesh.triangles, 1));
  const material = new ShaderMaterial({
    name: 'mannequin',
    vertexShader,
    fragmentShader,
    defines: { SHADOW_TAPS: shadowTaps, SHADOW_TAP_LIST: shadowTapList(shadowTaps) },
  });
  material.uniforms = shared;
  const made = new Mesh(geometry, material);
  made.frustumCulled = false;
  return made;
}

/** Around a garment and the mannequin that wears it. */
export function boundsWith({ minM, maxM }: GarmentBounds, { positions }: MannequinMesh): GarmentBounds {
  const [min, max] = [[...minM], [...maxM]] as [[number, number, number], [number, number, number]];
  positions.forEach((value, index) => {
    const axis = (index % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], value);
    max[axis] = Math.max(max[axis], value);
  });
  return { minM: min, maxM: max };
}
