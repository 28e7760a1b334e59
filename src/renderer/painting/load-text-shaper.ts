import { fontManifestSchema } from '../../shared/design/font-manifest.ts';
import { createHarfbuzzShaper } from '../../shared/design/harfbuzz-shaper.ts';
import type { FontSource, TextShaper } from '../../shared/design/text-shaper.ts';
import { AppError } from '../../shared/kernel/errors.ts';

const fontsFolder = 'app://studio/resources/fonts';
let loading: Promise<TextShaper> | undefined;
let loaded: TextShaper | undefined;

/**
 * The shaper with every bundled font, loaded once per window or worker (some 6 MB).
 * @throws AppError `design.font-missing` when a bundled font cannot be read.
 */
export function loadTextShaper(): Promise<TextShaper> {
  loading ??= createShaper().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  return loading;
}

/** The shaper if it has been loaded already, for painting within the same frame. */
export function findTextShaper(): TextShaper | undefined {
  return loaded;
}

async function createShaper(): Promise<TextShaper> {
  const [hb, faces] = await Promise.all([import('harfbuzzjs'), readFonts()]);
  loaded = createHarfbuzzShaper(hb, { faces });
  return loaded;
}

async function readFonts(): Promise<FontSource['faces']> {
  const manifest = fontManifestSchema.parse(await (await readFile('fonts.json')).json());
  return Promise.all(manifest.faces.map(async (face) => ({ ...face, bytes: await readBytes(face.file) })));
}

async function readBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readFile(file)).arrayBuffer());
}

async function readFile(file: string): Promise<Response> {
  const response = await fetch(`${fontsFolder}/${file}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('design.font-missing', { family: file });
  return response;
}
