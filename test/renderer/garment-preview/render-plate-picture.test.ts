import { decode } from 'fast-png';
import { beforeAll, describe, expect, it } from 'vitest';
import { decorationKinds } from '../../../src/shared/catalog/decoration-method.ts';
import type { PlateRequest } from '../../../src/renderer/garment-preview/plate-request.ts';
import { renderPlatePicture } from '../../../src/renderer/garment-preview/render-plate-picture.ts';
import { installBrowserPlatform } from '../browser-platform.ts';
import { documentWith, rectangleLayer, teePrintAreas } from '../sample-documents.ts';

const widthPx = 240;
const blank: PlateRequest = {
  garmentKey: 'heavy-tee',
  sizeKey: 'L',
  camera: 'front',
  garmentHex: '#1d2b4f',
  finish: 'plain',
  background: 'transparent',
  widthPx,
  document: null,
  printAreas: teePrintAreas('L'),
};

async function picture(change: Partial<PlateRequest>): Promise<ReturnType<typeof decode>> {
  return decode(new Uint8Array(await (await renderPlatePicture({ ...blank, ...change })).arrayBuffer()));
}

/** How many pixels are clearly redder than blue cloth can be. */
function redPixels({ data }: ReturnType<typeof decode>): number {
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 250 && data[i]! > 120 && data[i + 2]! < 80) count += 1;
  return count;
}

beforeAll(() => installBrowserPlatform());

describe('renderPlatePicture', () => {
  const front = documentWith({ front: [rectangleLayer(20, 20, 200, 200, '#e02020')] });

  it('shows the print of the side that the camera sees, at its size on the cloth', async () => {
    const share = redPixels(await picture({ document: front })) / (widthPx * widthPx);
    // 200 mm of a picture that is about a metre wide.
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.07);
    expect(redPixels(await picture({ document: front, camera: 'back' }))).toBe(0);
    expect(redPixels(await picture({}))).toBe(0);
  });

  it('shows the garment folded with its print, in the size that lies there', async () => {
    const near = documentWith({ front: [rectangleLayer(20, 20, 150, 60, '#e02020')] });
    const share =
      redPixels(await picture({ camera: 'folded', document: near, printAreas: [...teePrintAreas('L'), ...teePrintAreas('M')] })) /
      (widthPx * widthPx);
    // 150 by 60 mm of a picture that is about 400 mm wide.
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.09);
    await expect(picture({ camera: 'folded', garmentKey: 'mug' })).rejects.toMatchObject({ code: 'garment.missing' });
  });

  it('shows how an area is decorated, and leaves the cloth away from it as it is', async () => {
    const badge = documentWith({ front: [rectangleLayer(90, 60, 80, 80, '#e02020')] });
    // Wide enough for an edge to be seen.
    const seenAt = { document: badge, widthPx: 2 * widthPx };
    const plain = await picture(seenAt);
    const seen = new Set<string>();
    for (const kind of decorationKinds) {
      const { data } = await picture({ ...seenAt, decorations: { front: { kind, underbase: true } } });
      let [changed, far] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (Math.abs(data[i]! - plain.data[i]!) < 4) continue;
        changed += 1;
        // The lower third of the picture is hem and floor.
        if (i / 4 / seenAt.widthPx > seenAt.widthPx * 0.66) far += 1;
      }
      if (kind !== 'dtg') expect(changed, kind).toBeGreaterThan(kind === 'sublimation' ? -1 : 8);
      expect(far, kind).toBe(0);
      seen.add(Buffer.from(data).toString('base64'));
    }
    expect(seen.size).toBeGreaterThanOrEqual(decorationKinds.length - 1);
  });

  it('shows inks without white under them as dark as the cloth makes them, where a soft proof is asked for', async () => {
    const ink = { document: front, garmentHex: '#161616', decorations: { front: { kind: 'dtg', underbase: false } } } as const;
    const proof = redPixels(await picture({ ...ink, softProof: true }));
    expect(proof).toBeLessThan(redPixels(await picture(ink)) / 20);
  });

  it('is transparent around the garment, or filled when a background is asked for', async () => {
    expect((await picture({})).data[3]).toBe(0);
    expect([...(await picture({ background: '#f4f3f0' })).data.subarray(0, 4)]).toEqual([0xf4, 0xf3, 0xf0, 255]);
  });
});
