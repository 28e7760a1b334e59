import { CanvasTexture, NoColorSpace } from 'three';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { paintDesign } from '../../shared/design/paint-design.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import type { PanelKey } from '../../shared/garments/garment-metadata.ts';
import { decodedAssets } from '../painting/asset-images.ts';
import { areaPixels } from '../painting/paint-area.ts';
import { createPanelPrint, type PanelPrint } from './cloth-material.ts';
import { filterSmoothly } from './texture-filter.ts';
import { unionRectangle, type PrintedArea, type Rectangle } from './print-panels.ts';

/** How finely a print is painted and sampled. */
export interface PrintScale {
  pixelsPerMm: number;
  anisotropy: number;
  /** The same of the relief, which is looked up in moving frames too. */
  reliefAnisotropy: number;
}

type PrintTexture = CanvasTexture<OffscreenCanvas>;

interface PrintCanvas {
  context: OffscreenCanvasRenderingContext2D;
  texture: PrintTexture;
  /** What it shows, by identity: edits share what they leave alone. */
  shows: readonly unknown[];
}

/** Keeps the prints of all panels as textures and repaints those whose content changed. Owns the textures. */
export class PrintFeed {
  readonly #prints = new Map<PanelKey, PanelPrint>();
  readonly #canvases = new Map<string, PrintCanvas & { panelKey: PanelKey }>();
  readonly #places = new Map<PanelKey, { xMm: number; yMm: number }>();

  /** What a panel's material samples; the same for the life of the feed. */
  printOf(panelKey: PanelKey): PanelPrint {
    const known = this.#prints.get(panelKey);
    if (known) return known;
    const print = createPanelPrint();
    this.#prints.set(panelKey, print);
    return print;
  }

  /**
   * Brings the textures up to date.
   * @param imageRound changes when pictures have arrived, so that areas with placeholders are painted again
   */
  update(document: DesignDocument | null, areas: readonly PrintedArea[], text: TextShaper, scale: PrintScale, imageRound: number): void {
    for (const [panelKey, print] of this.#prints) {
      const onPanel = areas.filter((area) => area.panelKey === panelKey);
      print.uPrinted.value = onPanel.length > 0 ? 1 : 0;
      if (!document || onPanel.length === 0) continue;
      const rectangle = unionRectangle(onPanel);
      const canvas = this.#canvasFor(panelKey, rectangle, scale);
      this.#repaint(canvas, document, onPanel, rectangle, text, scale.pixelsPerMm, imageRound);
      print.uPrint.value = canvas.texture;
      print.uPrintRect.value.set(rectangle.originXMm, rectangle.originYMm, 1 / rectangle.widthMm, 1 / rectangle.heightMm);
    }
  }

  /** Lets go of the prints of all other panels. */
  keepOnly(panelKeys: ReadonlySet<PanelKey>): void {
    for (const panelKey of this.#prints.keys()) if (!panelKeys.has(panelKey)) this.#prints.delete(panelKey);
    for (const [slot, { panelKey, texture }] of this.#canvases) {
      if (panelKeys.has(panelKey)) continue;
      texture.dispose();
      this.#canvases.delete(slot);
    }
  }

  /** Keeps in mind where the prints lie: `slide` moves them from there. */
  markPlaces(): void {
    this.#places.clear();
    for (const [panelKey, { uPrinted, uPrintRect }] of this.#prints) {
      if (uPrinted.value === 1) this.#places.set(panelKey, { xMm: uPrintRect.value.x, yMm: uPrintRect.value.y });
    }
  }

  /** After an update: shows the prints on their way from the marked places, in their own size; at share 1 they have arrived. */
  slide(share: number): void {
    for (const [panelKey, { xMm, yMm }] of this.#places) {
      const { value } = this.printOf(panelKey).uPrintRect;
      value.x = xMm + (value.x - xMm) * share;
      value.y = yMm + (value.y - yMm) * share;
    }
  }

  #repaint(
    canvas: PrintCanvas,
    document: DesignDocument,
    areas: readonly PrintedArea[],
    rectangle: Rectangle,
    text: TextShaper,
    pixelsPerMm: number,
    imageRound: number,
  ): void {
    const shows = [
      imageRound,
      ...areas.flatMap((area) => [document.areas[area.key], area.originXMm, area.originYMm, area.widthMm, area.heightMm]),
    ];
    if (shows.length === canvas.shows.length && shows.every((item, index) => item === canvas.shows[index])) return;
    canvas.shows = shows;
    const { context } = canvas;
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    for (const area of areas) {
      context.save();
      context.translate((area.originXMm - rectangle.originXMm) * pixelsPerMm, (area.originYMm - rectangle.originYMm) * pixelsPerMm);
      paintDesign(context, document, area.key, { areaSizeMm: area, pixelsPerMm, assets: decodedAssets, text });
      context.restore();
    }
    canvas.texture.needsUpdate = true;
  }

  #canvasFor(panelKey: PanelKey, { widthMm, heightMm }: Rectangle, { pixelsPerMm, anisotropy }: PrintScale): PrintCanvas {
    const slot = `${panelKey}@${pixelsPerMm}`;
    const widthPx = areaPixels(widthMm, pixelsPerMm);
    const heightPx = areaPixels(heightMm, pixelsPerMm);
    const known = this.#canvases.get(slot);
    if (known && known.context.canvas.width === widthPx && known.context.canvas.height === heightPx) return known;
    known?.texture.dispose();
    const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const canvas = { panelKey, context, texture: printTexture(context.canvas, anisotropy), shows: [] };
    this.#canvases.set(slot, canvas);
    return canvas;
  }

  dispose(): void {
    for (const { texture } of this.#canvases.values()) texture.dispose();
  }
}

/** Premultiplied and filtered as sRGB, as every 2D surface does; the shader turns it into light. */
function printTexture(canvas: OffscreenCanvas, anisotropy: number): PrintTexture {
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = NoColorSpace;
  texture.premultiplyAlpha = true;
  texture.flipY = false;
  filterSmoothly(texture, anisotropy);
  return texture;
}
