import { edgeId, type CutMesh } from '../mesh/cut-mesh.ts';
import type { GarmentOpening } from '../wardrobe/garment-blueprint.ts';

/** A closed ring of sewn vertices at an opening, with the cut vertices that carry its pattern positions; each sewn vertex once. */
export interface OpeningLoop {
  opening: GarmentOpening;
  /** Cut vertices in the panels' own clockwise direction, which is the wearer's right to left over the front's neck. */
  cut: number[];
  welded: number[];
}

export function openingLoop(mesh: CutMesh, opening: GarmentOpening): OpeningLoop {
  const cut = opening.edges.flatMap((edge) => mesh.chains[edgeId(edge)]!.slice(0, -1));
  return { opening, cut, welded: cut.map((vertex) => mesh.weld[vertex]!) };
}
