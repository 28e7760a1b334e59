import { multiply, type Affine } from '../../design/affine.ts';
import type { Outline } from '../../design/outline.ts';
import { formatNumber } from '../vector/format-number.ts';
import type { GradientRun } from '../vector/linear-gradient.ts';
import type { VectorColor } from '../vector/parse-color.ts';
import type { FillRule, VectorPaint, VectorPen, VectorWriter } from '../vector/vector-writer.ts';
import { pathOperators } from './path-operators.ts';
import type { PdfPicture } from './pdf-picture.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { numbers } from './pdf-text.ts';
import { axialShading } from './shading.ts';

/** A picture's bottom is the unit square's floor in PDF, and its top in a page with y down. */
const upright: Affine = [1, 0, 0, -1, 0, 1];
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** What a page takes from its document. */
export interface PdfPageParts {
  readonly objects: PdfObjects;
  /** The colour space of all colours, as PDF names it. */
  readonly colorSpace: string;
  /** From the mm of the page to its points, as six numbers. */
  readonly matrix: string;
  /** The paper, bleed included, in mm: left, top, right, bottom. */
  readonly paper: readonly [number, number, number, number];
  picture(picture: object, smooth: boolean): PdfPicture;
}

type ResourceKind = 'ExtGState' | 'Pattern' | 'XObject';

/** Writes what is painted as the operators of one page, and gathers the resources that they name. */
export class PdfPageWriter implements VectorWriter {
  readonly #parts: PdfPageParts;
  readonly #operators: string[];
  readonly #resources: Record<ResourceKind, Map<string, string>> = { ExtGState: new Map(), Pattern: new Map(), XObject: new Map() };

  constructor(parts: PdfPageParts) {
    this.#parts = parts;
    this.#operators = [`${parts.matrix} cm`];
  }

  get content(): string {
    return this.#operators.join('\n');
  }

  /** The entries of the page's resource dictionary. */
  get resources(): string {
    const lists = Object.entries(this.#resources).filter(([, list]) => list.size > 0);
    return lists.map(([kind, list]) => `/${kind}<<${[...list].map(([value, name]) => `/${name} ${value}`).join('')}>>`).join('');
  }

  fill(outline: Outline, rule: FillRule, paint: VectorPaint): void {
    const operators = [...this.#paint(paint, 'fill'), pathOperators(outline), rule === 'evenodd' ? 'f*' : 'f'];
    this.#operators.push('q', ...operators, 'Q');
  }

  stroke(outline: Outline, { widthMm, join, miterLimit, matrix }: VectorPen, paint: VectorPaint): void {
    const line = `${formatNumber(widthMm, 4)} w ${joins[join]} j ${formatNumber(miterLimit)} M`;
    const bent = matrix ? [`${numbers(matrix, 8)} cm`] : [];
    this.#operators.push('q', ...this.#paint(paint, 'stroke'), ...bent, line, pathOperators(outline), 'S', 'Q');
  }

  openClip(outline: Outline, rule: FillRule): void {
    const path = outline.length > 0 ? pathOperators(outline) : '0 0 0 0 re';
    this.#operators.push('q', path, rule === 'evenodd' ? 'W* n' : 'W n');
  }

  closeClip(): void {
    this.#operators.push('Q');
  }

  drawPicture(picture: object, placement: Affine, { opacity, smooth }: { readonly opacity: number; readonly smooth: boolean }): void {
    const { reference, turn } = this.#parts.picture(picture, smooth);
    const matrix = multiply(multiply(placement, turn), upright);
    this.#operators.push('q', ...this.#cover(opacity), `${numbers(matrix, 5)} cm /${this.#name('XObject', reference)} Do`, 'Q');
  }

  #paint({ color, opacity }: VectorPaint, kind: 'fill' | 'stroke'): string[] {
    if (color.kind === 'gradient') return this.#gradient(color, opacity, kind === 'fill' ? ['cs', 'scn'] : ['CS', 'SCN']);
    return [...this.#cover(opacity * color.alpha), `${rgbText(color)} ${kind === 'fill' ? 'rg' : 'RG'}`];
  }

  #gradient(run: GradientRun, opacity: number, [space, paint]: readonly [string, string]): string[] {
    const { objects, colorSpace, matrix } = this.#parts;
    const shading = axialShading(run, colorSpace, ({ color }) => [color.red, color.green, color.blue]);
    const pattern = objects.add(`<</PatternType 2/Matrix[${matrix}]/Shading ${shading}>>`);
    const even = run.stops.every(({ color }) => color.alpha === run.stops[0]!.color.alpha);
    const cover = even ? this.#cover(opacity * run.stops[0]!.color.alpha) : this.#fade(run, opacity);
    return [...cover, `/Pattern ${space} /${this.#name('Pattern', pattern)} ${paint}`];
  }

  /** Alpha that changes along a gradient: a soft mask as grey as the gradient is opaque (ISO 32000-1 §11.6.5.3). */
  #fade(run: GradientRun, opacity: number): string[] {
    const { objects, paper } = this.#parts;
    const shading = axialShading(run, '/DeviceGray', ({ color }) => [color.alpha * opacity]);
    const group = `/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S ${shading}>>>>`;
    const form = objects.addDeflated(`/Type/XObject/Subtype/Form/BBox[${numbers(paper, 4)}]${group}`, asciiBytes('/S sh'));
    return this.#state(`<</SMask<</S/Luminosity/G ${form}>>>>`);
  }

  #cover(opacity: number): string[] {
    const share = formatNumber(opacity, 5);
    return opacity === 1 ? [] : this.#state(`<</ca ${share}/CA ${share}>>`);
  }

  #state(state: string): string[] {
    return [`/${this.#name('ExtGState', state)} gs`];
  }

  #name(kind: ResourceKind, value: string): string {
    const list = this.#resources[kind];
    const name = list.get(value) ?? `${kind[0]}${list.size + 1}`;
    list.set(value, name);
    return name;
  }
}

function rgbText({ red, green, blue }: VectorColor): string {
  return numbers([red, green, blue], 5);
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
