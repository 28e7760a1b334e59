import { applyAffine, lengthScale, type Affine } from '../../design/affine.ts';
import type { DesignDocument } from '../../design/design-document.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import type { AreaSizeMm } from '../../design/fit-area.ts';
import type { AssetSource } from '../../design/layer-painting.ts';
import type { Outline } from '../../design/outline.ts';
import { outlineBounds } from '../../design/outline-bounds.ts';
import { paintDesign } from '../../design/paint-design.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { VectorSurface } from '../vector/vector-surface.ts';
import type { VectorPen, VectorWriter } from '../vector/vector-writer.ts';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The upright box around what the painter prints in an area, in the area's mm; undefined when nothing is printed. Pictures count whole; what cannot be printed is refused as by the painter. */
export function inkBox(
  document: DesignDocument,
  areaKey: string,
  areaSizeMm: AreaSizeMm,
  means: { readonly text: TextShaper; readonly assets: AssetSource },
): BoxMm | undefined {
  const writer = new BoxWriter();
  const surface = new VectorSurface(writer);
  paintDesign(surface, document, areaKey, { areaSizeMm, pixelsPerMm: 1, finish: 'print', ...means });
  surface.close();
  return writer.box;
}

/** Keeps nothing of what is painted but the edges of it all. */
class BoxWriter implements VectorWriter {
  #ink: Edges | undefined;
  readonly #clips: (Edges | undefined)[] = [];

  get box(): BoxMm | undefined {
    if (!this.#ink) return undefined;
    const { left, top, right, bottom } = this.#ink;
    return { xMm: left, yMm: top, widthMm: right - left, heightMm: bottom - top };
  }

  fill(outline: Outline): void {
    this.#add(edgesOf(outline));
  }

  stroke(outline: Outline, { widthMm, matrix }: VectorPen): void {
    const { left, top, right, bottom } = edgesOf(outline);
    const half = widthMm / 2;
    const drawn = { left: left - half, top: top - half, right: right + half, bottom: bottom + half };
    this.#add(matrix ? mapEdges(drawn, matrix) : drawn);
  }

  openClip(outline: Outline): void {
    const own = outline.length > 0 ? edgesOf(outline) : undefined;
    this.#clips.push(this.#clips.length === 0 ? own : overlap(own, this.#clips.at(-1)));
  }

  closeClip(): void {
    this.#clips.pop();
  }

  drawPicture(_picture: object, placement: Affine): void {
    if (lengthScale(placement) > 0) this.#add(mapEdges({ left: 0, top: 0, right: 1, bottom: 1 }, placement));
  }

  #add(edges: Edges): void {
    const seen = this.#clips.length === 0 ? edges : overlap(edges, this.#clips.at(-1));
    if (!seen) return;
    const before = this.#ink ?? seen;
    this.#ink = {
      left: Math.min(before.left, seen.left),
      top: Math.min(before.top, seen.top),
      right: Math.max(before.right, seen.right),
      bottom: Math.max(before.bottom, seen.bottom),
    };
  }
}

function edgesOf(outline: Outline): Edges {
  const { xMm, yMm, widthMm, heightMm } = outlineBounds(outline);
  return { left: xMm, top: yMm, right: xMm + widthMm, bottom: yMm + heightMm };
}

function mapEdges({ left, top, right, bottom }: Edges, matrix: Affine): Edges {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x, y]) => applyAffine(matrix, x!, y!));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function overlap(a: Edges | undefined, b: Edges | undefined): Edges | undefined {
  if (!a || !b) return undefined;
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.left <= both.right && both.top <= both.bottom ? both : undefined;
}
