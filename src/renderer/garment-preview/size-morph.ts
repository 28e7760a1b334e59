import type { CameraRig } from './camera-rig.ts';
import type { GarmentFigure } from './garment-figure.ts';
import { GarmentMorph, type GarmentForm } from './garment-morph.ts';
import type { PrintFeed } from './print-feed.ts';

/** A figure on its way from another size to its own: the cloth, the details and prints on it, and the camera that goes along. */
export class SizeMorph {
  readonly #morph: GarmentMorph;
  readonly #figure: GarmentFigure;
  readonly #feed: PrintFeed;
  readonly #rig: CameraRig;

  /** Begins with a form of the size before, and with the details of its figure. */
  constructor(form: GarmentForm, before: GarmentFigure, figure: GarmentFigure, feed: PrintFeed, rig: CameraRig, nowMs: number) {
    this.#morph = new GarmentMorph(form, figure.model, nowMs);
    this.#figure = figure;
    this.#feed = feed;
    this.#rig = rig;
    feed.markPlaces();
    figure.adoptDetails(before);
    figure.wear(this.#morph.parts, this.form.bounds);
  }

  get form(): GarmentForm {
    return this.#morph.form;
  }

  /** After the prints were brought up to date: shows them on their way. */
  slidePrints(): void {
    this.#feed.slide(this.#morph.share);
  }

  /** Moves on to a moment; false when it has arrived. */
  step(nowMs: number): boolean {
    const before = this.form;
    const goesOn = this.#morph.step(nowMs);
    const { bounds, panels } = this.form;
    this.#rig.carry(before.bounds, bounds);
    this.#figure.stretchDetails(before.panels, panels);
    this.#figure.wear(this.#morph.parts, bounds);
    return goesOn;
  }

  /** The figure in its own shape. */
  finish(): void {
    const { bounds } = this.form;
    const { parts, size } = this.#figure.model;
    this.#rig.carry(bounds, size.bounds);
    this.#figure.wear(parts, size.bounds);
    this.dispose();
  }

  dispose(): void {
    this.#morph.dispose();
  }
}
