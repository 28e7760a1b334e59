import { applyAffine, multiply, type Affine } from '../../design/affine.ts';
import { mapOutline, type Outline } from '../../design/outline.ts';
import { flattenOutline, type Polyline } from '../preflight/flatten-outline.ts';
import { hexColor } from '../vector/parse-color.ts';
import type { FillRule, VectorPaint, VectorPen, VectorWriter } from '../vector/vector-writer.ts';
import { contourOf, type Contour } from './contour.ts';
import { strokeOutline } from './stroke-outline.ts';

/** One thing that the painter drew: an outline within clips, in a colour. */
export interface PaintedInk {
  readonly shape: Contour;
  readonly clips: readonly Contour[];
  /** `mixed` for a run of colours, `unknown` for pixels. */
  readonly color: string;
}

/** Straight pieces miss a curve by a hundredth of a millimetre at most: they get one for each so many square roots of its length. */
const PIECES_PER_ROOT_MM = 4;

/** Keeps what the painter draws of one part, in the area's mm. */
export class InkWriter implements VectorWriter {
  readonly inks: PaintedInk[] = [];
  readonly #toArea: Affine;
  readonly #clips: Contour[] = [];

  constructor(toArea: Affine) {
    this.#toArea = toArea;
  }

  fill(outline: Outline, rule: FillRule, paint: VectorPaint): void {
    this.#keep(contourOf(flatten(this.#placed(outline)), rule), colorOf(paint));
  }

  /** Fills what nothing is known of but its outline. */
  fillUnknown(outline: Outline, rule: FillRule): void {
    this.#keep(contourOf(flatten(this.#placed(outline)), rule), 'unknown');
  }

  stroke(outline: Outline, pen: VectorPen, paint: VectorPaint): void {
    const toArea = pen.matrix ? multiply(this.#toArea, pen.matrix) : this.#toArea;
    const covered = strokeOutline(flatten(outline), pen);
    this.#keep(
      contourOf(
        covered.map((line) => placedLine(line, toArea)),
        'nonzero',
      ),
      colorOf(paint),
    );
  }

  openClip(outline: Outline, rule: FillRule): void {
    this.#clips.push(contourOf(flatten(this.#placed(outline)), rule));
  }

  closeClip(): void {
    this.#clips.pop();
  }

  drawPicture(_picture: object, placement: Affine): void {
    const square: Outline = [['M', 0, 0], ['L', 1, 0], ['L', 1, 1], ['L', 0, 1], ['Z']];
    this.fillUnknown(
      mapOutline(square, (x, y) => applyAffine(placement, x, y)),
      'nonzero',
    );
  }

  #placed(outline: Outline): Outline {
    return mapOutline(outline, (x, y) => applyAffine(this.#toArea, x, y));
  }

  #keep(shape: Contour, color: string): void {
    this.inks.push({ shape, clips: [...this.#clips], color });
  }
}

function flatten(outline: Outline): Polyline[] {
  return flattenOutline(outline, (lengthMm) => Math.max(2, Math.ceil(Math.sqrt(lengthMm) * PIECES_PER_ROOT_MM)));
}

function placedLine({ points, closed }: Polyline, toArea: Affine): Polyline {
  const placed: number[] = [];
  for (let at = 0; at < points.length; at += 2) placed.push(...applyAffine(toArea, points[at]!, points[at + 1]!));
  return { points: placed, closed };
}

function colorOf({ color }: VectorPaint): string {
  return color.kind === 'solid' ? hexColor(color) : 'mixed';
}
