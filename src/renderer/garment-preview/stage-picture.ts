import type { WebGLRenderer, WebGLRenderTarget } from 'three';
import type { FigurePainter, SampleView } from './figure-painter.ts';
import type { GarmentFigure } from './garment-figure.ts';
import { ProgressivePicture } from './progressive-picture.ts';
import { createFadePass, createResolvePass } from './resolve-pass.ts';

const fadeMs = 120;

/** The picture on the stage and, for a moment, the one before it, fading out. */
export class StagePicture {
  #current: ProgressivePicture;
  #previous: ProgressivePicture;
  #fadeStartMs: number | undefined;
  readonly #resolve = createResolvePass();
  readonly #fade = createFadePass();
  readonly #renderer: WebGLRenderer;

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
    this.#current = new ProgressivePicture(renderer);
    this.#previous = new ProgressivePicture(renderer);
  }

  get sampleCount(): number {
    return this.#current.sampleCount;
  }

  begin(widthPx: number, heightPx: number): void {
    this.#current.begin(widthPx, heightPx);
  }

  addSample(painter: FigurePainter, figure: GarmentFigure, view: SampleView): void {
    const index = this.#current.sampleCount;
    this.#current.addSample(this.#renderer, (target) => painter.drawSample(this.#renderer, target, figure, view, index));
  }

  /** Keeps what is shown and fades it out under what comes next. */
  startFade(nowMs: number): void {
    if (this.#current.sampleCount === 0) return;
    [this.#current, this.#previous] = [this.#previous, this.#current];
    this.#current.begin(1, 1);
    this.#fadeStartMs = nowMs;
  }

  /** Whether the picture before is still seen. */
  fading(nowMs: number): boolean {
    return this.#fadeStartMs !== undefined && nowMs - this.#fadeStartMs < fadeMs;
  }

  /** Puts the picture on a target, or on the canvas. */
  show(nowMs: number, target: WebGLRenderTarget | null = null): void {
    const fading = this.fading(nowMs);
    const pass = fading ? this.#fade : this.#resolve;
    const { uniforms } = pass.material;
    uniforms.uPicture!.value = this.#current.texture;
    if (fading) {
      uniforms.uPrevious!.value = this.#previous.texture;
      uniforms.uPreviousShare!.value = 1 - (nowMs - this.#fadeStartMs!) / fadeMs;
    }
    pass.run(this.#renderer, target);
  }

  dispose(): void {
    this.#current.dispose();
    this.#previous.dispose();
    this.#resolve.dispose();
    this.#fade.dispose();
  }
}
