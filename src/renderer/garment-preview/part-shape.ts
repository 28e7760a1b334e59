import { BufferAttribute, BufferGeometry, Matrix3, Matrix4, Vector3 } from 'three';
import type { GarmentPart } from './load-garment-model.ts';
import type { PartShape, PartTopology } from './shape-morph.ts';

export function topologyOf({ panelKey, layer, geometry }: GarmentPart): PartTopology {
  return { panelKey, layer, vertexCount: geometry.getAttribute('position').count, triangles: geometry.index!.array };
}

/** A part as plain numbers: quantisation and the node's place undone. */
export function shapeOf(part: GarmentPart): PartShape {
  const { geometry, matrix, uvScaleMm, uvOffsetMm } = part;
  const { position, normal, uv, color } = geometry.attributes;
  const topology = topologyOf(part);
  const count = topology.vertexCount;
  const shape = emptyShape(topology);
  const turn = new Matrix3().getNormalMatrix(matrix);
  const vector = new Vector3();
  for (let i = 0; i < count; i++) {
    vector
      .set(position!.getX(i), position!.getY(i), position!.getZ(i))
      .applyMatrix4(matrix)
      .toArray(shape.positions, i * 3);
    vector
      .set(normal!.getX(i), normal!.getY(i), normal!.getZ(i))
      .applyMatrix3(turn)
      .normalize()
      .toArray(shape.normals, i * 3);
    shape.patternMm[i * 2] = uv!.getX(i) * uvScaleMm[0] + uvOffsetMm[0];
    shape.patternMm[i * 2 + 1] = uv!.getY(i) * uvScaleMm[1] + uvOffsetMm[1];
    shape.open[i] = color!.getX(i);
  }
  return shape;
}

/** A shape of the topology with all numbers 0. */
export function emptyShape(topology: PartTopology): PartShape {
  const floats = (width: number): Float32Array => new Float32Array(topology.vertexCount * width);
  return { ...topology, positions: floats(3), normals: floats(3), patternMm: floats(2), open: floats(1) };
}

/** The part with this shape instead of its own. Its geometry lies on the shape's arrays and is the caller's to dispose of. */
export function partInShape(part: GarmentPart, shape: PartShape): GarmentPart {
  const attributes = {
    position: new BufferAttribute(shape.positions, 3),
    normal: new BufferAttribute(shape.normals, 3),
    uv: new BufferAttribute(shape.patternMm, 2),
    color: new BufferAttribute(shape.open, 1),
  };
  return {
    panelKey: part.panelKey,
    layer: part.layer,
    uvScaleMm: [1, 1],
    uvOffsetMm: [0, 0],
    geometry: geometryOf(attributes, part.geometry),
    light: geometryOf(attributes, part.light),
    matrix: new Matrix4(),
  };
}

function geometryOf(attributes: Readonly<Record<string, BufferAttribute>>, like: BufferGeometry): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(attributes)) geometry.setAttribute(name, attribute);
  // An index of its own: disposing of this geometry must not take the other's from the GPU.
  geometry.setIndex(new BufferAttribute(like.index!.array, 1));
  return geometry;
}
