import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Document, type Accessor } from '@gltf-transform/core';
import type { MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { garmentMetadataSchema } from '../../../src/shared/garments/garment-metadata.ts';
import { readGlb } from '../../../src/main/garments/read-glb.ts';
import { glbIo } from '../../../src/main/garments/write-glb.ts';

const garments = join(import.meta.dirname, '../../../resources/garments');

/** The bytes of a garment of the house, unzipped. */
export function houseGlb(garmentKey: string, size: string): Uint8Array<ArrayBuffer> {
  const folder = join(garments, garmentKey);
  const { sizes } = garmentMetadataSchema.parse(JSON.parse(readFileSync(join(folder, 'garment.json'), 'utf8')));
  const { meshFile } = sizes[size]!;
  const bytes = readFileSync(join(folder, meshFile));
  return new Uint8Array(meshFile.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** The parts of a garment of the house, as another program would write them: no extras, no compression, its own scale. */
export async function foreignGlb(
  garmentKey: string,
  size: string,
  change: { readonly uvPerMm?: number; readonly part?: (part: MeshPart) => Partial<MeshPart>; readonly withoutUvs?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { uvPerMm = 1, part: changed = () => ({}), withoutUvs = false } = change;
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene();
  const accessor = (type: 'SCALAR' | 'VEC2' | 'VEC3', array: Float32Array | Uint32Array): Accessor =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  for (const house of await readGlb(houseGlb(garmentKey, size))) {
    const part = { ...house, ...changed(house) };
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', Float32Array.from(part.positions)))
      .setIndices(accessor('SCALAR', Uint32Array.from(part.triangles)));
    if (!withoutUvs)
      primitive.setAttribute(
        'TEXCOORD_0',
        accessor(
          'VEC2',
          Float32Array.from(part.patternMm, (mm) => mm * uvPerMm),
        ),
      );
    const name = `${part.panelKey}-${part.layer}`;
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  }
  return new Uint8Array(await glbIo().writeBinary(document));
}

/** The same file with another JSON description. */
export function withDescription(bytes: Uint8Array, change: (json: Record<string, never>) => void): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const jsonBytes = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonBytes)));
  change(json);
  const text = JSON.stringify(json);
  const padded = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 4) * 4, ' '));
  const rest = bytes.subarray(20 + jsonBytes);
  const result = new Uint8Array(20 + padded.length + rest.length);
  result.set(bytes.subarray(0, 20));
  const header = new DataView(result.buffer);
  header.setUint32(8, result.length, true);
  header.setUint32(12, padded.length, true);
  result.set(padded, 20);
  result.set(rest, 20 + padded.length);
  return result;
}
