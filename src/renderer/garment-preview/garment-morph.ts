import type { Panel } from '../../shared/garments/garment-metadata.ts';
import type { GarmentBounds } from './camera-views.ts';
import type { GarmentModel, GarmentPart } from './load-garment-model.ts';
import { emptyShape, partInShape, shapeOf, topologyOf } from './part-shape.ts';
import { boundsOfPoints, mixRectangles, type Rectangle } from './print-panels.ts';
import { easeOut, inOrderOf, mixShapes, sharesTopology, type PartShape } from './shape-morph.ts';

const morphMs = 250;

/** The shape that a garment has at a moment. */
export interface GarmentForm {
  parts: readonly PartShape[];
  bounds: GarmentBounds;
  /** Around each panel's cloth, by panel key. */
  panels: ReadonlyMap<string, Rectangle>;
}

/** A model at rest, as plain numbers. */
export function formOf({ parts, size }: GarmentModel): GarmentForm {
  return { parts: parts.map(shapeOf), bounds: size.bounds, panels: panelRectangles(size.panels) };
}

/** Whether the cloth of one size can turn into that of the other. */
export function canMorph(from: GarmentModel, to: GarmentModel): boolean {
  return from.garmentKey === to.garmentKey && sharesTopology(from.parts.map(topologyOf), to.parts.map(topologyOf));
}

/** A garment on its way from one size to another: the cloth between the two, on geometry of its own. */
export class GarmentMorph {
  /** In the order of the model's parts. */
  readonly parts: readonly GarmentPart[];
  readonly #from: GarmentForm;
  readonly #to: GarmentForm;
  readonly #between: readonly PartShape[];
  readonly #startMs: number;
  #share = 0;

  /** Between a form and a model that `canMorph` holds for. */
  constructor(from: GarmentForm, to: GarmentModel, nowMs: number) {
    this.#to = formOf(to);
    this.#from = { ...from, parts: inOrderOf(from.parts, this.#to.parts) };
    this.#between = this.#to.parts.map(emptyShape);
    this.parts = to.parts.map((part, place) => partInShape(part, this.#between[place]!));
    this.#startMs = nowMs;
    this.step(nowMs);
  }

  /** How far it has come, 0..1. */
  get share(): number {
    return this.#share;
  }

  /** The shape of this moment; the next step changes its numbers. */
  get form(): GarmentForm {
    const panels = [...this.#to.panels].map(
      ([key, to]) => [key, mixRectangles(this.#from.panels.get(key) ?? to, to, this.#share)] as const,
    );
    return { parts: this.#between, bounds: mixBounds(this.#from.bounds, this.#to.bounds, this.#share), panels: new Map(panels) };
  }

  /** Moves on to a moment; false when it has arrived. */
  step(nowMs: number): boolean {
    const passed = Math.max(0, nowMs - this.#startMs) / morphMs;
    this.#share = easeOut(passed);
    this.#between.forEach((into, place) => mixShapes(this.#from.parts[place]!, this.#to.parts[place]!, this.#share, into));
    for (const { geometry } of this.parts)
      for (const attribute of Object.values(geometry.attributes)) if ('version' in attribute) attribute.needsUpdate = true;
    return passed < 1;
  }

  dispose(): void {
    for (const { geometry, light } of this.parts) {
      geometry.dispose();
      light.dispose();
    }
  }
}

function panelRectangles(panels: Readonly<Record<string, Panel>>): ReadonlyMap<string, Rectangle> {
  return new Map(Object.entries(panels).map(([key, { outlineMm }]) => [key, boundsOfPoints(outlineMm)]));
}

function mixBounds(from: GarmentBounds, to: GarmentBounds, share: number): GarmentBounds {
  const mix = (a: GarmentBounds['minM'], b: GarmentBounds['minM']): [number, number, number] => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  ];
  return { minM: mix(from.minM, to.minM), maxM: mix(from.maxM, to.maxM) };
}
