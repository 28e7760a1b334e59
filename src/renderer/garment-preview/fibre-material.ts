import { ShaderMaterial, Vector4 } from 'three';
import { clothVertexShader, inkChunk, lightChunk } from './cloth-shader.ts';
import { shadowTapList, type ClothUniforms, type PanelPrint } from './cloth-material.ts';
import { dyeTileMm } from '../../shared/garments/dye-tile.ts';
import type { GarmentPart } from './load-garment-model.ts';

/** Fibres hide most at the outline of the cloth, less the farther out, and thin out where the cloth faces the eye. */
const fragmentShader = /* glsl */ `
varying vec2 vMm;
varying vec3 vNormal;
varying vec3 vPosition;
varying vec3 vShadow;
varying float vOpen;
uniform vec3 uCloth;
uniform sampler2D uDye;
uniform float uFuzz;
uniform float uFuzzEdge;
${inkChunk}
${lightChunk}

void main() {
  vec3 normal = normalize(vNormal);
  float inwards = dot(normal, normalize(-vPosition)) / uFuzzEdge;
  float outline = smoothstep(0.0, 1.0, inwards) * (1.0 - smoothstep(1.0, 3.0, inwards));
  float strands = smoothstep(0.3, 0.7, texture2D(uDye, vMm / (DYE_TILE_MM * 0.6)).g);
  float alpha = uFuzz * outline * mix(strands, 1.0, smoothstep(0.4, 1.0, inwards)) * (1.0 - printAt(vMm).a);
  if (alpha < 0.004) discard;
  vec3 lit = mix(uGroundColor, uSkyColor, normal.y * 0.5 + 0.5);
  lit += uKeyColor * wrapped(normal, uKeyDirection, 0.4) * litAround(vShadow) + uRimColor * wrapped(normal, uRimDirection, 0.1);
  gl_FragColor = vec4((uCloth * 0.96 + 0.012) * lit * vOpen * vOpen, alpha);
}
`;

/** The fibres that stand off one part's right side: a thin shell around it, seen at its outline only. */
export function createFibreMaterial(part: GarmentPart, shared: ClothUniforms, print: PanelPrint, shadowTaps: number): ShaderMaterial {
  const material = new ShaderMaterial({
    name: `fibres-${part.panelKey}`,
    vertexShader: clothVertexShader,
    fragmentShader,
    defines: { FIBRES: '', SHADOW_TAPS: shadowTaps, SHADOW_TAP_LIST: shadowTapList(shadowTaps), DYE_TILE_MM: dyeTileMm.toFixed(2) },
    transparent: true,
    depthWrite: false,
  });
  material.uniforms = { ...shared, ...print, uPattern: { value: new Vector4(...part.uvOffsetMm, ...part.uvScaleMm) } };
  return material;
}
