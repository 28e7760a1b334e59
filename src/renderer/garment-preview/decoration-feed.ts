import { DataTexture, NearestFilter, RGBAFormat, type Vector4 } from 'three';
import type { DecorationKind } from '../../shared/catalog/decoration-method.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { plainDecoration, type AreaDecoration, type AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import { flatRelief } from '../../shared/garments/decoration/draw-relief.ts';
import { isWhiteCloth, shownGround, type ProofGround } from '../../shared/garments/decoration/soft-proof.ts';
import type { PanelKey } from '../../shared/garments/garment-metadata.ts';
import type { PanelPrint } from './cloth-material.ts';
import { kindIndex } from './decoration-shader.ts';
import { drawPanelRelief, type PanelRelief } from './panel-relief.ts';
import { unionRectangle, type PrintedArea, type Rectangle } from './print-panels.ts';
import { filterSmoothly } from './texture-filter.ts';

/** What decides how the prints of a panel stand on the cloth. */
export interface DecoratedDesign {
  document: DesignDocument | null;
  decorations: AreaDecorations;
  /** The cloth as `#rrggbb`; inks are shown as they come out on it, or as they are in the file. */
  clothHex: string;
  softProof: boolean;
}

interface Shown {
  /** By identity, as edits share what they leave alone. */
  key: readonly unknown[];
  areas: readonly PrintedArea[];
  /** Whether all of its relief is there, and else the drawing of it once it was begun. */
  whole: boolean;
  drawing: Promise<void> | undefined;
  stop: AbortController;
}

/** Tells the materials of all panels how their prints are made: at once by kind, and by relief once the print is left alone. Owns the textures. */
export class DecorationFeed {
  readonly #printOf: (panelKey: PanelKey) => PanelPrint;
  readonly #onArrival: () => void;
  readonly #panels = new Map<PanelKey, Shown>();
  readonly #flat = reliefTexture({ data: new Uint8Array(flatRelief), widthPx: 1, heightPx: 1 }, 1);

  constructor(printOf: (panelKey: PanelKey) => PanelPrint, onArrival: () => void) {
    this.#printOf = printOf;
    this.#onArrival = onArrival;
  }

