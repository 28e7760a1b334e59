import { Document, NodeIO, type Accessor, type Buffer as GltfBuffer } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { MeshNodeExtras } from '../../shared/garments/garment-metadata.ts';
import { lightLevel } from './light-level.ts';

/**
 * Packs the parts as one meshopt-compressed GLB, made to be zipped: a node per panel and layer, with one for its light
 * level unless left out, texture coordinates 0..1 over the panel's pattern box.
 */
export async function writeGlb(parts: readonly MeshPart[], { light = true } = {}): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const ordered = parts.map(inFileOrder);
  const document = new Document();
  document.getRoot().getAsset().generator = 'Tailorbird garments';
  const buffer = document.createBuffer();
  const scene = document.createScene('garment');
  const material = document.createMaterial('cloth').setBaseColorFactor([1, 1, 1, 1]).setRoughnessFactor(0.95).setMetallicFactor(0);
  for (const part of ordered) {
    const { texcoords, extras } = texcoordsOf(part);
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setAttribute('POSITION', accessor(document, buffer, 'VEC3', Float32Array.from(part.positions)))
      .setAttribute('NORMAL', accessor(document, buffer, 'VEC3', Float32Array.from(part.normals)))
      .setAttribute('TEXCOORD_0', accessor(document, buffer, 'VEC2', texcoords))
      .setAttribute('COLOR_0', accessor(document, buffer, 'VEC4', occlusionColors(part)).setNormalized(true))
      .setIndices(accessor(document, buffer, 'SCALAR', Uint32Array.from(part.triangles)));
    const name = `${part.panelKey}-${part.layer}`;
    scene.addChild(
      document
        .createNode(name)
        .setMesh(document.createMesh(name).addPrimitive(primitive))
        .setExtras({ ...extras }),
    );
  }
  await document.transform(
    quantize({ quantizationVolume: 'scene', quantizePosition: 14, quantizeNormal: 10, quantizeTexcoord: 15, quantizeColor: 8 }),
  );
  if (light) await addLightLevel(document, ordered);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return await glbIo().writeBinary(document);
}

/** Triangles and vertices in the order that packs best. */
function inFileOrder(part: MeshPart): MeshPart {
  const triangles = Uint32Array.from(part.triangles);
  const [placeOf, count] = MeshoptEncoder.reorderMesh(triangles, true, true);
  const moved = (values: Float64Array, width: number): Float64Array => {
    const result = new Float64Array(count * width);
    placeOf.forEach((place, vertex) => {
      if (place < count) result.set(values.subarray(vertex * width, (vertex + 1) * width), place * width);
    });
    return result;
  };
  return {
    ...part,
    triangles,
    positions: moved(part.positions, 3),
    normals: moved(part.normals, 3),
    patternMm: moved(part.patternMm, 2),
    occlusion: moved(part.occlusion, 1),
  };
}

/** Beside every node one of the same vertices with few triangles. */
async function addLightLevel(document: Document, parts: readonly MeshPart[]): Promise<void> {
  const root = document.getRoot();
  const [scene, buffer] = [root.listScenes()[0]!, root.listBuffers()[0]!];
  const triangles = await lightLevel(parts);
  for (const [index, node] of root.listNodes().entries()) {
    const primitive = node
      .getMesh()!
      .listPrimitives()[0]!
      .clone()
      .setIndices(accessor(document, buffer, 'SCALAR', triangles[index]!));
    const name = `${node.getName()}-light`;
    scene.addChild(
      document
        .createNode(name)
        .setMesh(document.createMesh(name).addPrimitive(primitive))
        .setMatrix(node.getMatrix())
        .setExtras({ ...node.getExtras(), level: 'light' }),
    );
  }
}

/** Reads and writes our GLBs. */
export function glbIo(): NodeIO {
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}

function accessor(
  document: Document,
  buffer: GltfBuffer,
  type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
  array: Float32Array | Uint32Array | Uint8Array,
): Accessor {
  return document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
}

function texcoordsOf(part: MeshPart): { texcoords: Float32Array; extras: MeshNodeExtras } {
  const range = (offset: 0 | 1): [number, number] => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = offset; i < part.patternMm.length; i += 2) {
      low = Math.min(low, part.patternMm[i]!);
      high = Math.max(high, part.patternMm[i]!);
    }
    return [low, high - low];
  };
  const [x0, width] = range(0);
  const [y0, height] = range(1);
  const texcoords = Float32Array.from(part.patternMm, (value, i) => (i % 2 === 0 ? (value - x0) / width : (value - y0) / height));
  return { texcoords, extras: { panelKey: part.panelKey, layer: part.layer, uvScaleMm: [width, height], uvOffsetMm: [x0, y0] } };
}

function occlusionColors(part: MeshPart): Uint8Array {
  const colors = new Uint8Array(part.occlusion.length * 4);
  part.occlusion.forEach((value, i) => {
    const grey = Math.round(Math.min(1, Math.max(0, value)) * 255);
    colors.set([grey, grey, grey, 255], i * 4);
  });
  return colors;
}
