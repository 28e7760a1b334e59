import { multiply, type Affine } from '../../design/affine.ts';
import type { Outline } from '../../design/outline.ts';
import { formatNumber } from '../vector/format-number.ts';
import type { GradientRun, GradientStop } from '../vector/linear-gradient.ts';
import { hexColor } from '../vector/parse-color.ts';
import type { RasterPicture } from '../vector/raster-picture.ts';
import type { FillRule, VectorPaint, VectorPen, VectorWriter } from '../vector/vector-writer.ts';
import { pathText } from './path-text.ts';
import type { SvgPicture } from './svg-picture.ts';
import { openTag } from '../vector/xml-tag.ts';

/** A picture's matrix multiplies thousands of pixels. */
const MATRIX_DECIMALS = 8;

interface Pictures {
  read(picture: object): RasterPicture;
  embed(raster: RasterPicture): SvgPicture;
}

/** Writes what is painted as SVG elements; what is used twice (a clip, a gradient, a picture) is defined once. */
export class SvgWriter implements VectorWriter {
  readonly #pictures: Pictures;
  readonly #definitions: string[] = [];
  /** The ids of clips and gradients by what they say. */
  readonly #ids = new Map<string, string>();
  readonly #embedded = new Map<object, { readonly id: string; readonly raster: RasterPicture; readonly turn: Affine }>();
  readonly #body: string[] = [];
  /** Where in the body each open group begins. */
  readonly #groups: number[] = [];

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  /** All elements that were written, their definitions first. */
  get content(): string {
    const definitions = this.#definitions.length > 0 ? `<defs>${this.#definitions.join('')}</defs>` : '';
    return definitions + this.#body.join('');
  }

  fill(outline: Outline, rule: FillRule, paint: VectorPaint): void {
    this.#body.push(openTag('path', { ...this.#paintOf('fill', paint), 'fill-rule': ruleOf(rule), d: pathText(outline) }, true));
  }

  stroke(outline: Outline, { widthMm, join, miterLimit, matrix }: VectorPen, paint: VectorPaint): void {
    const line = {
      fill: 'none',
      ...this.#paintOf('stroke', paint),
      'stroke-width': formatNumber(widthMm, 4),
      'stroke-linejoin': join === 'miter' ? undefined : join,
      'stroke-miterlimit': join === 'miter' ? formatNumber(miterLimit) : undefined,
      transform: matrix ? matrixText(matrix) : undefined,
    };
    this.#body.push(openTag('path', { ...line, d: pathText(outline) }, true));
  }

  openClip(outline: Outline, rule: FillRule): void {
    const path = openTag('path', { 'clip-rule': ruleOf(rule), d: pathText(outline.length > 0 ? outline : [['M', 0, 0]]) }, true);
    const id = this.#defineOnce('clipPath', '', path);
    this.#groups.push(this.#body.length);
    this.#body.push(openTag('g', { 'clip-path': `url(#${id})` }, false));
  }

  closeClip(): void {
    const start = this.#groups.pop();
    if (start === this.#body.length - 1) this.#body.pop();
    else this.#body.push('</g>');
  }

  drawPicture(picture: object, placement: Affine, { opacity, smooth }: { readonly opacity: number; readonly smooth: boolean }): void {
    const { id, raster, turn } = this.#embed(picture);
    const matrix = multiply(multiply(placement, turn), [1 / storedWidth(raster, turn), 0, 0, 1 / storedHeight(raster, turn), 0, 0]);
    const attributes = {
      'xlink:href': `#${id}`,
      transform: matrixText(matrix),
      opacity: opacityText(opacity),
      'image-rendering': smooth ? undefined : 'pixelated',
    };
    this.#body.push(openTag('use', attributes, true));
  }

  #embed(picture: object): { readonly id: string; readonly raster: RasterPicture; readonly turn: Affine } {
    const known = this.#embedded.get(picture);
    if (known) return known;
    const raster = this.#pictures.read(picture);
    const { dataUri, turn } = this.#pictures.embed(raster);
    const id = this.#nextId();
    const attributes = ` id="${id}" width="${storedWidth(raster, turn)}" height="${storedHeight(raster, turn)}" preserveAspectRatio="none"`;
    this.#definitions.push(`<image${attributes} xlink:href="${dataUri}"/>`);
    const embedded = { id, raster, turn };
    this.#embedded.set(picture, embedded);
    return embedded;
  }

  #paintOf(kind: 'fill' | 'stroke', { color, opacity }: VectorPaint): Record<string, string | undefined> {
    if (color.kind === 'solid') return { [kind]: hexColor(color), [`${kind}-opacity`]: opacityText(opacity * color.alpha) };
    const gradient = this.#defineOnce('linearGradient', gradientLine(color), gradientStops(color));
    return { [kind]: `url(#${gradient})`, [`${kind}-opacity`]: opacityText(opacity) };
  }

  #defineOnce(name: string, attributes: string, content: string): string {
    const element = `${attributes}>${content}</${name}>`;
    const known = this.#ids.get(element);
    if (known) return known;
    const id = this.#nextId();
    this.#ids.set(element, id);
    this.#definitions.push(`<${name} id="${id}"${element}`);
    return id;
  }

  #nextId(): string {
    return `d${this.#definitions.length + 1}`;
  }
}

/** A turn by a quarter swaps the sides of what is stored. */
function storedWidth({ widthPx, heightPx }: RasterPicture, turn: Affine): number {
  return turn[0] === 0 ? heightPx : widthPx;
}

function storedHeight({ widthPx, heightPx }: RasterPicture, turn: Affine): number {
  return turn[0] === 0 ? widthPx : heightPx;
}

function gradientLine({ x0, y0, x1, y1 }: GradientRun): string {
  const ends = Object.entries({ x1: x0, y1: y0, x2: x1, y2: y1 }).map(([name, value]) => ` ${name}="${formatNumber(value, 4)}"`);
  return ` gradientUnits="userSpaceOnUse"${ends.join('')}`;
}

function gradientStops({ stops }: GradientRun): string {
  const tag = ({ offset, color }: GradientStop): string =>
    openTag('stop', { offset: formatNumber(offset, 5), 'stop-color': hexColor(color), 'stop-opacity': opacityText(color.alpha) }, true);
  return stops.map(tag).join('');
}

function ruleOf(rule: FillRule): string | undefined {
  return rule === 'evenodd' ? rule : undefined;
}

function opacityText(opacity: number): string | undefined {
  return opacity === 1 ? undefined : formatNumber(opacity, 5);
}

function matrixText(matrix: Affine): string {
  return `matrix(${matrix.map((value) => formatNumber(value, MATRIX_DECIMALS)).join(' ')})`;
}
