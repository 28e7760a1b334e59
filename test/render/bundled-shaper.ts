import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { createHarfbuzzShaper } from '../../src/shared/design/harfbuzz-shaper.ts';
import { fontManifestSchema } from '../../src/shared/design/font-manifest.ts';
import type { FontSource, TextShaper } from '../../src/shared/design/text-shaper.ts';

const folder = new URL('../../resources/fonts/', import.meta.url);

/** The bundled fonts from disk. */
export function readBundledFonts(): FontSource {
  const { faces } = fontManifestSchema.parse(JSON.parse(readFileSync(new URL('fonts.json', folder), 'utf8')));
  return { faces: faces.map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(new URL(face.file, folder))) })) };
}

/** The real shaper over the bundled fonts. */
export function createBundledShaper(): TextShaper {
  return createHarfbuzzShaper(hb, readBundledFonts());
}
