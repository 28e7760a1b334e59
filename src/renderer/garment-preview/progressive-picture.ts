import {
  AddEquation,
  ConstantAlphaFactor,
  CustomBlending,
  FloatType,
  HalfFloatType,
  LinearFilter,
  OneMinusConstantAlphaFactor,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { createMixPass } from './resolve-pass.ts';

/** A picture that gets better with every sample: the running average of premultiplied linear light. Owns its targets. */
export class ProgressivePicture {
  sampleCount = 0;
  readonly #sample: WebGLRenderTarget;
  readonly #average: WebGLRenderTarget;
  readonly #mix = createMixPass();

  constructor(renderer: WebGLRenderer) {
    const type =
      renderer.extensions.has('EXT_float_blend') && renderer.extensions.has('EXT_color_buffer_float') ? FloatType : HalfFloatType;
    this.#sample = new WebGLRenderTarget(1, 1, {
      type: HalfFloatType,
      depthBuffer: true,
      magFilter: LinearFilter,
      minFilter: LinearFilter,
    });
    this.#average = new WebGLRenderTarget(1, 1, { type, depthBuffer: false, magFilter: LinearFilter, minFilter: LinearFilter });
    const { material } = this.#mix;
    material.blending = CustomBlending;
    material.blendEquation = AddEquation;
    material.blendSrc = ConstantAlphaFactor;
    material.blendDst = OneMinusConstantAlphaFactor;
    material.uniforms.uPicture!.value = this.#sample.texture;
  }

  /** The picture so far; one sample alone needs no average. */
  get texture(): Texture {
    return (this.sampleCount === 1 ? this.#sample : this.#average).texture;
  }

  /** Starts again, at this size in pixels. */
  begin(widthPx: number, heightPx: number): void {
    this.sampleCount = 0;
    this.#sample.setSize(widthPx, heightPx);
    this.#average.setSize(widthPx, heightPx);
  }

  /** Lets `draw` make one more sample and takes it into the average. */
  addSample(renderer: WebGLRenderer, draw: (target: WebGLRenderTarget) => void): void {
    if (this.sampleCount === 1) this.#mixIn(renderer, 1);
    renderer.setRenderTarget(this.#sample);
    renderer.setClearColor(0x000000, 0);
    renderer.clear();
    draw(this.#sample);
    this.sampleCount += 1;
    if (this.sampleCount > 1) this.#mixIn(renderer, 1 / this.sampleCount);
  }

  #mixIn(renderer: WebGLRenderer, share: number): void {
    this.#mix.material.blendAlpha = share;
    this.#mix.run(renderer, this.#average);
  }

  dispose(): void {
    this.#sample.dispose();
    this.#average.dispose();
    this.#mix.dispose();
  }
}
