import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import { meshNodeExtrasSchema } from '../../shared/garments/garment-metadata.ts';
import { glbIo } from './write-glb.ts';

/** The parts of one level as the file holds them: node transforms and texture coordinates undone. */
export async function readGlb(bytes: Uint8Array, level: 'standard' | 'light' = 'standard'): Promise<MeshPart[]> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const document = await glbIo().readBinary(bytes);
  return document
    .getRoot()
    .listNodes()
    .filter((node) => node.getMesh())
    .map((node) => ({ node, extras: meshNodeExtrasSchema.parse(node.getExtras()) }))
    .filter(({ extras }) => (extras.level ?? 'standard') === level)
    .map(({ node, extras }): MeshPart => {
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const matrix = node.getWorldMatrix();
      const read = (semantic: string, width: number): Float64Array => {
        const accessor = primitive.getAttribute(semantic)!;
        const result = new Float64Array(accessor.getCount() * width);
        for (let i = 0; i < accessor.getCount(); i++) result.set(accessor.getElement(i, []).slice(0, width), i * width);
        return result;
      };
      const local = read('POSITION', 3);
      const positions = local.map((_, i) => {
        const base = i - (i % 3);
        const axis = i % 3;
        return (
          matrix[axis]! * local[base]! + matrix[4 + axis]! * local[base + 1]! + matrix[8 + axis]! * local[base + 2]! + matrix[12 + axis]!
        );
      });
      return {
        panelKey: extras.panelKey,
        layer: extras.layer,
        positions,
        normals: read('NORMAL', 3),
        patternMm: read('TEXCOORD_0', 2).map((value, i) => value * extras.uvScaleMm[i % 2]! + extras.uvOffsetMm[i % 2]!),
        occlusion: read('COLOR_0', 1),
        triangles: Uint32Array.from(primitive.getIndices()!.getArray()!),
      };
    });
}
