import { Color, Matrix2, Matrix4, PerspectiveCamera, Scene, Vector3, type WebGLRenderer, type WebGLRenderTarget } from 'three';
import type { ColourwayFinish } from '../../shared/catalog/product.ts';
import { fabricLooks, type FabricLook } from '../../shared/garments/fabric-look.ts';
import { lightSets, type LightSet, type LightVector } from '../../shared/garments/light-set.ts';
import type { ClothUniforms, WeaveUniforms } from './cloth-material.ts';
import type { CameraPose } from './camera-views.ts';
import { createDyeTexture, createWeaveTexture, weaveRepeats } from './fabric-textures.ts';
import { aimCamera, halton, type PictureInsets } from './figure-camera.ts';
import { createFloorShadow, placeFloorShadow } from './floor-shadow.ts';
import type { GarmentFigure } from './garment-figure.ts';
import { keyDirectionAt } from './key-direction.ts';
import type { RenderTier } from './render-tier.ts';
import { ShadowMap } from './shadow-map.ts';

/** Radius over which one sample's shadow is softened. */
const shadowBlurM = 0.011;
/** From here on what is fine is shown. */
const nearZoom = 1.6;
/** Pixels between which a stitch or thread grows from nothing to a shape: shown earlier, it would only flicker. */
const weavePx = { from: 2.2, whole: 4.2 } as const;
/** Seams and stitches thinner than a pixel would fade into the cloth: seen from afar they are drawn as much stronger, as a lens's sharpening does. */
const makingGain = { afar: 1.7, near: 1, nearPxPerMm: 4, afarPxPerMm: 0.8 } as const;
/** Fibres shorter than this are not seen. */
const fuzzPx = 0.45;
/** How round the outline of a garment is: where fibres of a length end in it. */
const outlineRadiusMm = 60;

export interface SampleView {
  pose: CameraPose;
  widthPx: number;
  heightPx: number;
  insets: PictureInsets;
  /** Few triangles will do. */
  light: boolean;
}

/** Draws samples of a figure: each has its own point of the softbox and its own place within the pixel. */
export class FigurePainter {
  readonly uniforms: ClothUniforms;
  /** The same for ribbed parts, where they differ. */
  readonly ribbed: WeaveUniforms;
  /** How the cloth was dyed. */
  finish: ColourwayFinish = 'plain';
  readonly #camera = new PerspectiveCamera();
  readonly #scene = new Scene();
  readonly #floor = createFloorShadow();
  readonly #shadow: ShadowMap;
  /** For light samples: their pixels are larger too. */
  readonly #lightShadow: ShadowMap;
  readonly #fineFromAfar: boolean;
  readonly #anisotropy: number;
  #lights: LightSet = lightSets.studio;
  #fabric: FabricLook = fabricLooks.jersey;

  constructor(tier: RenderTier) {
    this.#fineFromAfar = tier.fineFromAfar;
    this.#shadow = new ShadowMap(tier.shadowMapPx);
    this.#lightShadow = new ShadowMap(tier.lightShadowMapPx);
    this.uniforms = createUniforms(tier);
    this.#anisotropy = tier.anisotropy;
    this.ribbed = createRibUniforms(tier.anisotropy);
    this.#scene.add(this.#floor);
  }

  /** From now on lit like this. */
  setLights(lights: LightSet): void {
    this.#lights = lights;
    setLightUniforms(this.uniforms, lights);
  }

