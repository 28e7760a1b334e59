import { readFile } from 'node:fs/promises';
import * as hb from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { fontManifestSchema } from '../../../src/shared/design/font-manifest.ts';
import { createHarfbuzzShaper } from '../../../src/shared/design/harfbuzz-shaper.ts';
import type { TypesetLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { readNeededFaces } from '../../../src/shared/design/read-needed-faces.ts';
import { makeText } from './sample-documents.ts';

const { faces: files } = fontManifestSchema.parse(JSON.parse(await readFile('resources/fonts/fonts.json', 'utf8')));

/** Lays words out by a shaper without any bytes, and tells which faces were read for them. */
async function layOut(layer: TypesetLayer) {
  const faces = files.map((file) => ({ ...file, bytes: undefined as Uint8Array | undefined }));
  const shaper = createHarfbuzzShaper(hb, { faces });
  await readNeededFaces(layer, shaper, async (faceKey) => {
    const face = faces.find(({ key }) => key === faceKey)!;
    face.bytes = new Uint8Array(await readFile(`resources/fonts/${face.file}`));
  });
  return { layout: layoutText(layer, shaper), read: faces.filter(({ bytes }) => bytes).map(({ key }) => key) };
}

describe('the faces that words need', () => {
  it('are the one they are set in, where that has all of their characters', async () => {
    expect((await layOut(makeText({ text: 'WILDCATS 07' }))).read).toEqual(['Archivo-700']);
  });

  it.each(['Łódź ♥ Привет', 'مرحبا team', '안녕 你好', 'no face has \u{13000}'])('lay %s out as all faces do', async (text) => {
    const layer = makeText({ text });
    expect((await layOut(layer)).layout).toEqual(layoutText(layer, createBundledShaper()));
  });

  it('are refused with the reason that the reading gave', async () => {
    const shaper = createHarfbuzzShaper(hb, { faces: files });
    await expect(readNeededFaces(makeText({ text: 'A' }), shaper, () => Promise.resolve())).rejects.toMatchObject({
      code: 'design.font-missing',
    });
    await expect(readNeededFaces(makeText({ text: 'A' }), shaper, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  });
});
