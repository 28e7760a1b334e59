import {
  DepthTexture,
  Matrix4,
  NearestFilter,
  OrthographicCamera,
  Scene,
  UnsignedIntType,
  WebGLRenderTarget,
  type Group,
  type Vector3,
  type WebGLRenderer,
} from 'three';

const toTexture = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

/** What the key light sees: depths over a square around the garment. */
export class ShadowMap {
  readonly target: WebGLRenderTarget;
  /** World position to texture coordinates and depth, 0..1. */
  readonly matrix = new Matrix4();
  readonly #scene = new Scene();
  readonly #camera = new OrthographicCamera();

  constructor(sizePx: number) {
    const depthTexture = new DepthTexture(sizePx, sizePx, UnsignedIntType);
    depthTexture.magFilter = NearestFilter;
    depthTexture.minFilter = NearestFilter;
    this.target = new WebGLRenderTarget(sizePx, sizePx, { depthTexture, depthBuffer: true });
    this.#scene.matrixWorldAutoUpdate = true;
  }

  /** Draws the caster as seen from a direction (world, towards the light); the sphere holds all that casts. */
  render(renderer: WebGLRenderer, caster: Group, towardsLight: Vector3, centre: Vector3, radiusM: number): void {
    const camera = this.#camera;
    camera.left = camera.bottom = -radiusM;
    camera.right = camera.top = radiusM;
    camera.near = 0;
    camera.far = radiusM * 2;
    camera.position.copy(centre).addScaledVector(towardsLight, radiusM);
    camera.lookAt(centre);
    camera.updateMatrixWorld();
    camera.updateProjectionMatrix();
    this.matrix.multiplyMatrices(toTexture, camera.projectionMatrix).multiply(camera.matrixWorldInverse);
    this.#scene.clear();
    this.#scene.add(caster);
    renderer.setRenderTarget(this.target);
    renderer.clear();
    renderer.render(this.#scene, camera);
  }

  dispose(): void {
    this.target.depthTexture?.dispose();
    this.target.dispose();
  }
}