  /** From now on made of this. */
  setFabric(fabric: FabricLook): void {
    if (fabric === this.#fabric && this.uniforms.uWeave.value) return;
    this.#fabric = fabric;
    const { uWeave, uWeaveTileMm, uGloss, uSheen, uFuzzM, uFuzz, uFuzzEdge } = this.uniforms;
    uWeave.value?.dispose();
    uWeave.value = createWeaveTexture(fabric.weave, this.#anisotropy);
    uWeaveTileMm.value = fabric.pitchMm * weaveRepeats;
    uGloss.value = fabric.gloss;
    uSheen.value = fabric.sheen;
    uFuzzM.value = fabric.fuzzMm / 1000;
    uFuzz.value = fabric.fuzz;
    uFuzzEdge.value = Math.sqrt((2 * fabric.fuzzMm) / outlineRadiusMm);
  }

  /** Draws sample `index` (0 is the softbox's centre and the pixel's middle) on the cleared target. */
  drawSample(renderer: WebGLRenderer, target: WebGLRenderTarget, figure: GarmentFigure, view: SampleView, index: number): void {
    const { bounds } = figure;
    const [jitterX, jitterY] = index === 0 ? [0, 0] : [halton(index, 2) - 0.5, halton(index, 3) - 0.5];
    aimCamera(this.#camera, view.pose, bounds, { ...view, jitterX, jitterY });
    const near = view.pose.zoom > nearZoom;
    const pixelsPerMm = pixelsPerMmAt(this.#camera, view);
    this.uniforms.uWeaveDepth.value = this.#fabric.relief * weaveShare(this.#fabric.pitchMm * pixelsPerMm);
    this.ribbed.uWeaveDepth.value = fabricLooks.rib.relief * weaveShare(fabricLooks.rib.pitchMm * pixelsPerMm);
    this.uniforms.uMaking.value = makingGainAt(pixelsPerMm);
    this.#castShadow(renderer, figure, view.light ? this.#lightShadow : this.#shadow, index);
    placeFloorShadow(this.#floor, bounds);
    const cloth = figure.dressed({ light: view.light, fine: near || this.#fineFromAfar, finish: this.finish });
    const fuzzy = !view.light && this.#fabric.fuzzMm * pixelsPerMm > fuzzPx;
    const shown = fuzzy ? [cloth, figure.wearer, figure.fibres] : [cloth, figure.wearer];
    this.#scene.add(...shown);
    renderer.setRenderTarget(target);
    renderer.render(this.#scene, this.#camera);
    this.#scene.remove(...shown);
  }

  #castShadow(renderer: WebGLRenderer, figure: GarmentFigure, shadow: ShadowMap, index: number): void {
    const { minM, maxM } = figure.bounds;
    const [u, v] = index === 0 ? [0, 0] : [halton(index, 5) * 2 - 1, halton(index, 7) * 2 - 1];
    const inView = keyDirectionAt(this.#lights, u, v);
    this.uniforms.uKeyDirection.value.copy(inView);
    const inWorld = inView.clone().transformDirection(this.#camera.matrixWorld);
    const centre = new Vector3(...minM).add(new Vector3(...maxM)).multiplyScalar(0.5);
    const radiusM = new Vector3(...maxM).distanceTo(new Vector3(...minM)) / 2 + 0.03;
    shadow.render(renderer, figure.caster, inWorld, centre, radiusM);
    this.uniforms.uShadow.value = shadow.target.depthTexture;
    this.uniforms.uShadowMatrix.value.copy(shadow.matrix);
    turnTaps(this.uniforms.uShadowTurn.value, index, shadowBlurM / (2 * radiusM));
  }

  dispose(): void {
    this.#shadow.dispose();
    this.#lightShadow.dispose();
    this.#floor.geometry.dispose();
    this.#floor.material.dispose();
    this.uniforms.uWeave.value?.dispose();
    this.ribbed.uWeave.value?.dispose();
    this.uniforms.uDye.value?.dispose();
  }
}

function pixelsPerMmAt(camera: PerspectiveCamera, { pose, heightPx }: SampleView): number {
  const { x, y, z } = pose.targetM;
  const distanceM = camera.position.distanceTo(new Vector3(x, y, z));
  return heightPx / (2000 * distanceM * Math.tan((camera.fov * Math.PI) / 360));
}

function weaveShare(pitchPx: number): number {
  const share = Math.min(1, Math.max(0, (pitchPx - weavePx.from) / (weavePx.whole - weavePx.from)));
  return share * share * (3 - 2 * share);
}

function makingGainAt(pixelsPerMm: number): number {
  const { afar, near, nearPxPerMm, afarPxPerMm } = makingGain;
  const share = Math.min(1, Math.max(0, (pixelsPerMm - afarPxPerMm) / (nearPxPerMm - afarPxPerMm)));
  return afar + (near - afar) * share;
}

function turnTaps(matrix: Matrix2, index: number, scale: number): void {
  const angle = halton(index, 11) * 2 * Math.PI;
  const cos = Math.cos(angle) * scale;
  const sin = Math.sin(angle) * scale;
  matrix.set(cos, -sin, sin, cos);
}

function setLightUniforms(uniforms: ClothUniforms, lights: LightSet): void {
  const set = (uniform: { value: Vector3 }, [x, y, z]: LightVector): Vector3 => uniform.value.set(x, y, z);
  set(uniforms.uKeyColor, lights.keyColor);
  set(uniforms.uFillDirection, lights.fillDirection).normalize();
  set(uniforms.uFillColor, lights.fillColor);
  set(uniforms.uRimDirection, lights.rimDirection).normalize();
  set(uniforms.uRimColor, lights.rimColor);
  set(uniforms.uSkyColor, lights.skyColor);
  set(uniforms.uGroundColor, lights.groundColor);
}

function createRibUniforms(anisotropy: number): WeaveUniforms {
  const { weave, pitchMm, gloss, sheen } = fabricLooks.rib;
  return {
    uWeave: { value: createWeaveTexture(weave, anisotropy) },
    uWeaveTileMm: { value: pitchMm * weaveRepeats },
    uWeaveDepth: { value: 0 },
    uGloss: { value: gloss },
    uSheen: { value: sheen },
  };
}

function createUniforms(tier: RenderTier): ClothUniforms {
  const vector = (): { value: Vector3 } => ({ value: new Vector3() });
  const uniforms: ClothUniforms = {
    uCloth: { value: new Color() },
    uWeave: { value: null },
    uWeaveTileMm: { value: 1 },
    uWeaveDepth: { value: 0 },
    uGloss: { value: 0 },
    uSheen: { value: 0 },
    uFuzzM: { value: 0 },
    uFuzz: { value: 0 },
    uFuzzEdge: { value: 1 },
    uMaking: { value: 1 },
    uDye: { value: createDyeTexture(tier.anisotropy) },
    uShadow: { value: null },
    uShadowMatrix: { value: new Matrix4() },
    uShadowTurn: { value: new Matrix2() },
    uKeyDirection: vector(),
    uKeyColor: vector(),
    uFillDirection: vector(),
    uFillColor: vector(),
    uRimDirection: vector(),
    uRimColor: vector(),
    uSkyColor: vector(),
    uGroundColor: vector(),
  };
  setLightUniforms(uniforms, lightSets.studio);
  return uniforms;
}
