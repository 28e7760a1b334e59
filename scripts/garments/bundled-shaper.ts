import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import { fontManifestSchema } from '../../src/shared/design/font-manifest.ts';
import { createHarfbuzzShaper } from '../../src/shared/design/harfbuzz-shaper.ts';
import type { FontSource, TextShaper } from '../../src/shared/design/text-shaper.ts';

const folder = join('resources', 'fonts');

/** The real shaper over the bundled fonts, read from the project's folder. */
export function createBundledShaper(): TextShaper {
  return createHarfbuzzShaper(hb, readBundledFonts());
}

function readBundledFonts(): FontSource {
  const { faces } = fontManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'fonts.json'), 'utf8')));
  return { faces: faces.map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(join(folder, face.file))) })) };
}
