import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { assetHashesIn, decodedAssets } from '../painting/asset-images.ts';
import { findTextShaper, loadTextShaper } from '../painting/load-text-shaper.ts';
import { loadAreaImages } from '../painting/paint-area.ts';
import { PrintFeed, type PrintScale } from './print-feed.ts';
import { printedAreas, type PrintedArea } from './print-panels.ts';
import type { StageDesign } from './stage-calls.ts';

/** The design on the size that the stage shows: its print areas, their textures, and the fonts and pictures still on their way to them. Owns the textures. */
export class StagePrints {
  readonly feed = new PrintFeed();
  readonly #onArrival: () => void;
  #design: StageDesign;
  #sizeKey: string;
  #printed: readonly PrintedArea[] = [];
  #imageRound = 0;

  /** `onArrival` is called when something came that the next update shows. */
  constructor(design: StageDesign, sizeKey: string, onArrival: () => void) {
    this.#design = design;
    this.#sizeKey = sizeKey;
    this.#onArrival = onArrival;
    this.#show();
  }

  /** All print areas of the size that is shown. */
  get areas(): readonly ProductPrintArea[] {
    return this.areasOf(this.#sizeKey);
  }

  areasOf(sizeKey: string): readonly ProductPrintArea[] {
    return this.#design.printAreas.filter((area) => area.sizeKey === sizeKey);
  }

  /** Whether the fonts are there that the design needs. */
  get readable(): boolean {
    return findTextShaper(this.#design.document) !== undefined;
  }

  setDesign(design: StageDesign): void {
    this.#design = design;
    this.#show();
  }

  setSize(sizeKey: string): void {
    this.#sizeKey = sizeKey;
    this.#show();
  }

  /** Brings the textures up to date, or has the fonts loaded for the next time. */
  update(scale: PrintScale): void {
    const { document } = this.#design;
    const text = findTextShaper(document);
    if (text) this.feed.update(document, this.#printed, text, scale, this.#imageRound);
    else void loadTextShaper(document).then(this.#onArrival);
  }

  /** The same once all fonts and pictures are there. */
  async updateWhole(scale: PrintScale): Promise<void> {
    const { document } = this.#design;
    const text = await loadTextShaper(document);
    if (document) await Promise.all(this.#printed.map((area) => loadAreaImages(document, area.key)));
    this.feed.update(document, this.#printed, text, scale, this.#imageRound);
  }

  dispose(): void {
    this.feed.dispose();
  }

  #show(): void {
    this.#printed = printedAreas(this.#design.document, this.#design.printAreas, this.#sizeKey);
    void this.#waitForImages();
  }

  /** Paints again once pictures that are still on their way have come. */
  async #waitForImages(): Promise<void> {
    const { document } = this.#design;
    if (!document) return;
    const waitsFor = this.#printed.filter((area) => assetHashesIn(document, area.key).some((hash) => !decodedAssets.get(hash)));
    if (waitsFor.length === 0) return;
    await Promise.all(waitsFor.map((area) => loadAreaImages(document, area.key)));
    if (document !== this.#design.document) return;
    this.#imageRound += 1;
    this.#onArrival();
  }
}
