import { PerspectiveCamera, type WebGLRenderer } from 'three';
import type { ColourwayFinish, ProductPrintArea } from '../../shared/catalog/product.ts';
import type { MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import { lightSets, type LightSetKey } from '../../shared/garments/light-set.ts';
import { areaPlace } from './area-place.ts';
import { CameraRig, limitPose } from './camera-rig.ts';
import { poseOf, type CameraPose, type GarmentBounds, type StageView } from './camera-views.ts';
import { capturePicture, type StillSize } from './capture-picture.ts';
import { FigurePainter } from './figure-painter.ts';
import { aimCamera, noInsets, type PictureInsets } from './figure-camera.ts';
import { GarmentFigure } from './garment-figure.ts';
import { canMorph, formOf } from './garment-morph.ts';
import type { GarmentModel } from './load-garment-model.ts';
import { loadPanelDetails } from './panel-detail.ts';
import { pickGarment } from './pick-garment.ts';
import { poseOfArea } from './print-area-pose.ts';
import type { PrintScale } from './print-feed.ts';
import { areaAt } from './print-panels.ts';
import { restSamplesFor, type RenderTier } from './render-tier.ts';
import { SizeMorph } from './size-morph.ts';
import type { ShownGarment, StageDesign, StageStart, StageCalls, MeshLevel, StageFigures } from './stage-calls.ts';
import { StagePicture } from './stage-picture.ts';
import { StagePrints } from './stage-prints.ts';

const detailPixelsPerMm = 2;
/** How long after a change of the print the resting picture waits, in ms. */
const settleMs = 180;
const turntableDegPerS = 24;

/** Everything between the stage's component and WebGL: what is shown, from where, and how good the next frame can be. Owns its GPU resources. */
export class StageEngine {
  readonly rig: CameraRig;
  readonly #renderer: WebGLRenderer;
  readonly #tier: RenderTier;
  readonly #calls: StageCalls;
  readonly #painter: FigurePainter;
  readonly #picture: StagePicture;
  readonly #prints: StagePrints;
  #figure: GarmentFigure;
  #morph: SizeMorph | undefined;
  #mannequin: MannequinMesh | null = null;
  #printChangedMs = Number.NEGATIVE_INFINITY;
  #size = { widthPx: 1, heightPx: 1 };
  #pixelRatio = 1;
  #insets: PictureInsets = noInsets;
  /** How well the picture shows what there is to see; `old` when that is something else by now, or by the next frame. */
  #shown: 'old' | 'moving' | 'resting' = 'old';
  #level: MeshLevel = 'standard';
  #disposed = false;
  /** Whether the picture before was still seen in the last frame. */
  #faded = false;
  readonly #seers = new Set<() => void>();

  constructor(renderer: WebGLRenderer, tier: RenderTier, { model, view, design }: StageStart, calls: StageCalls) {
    this.#renderer = renderer;
    this.#tier = tier;
    this.#calls = calls;
    renderer.autoClear = false;
    this.#painter = new FigurePainter(tier);
    this.#picture = new StagePicture(renderer);
    this.#prints = new StagePrints(design, model.sizeKey, () => this.#refresh());
    this.rig = new CameraRig(this.#poseIn(view, model, model.size.bounds));
    this.#figure = this.#dress(model);
  }

  get model(): GarmentModel {
    return this.#figure.model;
  }

  /** Around all that is shown. */
  get bounds(): GarmentBounds {
    return this.#figure.bounds;
  }

  /** The print areas of the size that is shown. */
  get areas(): readonly ProductPrintArea[] {
    return this.#prints.areas;
  }

  /** The camera of the picture that is shown now. */
  get camera(): PerspectiveCamera {
    const camera = new PerspectiveCamera();
    aimCamera(camera, this.rig.pose, this.bounds, { ...this.#size, insets: this.#insets, jitterX: 0, jitterY: 0 });
    return camera;
  }

  /** Calls back after each picture that shows something else than the one before; returns how to stop. */
  onSeen(listener: () => void): () => void {
    this.#seers.add(listener);
    return () => this.#seers.delete(listener);
  }

  /** Another size, garment or wearer: cloth alone turns into another size where the meshes allow it, all else cross-fades; at once when `still`. */
  setGarment({ model, mannequin }: ShownGarment, nowMs: number, still: boolean): void {
    if (model !== this.model) this.#setModel(model, mannequin, nowMs, still);
    else if (mannequin !== this.#mannequin) this.#setMannequin(mannequin, nowMs, still);
  }

  #setModel(model: GarmentModel, mannequin: MannequinMesh | null, nowMs: number, still: boolean): void {
    const before = this.#figure;
    const alone = !mannequin && !this.#mannequin;
    const change = still ? 'swap' : alone && canMorph(before.model, model) ? 'morph' : 'fade';
    if (model.garmentKey === before.model.garmentKey && model.sizeKey !== before.model.sizeKey) this.#calls.onSizeChange(change);
    const form = change === 'morph' ? (this.#morph?.form ?? formOf(before.model)) : undefined;
    this.#morph?.dispose();
    if (change === 'fade') this.#picture.startFade(nowMs);
    this.#figure = this.#dress(model);
    this.#mannequin = mannequin;
    if (mannequin) this.#figure.setMannequin(mannequin);
    this.#morph = form && new SizeMorph(form, before, this.#figure, this.#prints.feed, this.rig, nowMs);
    if (!form) this.rig.carry(before.bounds, this.bounds);
    before.dispose();
    this.#prints.keepOnly(new Set(model.parts.map(({ panelKey }) => panelKey)));
    this.#prints.setSize(model.sizeKey);
    this.#refresh();
  }

  #setMannequin(mannequin: MannequinMesh | null, nowMs: number, still: boolean): void {
    this.#endMorph();
    if (!still) this.#picture.startFade(nowMs);
    const { bounds } = this.#figure;
    this.#mannequin = mannequin;
    this.#figure.setMannequin(mannequin);
    this.rig.carry(bounds, this.bounds);
    this.#refresh();
  }

  /** The cloth's colour as `#rrggbb`, and how it was dyed. */
  setCloth(hex: string, finish: ColourwayFinish): void {
    this.#painter.uniforms.uCloth.value.set(hex);
    this.#painter.finish = finish;
    this.#refresh();
  }

  setLights(key: LightSetKey): void {
    this.#painter.setLights(lightSets[key]);
    this.#refresh();
  }

  setLevel(level: MeshLevel): void {
    this.#level = level;
    this.#refresh();
  }

  /** What its renderer holds at this moment, kept models and other stages' share included. */
  get figures(): StageFigures {
    const { memory, programs } = this.#renderer.info;
    const { garmentKey, sizeKey, level } = this.model;
    const held = { geometryCount: memory.geometries, textureCount: memory.textures, programCount: programs?.length ?? 0 };
    return { garmentKey, sizeKey, hero: level === 'hero', ...held };
  }

  /** The garment turns by itself, or stops where it is. */
  setTurning(turning: boolean, nowMs: number): void {
    this.rig.spin(turning ? turntableDegPerS : 0, nowMs);
    this.#refresh();
  }

  setDesign(design: StageDesign, nowMs: number): void {
    this.#prints.setDesign(design);
    this.#printChangedMs = nowMs;
    this.#refresh();
  }

  /** The canvas has this size in its own pixels, `pixelRatio` of them for each CSS pixel. */
  resize(widthPx: number, heightPx: number, pixelRatio: number, insets: PictureInsets): void {
    this.#pixelRatio = pixelRatio;
    this.#size = { widthPx: Math.max(1, Math.round(widthPx)), heightPx: Math.max(1, Math.round(heightPx)) };
    this.#insets = insets;
    this.#refresh();
  }

  showView(view: StageView, nowMs: number, still: boolean): void {
    this.rig.moveTo(this.#poseIn(view, this.model, this.bounds), nowMs, still);
    this.#refresh();
  }

  /** Goes to the print area at a point of the picture, -1..1 each way, y up; false where there is none. */
  showAreaAt(x: number, y: number, nowMs: number, still: boolean): boolean {
    const picked = pickGarment(this.model, this.camera, x, y);
    const area = picked && areaAt(this.areas, this.model.sizeKey, picked);
    const pose = area && poseOfArea(this.model, area.panelKey, area, this.#freeAspect, this.bounds);
    if (!pose) return false;
    this.rig.moveTo(limitPose(pose, this.bounds), nowMs, still);
    this.#refresh();
    return true;
  }

  /** A change by hand. */
  nudge(change: (goal: CameraPose) => CameraPose, nowMs: number): void {
    this.rig.nudge(change, this.bounds, nowMs);
    this.#refresh();
  }

  /** Draws the next frame and asks for another while the picture can get better. */
  frame(nowMs: number): void {
    if (this.#disposed) return;
    if (this.#morph?.step(nowMs) === false) this.#endMorph();
    this.rig.step(nowMs);
    const turning = this.rig.moving || this.#morph !== undefined;
    const waiting = !turning && nowMs - this.#printChangedMs < settleMs;
    const seenAnew = turning || this.#shown === 'old';
    const fading = this.#picture.fading(nowMs);
    if (turning || (waiting && seenAnew)) this.#drawMoving(turning);
    else if (!waiting) this.#drawResting();
    if (seenAnew || fading || this.#faded || !waiting) this.#picture.show(nowMs);
    this.#faded = fading;
    if (seenAnew) for (const listener of this.#seers) listener();
    const better = turning || waiting || fading || this.#picture.sampleCount < this.#samplesNow;
    if (better) this.#calls.wantFrame();
    else this.#calls.onSettled(this.#figure.detailed && this.#prints.whole);
  }

  /** A still of the same garment at its own size and full quality, as PNG; the same input gives the same picture. */
  async still(view: StageView, size: StillSize): Promise<Uint8Array> {
    this.#endMorph();
    await this.#addDetails(this.#figure);
    await this.#prints.updateWhole(this.#restPrint);
    const pose = this.#poseIn(view, this.model, this.bounds);
    return capturePicture(this.#renderer, this.#painter, this.#figure, pose, size);
  }

  dispose(): void {
    this.#disposed = true;
    this.#morph?.dispose();
    this.#figure.dispose();
    this.#prints.dispose();
    this.#picture.dispose();
    this.#painter.dispose();
  }

  /** Width / height of what nothing covers. */
  get #freeAspect(): number {
    const { top, right, bottom, left } = this.#insets;
    return (this.#size.widthPx * (1 - left - right)) / (this.#size.heightPx * (1 - top - bottom));
  }

  get #restPrint(): PrintScale {
    return {
      pixelsPerMm: this.#tier.printPixelsPerMm,
      anisotropy: this.#tier.printAnisotropy,
      reliefAnisotropy: this.#tier.anisotropy,
    };
  }

  get #restSamples(): number {
    return restSamplesFor(this.#tier, this.#size.widthPx * this.#size.heightPx);
  }

  /** One is enough of a picture that the relief of its print will replace. */
  get #samplesNow(): number {
    return this.#prints.whole ? this.#restSamples : 1;
  }

  #drawMoving(turning: boolean): void {
    const scale = this.#tier.movingScale;
    this.#feedPrints({ pixelsPerMm: this.#tier.movingPrintPixelsPerMm, anisotropy: 1, reliefAnisotropy: 1 });
    this.#begin(scale);
    this.#shown = turning ? 'old' : 'moving';
    for (let i = 0; i < this.#tier.movingSamples; i++) this.#addSample(scale, this.#tier.lightWhileMoving || this.#level === 'light');
  }

  #drawResting(): void {
    this.#prints.rest(this.#restPrint);
    if (this.#shown !== 'resting') this.#begin(1);
    this.#shown = 'resting';
    const samples = Math.min(this.#tier.movingSamples, this.#samplesNow - this.#picture.sampleCount);
    for (let i = 0; i < samples; i++) this.#addSample(1, this.#level === 'light');
  }

  /** A smaller canvas while something moves: what is shown costs as much as what is drawn. */
  #begin(scale: number): void {
    const pixelRatio = this.#pixelRatio * scale;
    if (this.#renderer.getPixelRatio() !== pixelRatio) this.#renderer.setPixelRatio(pixelRatio);
    this.#picture.begin(Math.ceil(this.#size.widthPx * scale), Math.ceil(this.#size.heightPx * scale));
  }

  #addSample(scale: number, light: boolean): void {
    const { widthPx, heightPx } = this.#size;
    this.#picture.addSample(this.#painter, this.#figure, {
      pose: this.rig.pose,
      widthPx: Math.ceil(widthPx * scale),
      heightPx: Math.ceil(heightPx * scale),
      insets: this.#insets,
      light,
    });
  }

  #feedPrints(scale: PrintScale): void {
    this.#prints.update(scale);
    this.#morph?.slidePrints();
  }

  #endMorph(): void {
    if (!this.#morph) return;
    this.#morph.finish();
    this.#morph = undefined;
    void this.#addDetails(this.#figure);
    this.#refresh();
  }

  #poseIn(view: StageView, model: GarmentModel, bounds: GarmentBounds): CameraPose {
    const area = this.#prints.areasOf(model.sizeKey).find(({ key }) => key === view);
    return poseOf(view, bounds, area && areaPlace(model, area));
  }

  #dress(model: GarmentModel): GarmentFigure {
    this.#painter.setFabric(model.look);
    const figure = new GarmentFigure(
      model,
      this.#painter.uniforms,
      this.#painter.ribbed,
      (panelKey) => this.#prints.feed.printOf(panelKey),
      this.#tier,
    );
    void this.#addDetails(figure);
    return figure;
  }

  async #addDetails(figure: GarmentFigure): Promise<void> {
    if (figure.detailed) return;
    const details = await loadPanelDetails(figure.model, detailPixelsPerMm);
    // A garment on its way keeps the details that it began with.
    if (this.#disposed || figure !== this.#figure || figure.detailed || this.#morph) return;
    for (const [panelKey, map] of details) figure.setDetail(panelKey, map);
    figure.detailed = true;
    this.#refresh();
  }

  #refresh(): void {
    this.#shown = 'old';
    this.#calls.onSettled(false);
    this.#calls.wantFrame();
  }
}
