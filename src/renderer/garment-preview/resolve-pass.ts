import {
  BufferGeometry,
  Camera,
  Float32BufferAttribute,
  Mesh,
  NoBlending,
  Scene,
  ShaderMaterial,
  type IUniform,
  type Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/** Tone mapping as in `toneMap` of cloth-color.ts (Khronos PBR neutral without its black offset), then sRGB, premultiplied; with FADING over what is left of the picture before. */
const fragmentShader = /* glsl */ `
varying vec2 vAt;
uniform sampler2D uPicture;
#ifdef FADING
uniform sampler2D uPrevious;
uniform float uPreviousShare;
#endif

vec3 toneMapped(vec3 color) {
  float peak = max(color.r, max(color.g, color.b));
  if (peak < 0.8) return color;
  float newPeak = 1.0 - 0.04 / (peak + 0.2 - 0.8);
  float fade = 1.0 - 1.0 / (0.15 * (peak - newPeak) + 1.0);
  return mix(color * newPeak / peak, vec3(newPeak), fade);
}

/** sRGB from three square roots, to a third of a step of 255 (Taylor, "sRGB approximations for HLSL"): pow is dear in software. */
vec3 encoded(vec3 c) {
  vec3 root = sqrt(clamp(c, 0.0, 1.0));
  vec3 fourth = sqrt(root);
  vec3 curve = 0.662002687 * root + 0.684122060 * fourth - 0.323583601 * sqrt(fourth) - 0.0225411470 * c;
  return mix(curve, c * 12.92, step(c, vec3(0.0031308)));
}

vec4 display(vec4 sum) {
  if (sum.a <= 0.0) return vec4(0.0);
  float alpha = min(sum.a, 1.0);
  return vec4(encoded(toneMapped(sum.rgb / sum.a)) * alpha, alpha);
}

void main() {
  vec4 color = display(texture2D(uPicture, vAt));
#ifdef FADING
  color = mix(color, display(texture2D(uPrevious, vAt)), uPreviousShare);
#endif
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(clamp(color.rgb + grain / 255.0 * step(0.001, color.a), 0.0, color.a), color.a);
}
`;

const copyFragmentShader = /* glsl */ `
uniform sampler2D uPicture;
void main() {
  gl_FragColor = texelFetch(uPicture, ivec2(gl_FragCoord.xy), 0);
}
`;

function coveringTriangle(material: ShaderMaterial): Mesh {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}

/** A shader run over a whole target. */
export class CoveringPass {
  readonly material: ShaderMaterial;
  readonly #scene = new Scene();
  readonly #camera = new Camera();
  readonly #mesh: Mesh;

  constructor(material: ShaderMaterial) {
    this.material = material;
    this.#mesh = coveringTriangle(material);
    this.#scene.add(this.#mesh);
  }

  run(renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.render(this.#scene, this.#camera);
  }

  dispose(): void {
    this.material.dispose();
    this.#mesh.geometry.dispose();
  }
}

/** Turns the averaged linear light into premultiplied sRGB. */
export function createResolvePass(): CoveringPass {
  return coveringPass(fragmentShader, { uPicture: { value: null as Texture | null } });
}

/** The same with the picture before, of which `uPreviousShare` is left; a pass of its own, as software graphics pay for both sides of a branch. */
export function createFadePass(): CoveringPass {
  const uniforms = {
    uPicture: { value: null as Texture | null },
    uPrevious: { value: null as Texture | null },
    uPreviousShare: { value: 0 },
  };
  return coveringPass(`#define FADING\n${fragmentShader}`, uniforms);
}

/** Copies a picture of the target's size; with constant alpha blending it keeps a running average. */
export function createMixPass(): CoveringPass {
  return coveringPass(copyFragmentShader, { uPicture: { value: null as Texture | null } });
}

function coveringPass(shader: string, uniforms: Record<string, IUniform>): CoveringPass {
  return new CoveringPass(
    new ShaderMaterial({
      vertexShader,
      fragmentShader: shader,
      uniforms,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
    }),
  );
}
