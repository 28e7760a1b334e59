import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import type { PanelKey } from '../../shared/garments/garment-metadata.ts';
import { assetHashesIn, decodedAssets } from '../painting/asset-images.ts';
import { findTextShaper, loadTextShaper } from '../painting/load-text-shaper.ts';
import { loadAreaImages } from '../painting/paint-area.ts';
import { DecorationFeed } from './decoration-feed.ts';
import { PrintFeed, type PrintScale } from './print-feed.ts';
import { printedAreas, type PrintedArea } from './print-panels.ts';
import type { StageDesign } from './stage-calls.ts';

/** The design on the size that the stage shows: its print areas, their textures, and the fonts and pictures still on their way to them. Owns the textures. */
export class StagePrints {
  readonly feed = new PrintFeed();
  readonly #decorations: DecorationFeed;
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
    this.#decorations = new DecorationFeed((panelKey) => this.feed.printOf(panelKey), onArrival);
    this.#show();
  }

  /** All print areas of the size that is shown. */
  get areas(): readonly ProductPrintArea[] {
    return this.areasOf(this.#sizeKey);
  }

  areasOf(sizeKey: string): readonly ProductPrintArea[] {
    return this.#design.printAreas.filter((area) => area.sizeKey === sizeKey);
  }

  /** Whether nothing of the design is on its way any more: fonts, or the relief of its decorations. */
  get whole(): boolean {
    return findTextShaper(this.#design.document) !== undefined && this.#decorations.whole;
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
    if (text) this.#paint(text, scale);
    else void loadTextShaper(document).then(this.#onArrival);
  }

  /** The same for a design that is left alone: it also gets its relief. */
  rest(scale: PrintScale): void {
    this.update(scale);
    const text = findTextShaper(this.#design.document);
    if (text && !this.#decorations.whole) void this.#decorations.drawReliefs(this.#design, text, scale.reliefAnisotropy);
  }

  /** The same once all fonts and pictures are there. */
  async updateWhole(scale: PrintScale): Promise<void> {
    const { document } = this.#design;
    const text = await loadTextShaper(document);
    if (document) await Promise.all(this.#printed.map((area) => loadAreaImages(document, area.key)));
    this.#paint(text, scale);
    await this.#decorations.drawReliefs(this.#design, text, scale.reliefAnisotropy);
  }

  /** Lets go of the prints of all other panels. */
  keepOnly(panelKeys: ReadonlySet<PanelKey>): void {
    this.#decorations.keepOnly(panelKeys);
    this.feed.keepOnly(panelKeys);
  }

  #paint(text: TextShaper, scale: PrintScale): void {
    this.feed.update(this.#design.document, this.#printed, text, scale, this.#imageRound);
    this.#decorations.update(this.#design, this.#printed, this.#imageRound);
  }

  dispose(): void {
    this.#decorations.dispose();
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