  /** Whether all reliefs are shown that the design asks for. */
  get whole(): boolean {
    return [...this.#panels.values()].every(({ whole }) => whole);
  }

  /**
   * Brings kinds and grounds up to date; a relief that does not fit any more is left out.
   * @param imageRound changes when pictures have arrived
   */
  update(design: DecoratedDesign, areas: readonly PrintedArea[], imageRound: number): void {
    for (const panelKey of new Set([...areas.map((area) => area.panelKey), ...this.#panels.keys()])) {
      const onPanel = areas.filter((area) => area.panelKey === panelKey);
      const key = [imageRound, ...onPanel.flatMap((area) => keyOf(area, design))];
      const shown = this.#panels.get(panelKey);
      if (shown && shown.key.length === key.length && shown.key.every((item, place) => item === key[place])) continue;
      this.#show(panelKey, key, onPanel, design);
    }
  }

  /** Draws the reliefs that are still wanting; calls back as each arrives. */
  async drawReliefs(design: DecoratedDesign, text: TextShaper, anisotropy: number): Promise<void> {
    const wanting = [...this.#panels].filter(([, { whole }]) => !whole);
    await Promise.all(wanting.map(([panelKey, shown]) => (shown.drawing ??= this.#draw(panelKey, shown, design, text, anisotropy))));
  }

  async #draw(panelKey: PanelKey, shown: Shown, design: DecoratedDesign, text: TextShaper, anisotropy: number): Promise<void> {
    const kindOf = (areaKey: string): DecorationKind => decorationOf(design.decorations, areaKey).kind;
    const relief =
      design.document && (await drawPanelRelief(design.document, shown.areas, kindOf, text, shown.stop.signal).catch(() => undefined));
    if (shown.stop.signal.aborted) return;
    shown.whole = true;
    if (relief) this.#showRelief(panelKey, relief, anisotropy);
    this.#onArrival();
  }

  /** Lets go of all other panels. */
  keepOnly(panelKeys: ReadonlySet<PanelKey>): void {
    for (const panelKey of this.#panels.keys()) {
      if (panelKeys.has(panelKey)) continue;
      this.#clear(panelKey);
      this.#panels.delete(panelKey);
    }
  }

  dispose(): void {
    for (const panelKey of this.#panels.keys()) this.#clear(panelKey);
    this.#flat.dispose();
  }

  #clear(panelKey: PanelKey): void {
    const { uRelief, uReliefRect, uKinds } = this.#printOf(panelKey);
    this.#panels.get(panelKey)?.stop.abort();
    if (uRelief.value !== this.#flat) uRelief.value?.dispose();
    uKinds.value?.dispose();
    uKinds.value = null;
    uRelief.value = this.#flat;
    uReliefRect.value.set(0, 0, 0, 0);
  }

  #show(panelKey: PanelKey, key: readonly unknown[], areas: readonly PrintedArea[], design: DecoratedDesign): void {
    this.#clear(panelKey);
    const print = this.#printOf(panelKey);
    const made = areas.map(({ key: areaKey }) => decorationOf(design.decorations, areaKey));
    const decorated = made.some(({ kind }) => kind !== plainDecoration.kind);
    print.uDecorated.value = decorated ? 1 : 0;
    const grounds = made.map((each) => groundOf(each, design));
    print.uProofed.value = grounds.some(Boolean) ? 1 : 0;
    made.forEach(({ kind }, place) => setGround(print.uProofGround.value[kindIndex(kind)]!, grounds[place]));
    print.uUnderbase.value = made.some((each) => showsUnderbase(each, design)) ? 1 : 0;
    const kinds = new Set(made.map(({ kind }) => kind));
    print.uKind.value = kinds.size === 1 ? made[0]!.kind : null;
    if (kinds.size > 1) print.uKinds.value = kindsTexture(areas, made);
    this.#panels.set(panelKey, { key, areas, whole: !decorated, drawing: undefined, stop: new AbortController() });
  }

  #showRelief(panelKey: PanelKey, { map, rectangle }: PanelRelief, anisotropy: number): void {
    const { uRelief, uReliefRect } = this.#printOf(panelKey);
    uRelief.value = reliefTexture(map, anisotropy);
    uReliefRect.value.set(rectangle.originXMm, rectangle.originYMm, 1 / rectangle.widthMm, 1 / rectangle.heightMm);
  }
}

function decorationOf(decorations: AreaDecorations, areaKey: string): AreaDecoration {
  return decorations[areaKey] ?? plainDecoration;
}

function groundOf({ kind, underbase }: AreaDecoration, { clothHex, softProof }: DecoratedDesign): ProofGround | undefined {
  return shownGround(kind, clothHex, underbase, softProof);
}

/** White peeks out at the edge of what is printed into the cloth with white under it. */
function showsUnderbase({ kind, underbase }: AreaDecoration, { clothHex }: DecoratedDesign): boolean {
  return kind === plainDecoration.kind && underbase && !isWhiteCloth(clothHex);
}

/** The cloth's colour changes nothing but what is seen through ink: other reliefs stay. */
function keyOf(area: PrintedArea, design: DecoratedDesign): unknown[] {
  const made = decorationOf(design.decorations, area.key);
  const { r, g, b } = groundOf(made, design)?.base ?? { r: 1, g: 1, b: 1 };
  const content = design.document?.areas[area.key];
  const seen = [made.kind, made.underbase, design.softProof, r, g, b, showsUnderbase(made, design)];
  return [content, ...seen, area.originXMm, area.originYMm, area.widthMm, area.heightMm];
}

/** What its ground leaves of white, for the shader; ink that is shown as in the file keeps all. */
function setGround(shown: Vector4, ground: ProofGround | undefined): void {
  if (!ground) return void shown.set(1, 1, 1, 0);
  const { base, opacity, fade } = ground;
  const seen = (channel: number): number => channel + (1 - channel) * opacity;
  shown.set(seen(base.r), seen(base.g), seen(base.b), fade > 0 ? 1 : 0);
}

const kindCells = 64;

/** The kind at each place of the panel's print; where areas lie over each other, the last one's. */
function kindsTexture(areas: readonly PrintedArea[], made: readonly AreaDecoration[]): DataTexture {
  const kinds = made.map(({ kind }) => kindIndex(kind));
  const whole = unionRectangle(areas);
  const data = new Uint8Array(kindCells * kindCells * 4);
  for (let cell = 0; cell < kindCells * kindCells; cell++) {
    const xMm = whole.originXMm + (((cell % kindCells) + 0.5) / kindCells) * whole.widthMm;
    const yMm = whole.originYMm + ((Math.floor(cell / kindCells) + 0.5) / kindCells) * whole.heightMm;
    const last = areas.findLastIndex((area) => holds(area, xMm, yMm));
    data[cell * 4] = kinds[Math.max(0, last)]!;
  }
  const texture = new DataTexture(data, kindCells, kindCells, RGBAFormat);
  texture.magFilter = NearestFilter;
  texture.minFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

function holds({ originXMm, originYMm, widthMm, heightMm }: Rectangle, xMm: number, yMm: number): boolean {
  return xMm >= originXMm && yMm >= originYMm && xMm <= originXMm + widthMm && yMm <= originYMm + heightMm;
}

function reliefTexture({ data, widthPx, heightPx }: PanelRelief['map'], anisotropy: number): DataTexture {
  const texture = new DataTexture(data, widthPx, heightPx, RGBAFormat);
  filterSmoothly(texture, anisotropy);
  texture.needsUpdate = true;
  return texture;
}
