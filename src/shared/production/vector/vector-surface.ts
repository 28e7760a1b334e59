import { applyAffine, identity, lengthScale, multiply, type Affine } from '../../design/affine.ts';
import { mapOutline, type OutlineCommand } from '../../design/outline.ts';
import type { Picture, Surface } from '../../design/surface.ts';
import { LinearGradient } from './linear-gradient.ts';
import { parseColor } from './parse-color.ts';
import { strokePen } from './stroke-pen.ts';
import type { FillRule, VectorPaint, VectorPen, VectorWriter } from './vector-writer.ts';

interface State {
  readonly matrix: Affine;
  readonly clips: number;
  readonly own: Pick<
    Surface,
    | 'fillStyle'
    | 'strokeStyle'
    | 'lineWidth'
    | 'lineJoin'
    | 'miterLimit'
    | 'globalAlpha'
    | 'imageSmoothingEnabled'
    | 'imageSmoothingQuality'
  >;
}

const joins: Readonly<Record<string, VectorPen['join']>> = { miter: 'miter', round: 'round', bevel: 'bevel' };

/**
 * A surface that hands what is painted to a writer, in mm of the page with y down; it behaves as a canvas of one pixel per mm does.
 * As on a canvas, a path keeps the place where it was traced when the surface is moved afterwards.
 */
export class VectorSurface implements Surface {
  fillStyle: string | object = '#000000';
  strokeStyle: string | object = '#000000';
  lineWidth = 1;
  lineJoin = 'miter';
  miterLimit = 10;
  globalAlpha = 1;
  imageSmoothingEnabled = true;
  imageSmoothingQuality = 'low';

  readonly #writer: VectorWriter;
  readonly #saved: State[] = [];
  #matrix = identity;
  #clips = 0;
  #path: OutlineCommand[] = [];

  constructor(writer: VectorWriter) {
    this.#writer = writer;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineJoin, miterLimit, globalAlpha, imageSmoothingEnabled, imageSmoothingQuality } = this;
    const own = { fillStyle, strokeStyle, lineWidth, lineJoin, miterLimit, globalAlpha, imageSmoothingEnabled, imageSmoothingQuality };
    this.#saved.push({ matrix: this.#matrix, clips: this.#clips, own });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    this.#closeClips(state.clips);
    this.#matrix = state.matrix;
    Object.assign(this, state.own);
  }

  /** Ends the painting: whatever was saved is restored. */
  close(): void {
    this.#saved.length = 0;
    this.#closeClips(0);
  }

  translate(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angleRad: number): void {
    const [cos, sin] = [Math.cos(angleRad), Math.sin(angleRad)];
    this.#matrix = multiply(this.#matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, [x, 0, 0, y, 0, 0]);
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(['M', ...this.#place(x, y)]);
  }

  lineTo(x: number, y: number): void {
    this.#path.push([this.#path.length === 0 ? 'M' : 'L', ...this.#place(x, y)]);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    if (this.#path.length === 0) this.moveTo(controlX, controlY);
    this.#path.push(['Q', ...this.#place(controlX, controlY), ...this.#place(x, y)]);
  }

  bezierCurveTo(control1X: number, control1Y: number, control2X: number, control2Y: number, x: number, y: number): void {
    if (this.#path.length === 0) this.moveTo(control1X, control1Y);
    this.#path.push(['C', ...this.#place(control1X, control1Y), ...this.#place(control2X, control2Y), ...this.#place(x, y)]);
  }

  closePath(): void {
    if (this.#path.length > 0) this.#path.push(['Z']);
  }

  fill(rule: FillRule = 'nonzero'): void {
    const paint = this.#paint(this.fillStyle);
    if (paint && this.#path.length > 0) this.#writer.fill(this.#path, rule, paint);
  }

  stroke(): void {
    const paint = this.#paint(this.strokeStyle);
    const pen = strokePen(this.#matrix);
    if (!paint || !pen || this.#path.length === 0) return;
    if (!(this.lineWidth > 0)) throw new RangeError(`a line of ${this.lineWidth} mm cannot be drawn`);
    const { lineWidth, lineJoin, miterLimit } = this;
    const { matrix, toPen } = pen;
    const path = toPen ? mapOutline(this.#path, (x, y) => applyAffine(toPen, x, y)) : this.#path;
    this.#writer.stroke(
      path,
      { widthMm: lineWidth * lengthScale(this.#matrix), join: joins[lineJoin] ?? 'miter', miterLimit, matrix },
      paint,
    );
  }

  clip(rule: FillRule = 'nonzero'): void {
    this.#clips += 1;
    this.#writer.openClip(this.#path, rule);
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): LinearGradient {
    return new LinearGradient(x0, y0, x1, y1);
  }

  drawImage(
    picture: object,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    dx: number,
    dy: number,
    dWidth: number,
    dHeight: number,
  ): void {
    if (sWidth === 0 || sHeight === 0 || dWidth === 0 || dHeight === 0 || this.globalAlpha === 0 || lengthScale(this.#matrix) === 0) return;
    const { width, height } = picture as Picture;
    const shown = multiply(this.#matrix, [dWidth, 0, 0, dHeight, dx, dy]);
    const whole = multiply(shown, [width / sWidth, 0, 0, height / sHeight, -sx / sWidth, -sy / sHeight]);
    const cut = sx > 0 || sy > 0 || sx + sWidth < width || sy + sHeight < height;
    if (cut) this.#writer.openClip(squareOutline(shown), 'nonzero');
    this.#writer.drawPicture(picture, whole, { opacity: this.globalAlpha, smooth: this.imageSmoothingEnabled });
    if (cut) this.#writer.closeClip();
  }

  #place(x: number, y: number): readonly [number, number] {
    return applyAffine(this.#matrix, x, y);
  }

  /** Undefined for what a canvas would not show either. */
  #paint(style: string | object): VectorPaint | undefined {
    if (this.globalAlpha === 0) return undefined;
    if (style instanceof LinearGradient) {
      const color = style.placed(this.#matrix);
      return color && { color, opacity: this.globalAlpha };
    }
    if (typeof style !== 'string') throw new TypeError('a vector surface paints colours and its own gradients');
    return { color: { kind: 'solid', ...parseColor(style) }, opacity: this.globalAlpha };
  }

  #closeClips(left: number): void {
    for (; this.#clips > left; this.#clips -= 1) this.#writer.closeClip();
  }
}

function squareOutline(placement: Affine): OutlineCommand[] {
  const corner = (x: number, y: number): readonly [number, number] => applyAffine(placement, x, y);
  return [['M', ...corner(0, 0)], ['L', ...corner(1, 0)], ['L', ...corner(1, 1)], ['L', ...corner(0, 1)], ['Z']];
}
