import type { MeshLayer, PanelKey } from '../garment-metadata.ts';

/** Triangles of one panel and layer as they go into the file; metres, pattern millimetres, counter-clockwise from outside. */
export interface MeshPart {
  panelKey: PanelKey;
  layer: MeshLayer;
  positions: Float64Array;
  normals: Float64Array;
  patternMm: Float64Array;
  /** 0 buried .. 1 open, per vertex. */
  occlusion: Float64Array;
  triangles: Uint32Array;
}

export function emptyOcclusion(vertexCount: number): Float64Array {
  return new Float64Array(vertexCount).fill(1);
}
