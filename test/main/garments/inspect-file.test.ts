import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/main/garments/own/inspect-file.ts';
import { garmentFileLimits } from '../../../src/shared/garments/own/garment-file.ts';
import type { ErrorData } from '../../../src/shared/kernel/errors.ts';
import { toErrorData } from '../../../src/shared/kernel/errors.ts';
import { foreignGlb, houseGlb, withDescription } from './foreign-glb.ts';

const mug = ['mug', 'one-size'] as const;

async function refusal(bytes: Uint8Array): Promise<ErrorData> {
  return inspectFile(bytes).then(() => expect.unreachable('was not refused'), toErrorData);
}

describe('a file of the house', () => {
  it('is taken with its millimetres', async () => {
    const { extentM, parts } = await inspectFile(houseGlb(...mug));
    expect(extentM[1]).toBeCloseTo(0.096, 3);
    expect(parts[0]).toMatchObject({ name: 'wall-outer', triangleCount: 6912 });
    expect(parts[0]!.uvMax[0]).toBeCloseTo(128.8, 1);
    expect(parts[0]!.measuredMmPerUv).toBeCloseTo(1, 2);
  });
});

describe('a file of another program', () => {
  it.each([1, 0.001, 1 / 257.6])('is measured: %f units of its texture coordinates to the millimetre', async (uvPerMm) => {
    const { parts } = await inspectFile(await foreignGlb(...mug, { uvPerMm }));
    expect(parts).toHaveLength(5);
    expect(parts[0]!.measuredMmPerUv * uvPerMm).toBeCloseTo(1, 2);
  });

  it.each([
    ['of 0 bytes', new Uint8Array(0), { code: 'garment.file-empty' }],
    ['that is a text with another name', new TextEncoder().encode('Dear printer, this is a letter.'), { code: 'garment.file-not-glb' }],
    ['of three bytes', new Uint8Array([0x67, 0x6c, 0x54]), { code: 'garment.file-not-glb' }],
    ['of the magic alone', new TextEncoder().encode('glTF'), { code: 'garment.file-damaged' }],
    [
      'over the limit',
      new Uint8Array(garmentFileLimits.bytes + 1),
      { code: 'garment.file-too-large', params: { what: 'bytes', limit: garmentFileLimits.bytes } },
    ],
  ])('%s is refused', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toMatchObject(expected);
  });

  it.each([0.2, 0.5, 0.9, 0.999])('that ends after %f of its bytes is refused', async (share) => {
    const whole = houseGlb(...mug);
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ code: 'garment.file-damaged' });
  });

  it('that is damaged in the middle of its description is refused', async () => {
    const bytes = houseGlb(...mug);
    bytes.fill(0x21, 40, 60);
    expect(await refusal(bytes)).toEqual({ code: 'garment.file-damaged', params: { what: 'header' } });
  });

  it('without texture coordinates is refused, and the part is named', async () => {
    expect(await refusal(await foreignGlb(...mug, { withoutUvs: true }))).toEqual({
      code: 'garment.file-without-uvs',
      params: { part: 1 },
    });
  });

  it('whose texture coordinates all lie at one place is refused', async () => {
    const part = ({ panelKey, patternMm }: { panelKey: string; patternMm: Float64Array }) =>
      panelKey === 'rim' ? { patternMm: patternMm.map(() => 0.5) } : {};
    expect(await refusal(await foreignGlb(...mug, { part }))).toEqual({ code: 'garment.file-without-uvs', params: { part: 2 } });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('with a point at %f is refused', async (value) => {
    const part = ({ positions }: { positions: Float64Array }) => ({ positions: positions.map((each, i) => (i === 30 ? value : each)) });
    expect(await refusal(await foreignGlb(...mug, { part }))).toMatchObject({ code: 'garment.file-not-finite' });
  });

  it.each([
    ['in millimetres instead of metres', 1000],
    ['smaller than a coin', 0.05],
  ])('%s is refused with its size and the limits', async (_, factor) => {
    const part = ({ positions }: { positions: Float64Array }) => ({ positions: positions.map((each) => each * factor) });
    const { code, params } = await refusal(await foreignGlb(...mug, { part }));
    expect(code).toBe('garment.file-implausible');
    expect(Number(params['foundM']) / factor).toBeCloseTo(0.117, 2);
    expect(params).toMatchObject({ smallestM: 0.02, largestM: 3 });
  });

  it('with more triangles than a garment may have is refused with both numbers', async () => {
    const part = ({ triangles }: { triangles: Uint32Array }) => ({
      triangles: Uint32Array.from({ length: triangles.length * 5 }, (_, i) => triangles[i % triangles.length]!),
    });
    const bytes = await foreignGlb(...mug, { part });
    expect(await refusal(bytes)).toMatchObject({ code: 'garment.file-too-large', params: { what: 'triangles', limit: 65_000 } });
  });

  it.each([
    ['buffers', 'https://example.com/points.bin'],
    ['buffers', 'file:///etc/hostname'],
    ['buffers', '../points.bin'],
    ['images', '\\\\server\\share\\cloth.png'],
  ])('that names another file for its %s is refused unopened: %s', async (list, uri) => {
    const bytes = withDescription(await foreignGlb(...mug), (json: Record<string, unknown>) => {
      json[list] = [{ ...(json[list] as object[] | undefined)?.[0], uri }];
    });
    expect(await refusal(bytes)).toEqual({ code: 'garment.file-external', params: {} });
  });

  it('that claims a thousand million points of which it has none is refused before they are made', async () => {
    const bytes = withDescription(await foreignGlb(...mug), (json: Record<string, unknown>) => {
      json['accessors'] = [{ type: 'VEC3', componentType: 5126, count: 1_000_000_000 }];
    });
    expect(await refusal(bytes)).toMatchObject({ code: 'garment.file-too-large', params: { what: 'numbers' } });
  });

  it('that claims to unpack to gigabytes is refused before it is unpacked', async () => {
    const bytes = withDescription(houseGlb(...mug), (json: { bufferViews?: { extensions?: Record<string, { count: number }> }[] }) => {
      for (const { extensions = {} } of json.bufferViews ?? []) for (const each of Object.values(extensions)) each.count = 2 ** 31;
    });
    expect(await refusal(bytes)).toMatchObject({ code: 'garment.file-too-large', params: { what: 'numbers' } });
  });

  it('that needs what cannot be read is refused by name', async () => {
    const bytes = withDescription(await foreignGlb(...mug), (json: Record<string, unknown>) => {
      json['extensionsRequired'] = ['KHR_draco_mesh_compression'];
    });
    expect(await refusal(bytes)).toEqual({ code: 'garment.file-unsupported', params: { what: 'KHR_draco_mesh_compression' } });
  });

  it('without a mesh is refused', async () => {
    const bytes = withDescription(await foreignGlb(...mug), (json: Record<string, unknown>) => {
      delete json['meshes'];
      json['nodes'] = [{}];
    });
    expect(await refusal(bytes)).toMatchObject({ code: 'garment.file-without-parts' });
  });
});
